#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct SignScreen: View {
    let state: SignState
    let send: (SignEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("sign", title: speech["screen-sign-title"], back: { send(.back) }) {
        Loaded(load: state.signing, again: { send(.again) }) { signing in
          if state.keyFirst, let key = state.key { StateBlock(state: key.state, tone: .asks, tag: "sign-key") }
          page(signing)
          if let failure = state.failure { ErrorBox(failure: failure, repeatable: false) { send(.again) } }
        }
      } main: {
        if state.signing.value != nil { main }
      }
    }

    @ViewBuilder private func page(_ signing: SigningView) -> some View {
      switch state.page {
      case .read:
        Heading(signing.title)
        Paragraph(speech["screen-sign-read"])
        Card {
          Text(verbatim: signing.text)
            .letters(.body)
            .monospaced()
            .textSelection(.enabled)
            .privacySensitive()
        }
        .tag(named: "sign-text")
        code(signing)
        Second(signing.level.short)
        if surroundings.line == .offline { Card(ground: .sand) { Paragraph(speech("queued-hint")) } }
      case .pin, .signing: pin(signing)
      case .forgot: Paragraph(speech["screen-pin-forgot-text"])
      }
    }

    private func code(_ signing: SigningView) -> some View {
      Card(ground: .skySoft) {
        Second(speech("verification-code"), .onSkySoft)
        Digits(signing.verificationCode, .code)
        Second(speech("verification-code-hint"), .onSkySoft)
      }
      .accessibilityElement(children: .contain)
      .tag(named: "sign-code")
    }

    private func pin(_ signing: SigningView) -> some View {
      Group {
        code(signing)
        Heading(speech["screen-sign-pin"])
        if state.page == .signing {
          Paragraph(speech["screen-sign-signing"]).tag(named: "sign-working")
        } else {
          if let tries = state.key?.triesLeft { self.tries(Int(tries)) }
          PinPad(state: state.pad) { send(.pad($0)) }
          TextButton("sign-forgot", speech["screen-pin-forgot"]) { send(.forgot) }
        }
      }
    }

    private func tries(_ left: Int) -> some View {
      VStack(alignment: .leading, spacing: Space.xs) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          if left == 1 { Glyph(.warning, .red) }
          Second(speech("screen-pin-tries", ["n": "\(left)"]), left == 1 ? .red : .inkSoft)
        }
        if left == 1 { Second(speech["screen-pin-last"], .red) }
      }
      .accessibilityElement(children: .combine)
      .tag(named: "sign-tries")
    }

    @ViewBuilder private var main: some View {
      switch state.page {
      case .read:
        MainButton(tag: "sign-main", label: speech[next], busy: state.busy) { send(.main) }
      case .forgot: MainButton(tag: "sign-main", label: speech["screen-key-replace"]) { send(.toKey) }
      case .pin, .signing: EmptyView()
      }
    }

    /// What comes after reading.
    private var next: String {
      if state.linkFirst { return "screen-link-reprove" }
      return state.keyFirst ? "screen-sign-to-key" : "screen-sign-to-pin"
    }
  }
#endif
