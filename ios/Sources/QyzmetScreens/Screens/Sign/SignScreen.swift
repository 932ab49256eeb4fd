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
          if state.keyFirst, let key = state.key { StateBlock(state: key.state, tone: key.tone, tag: "sign-key") }
          page(signing)
          if let failure = state.failure { ErrorBox(failure: failure, repeatable: false) { send(.again) } }
        }
      } main: {
        if state.signing.value != nil { main }
      }
    }

    @ViewBuilder private func page(_ signing: SessionView) -> some View {
      switch state.page {
      case .read:
        Heading(signing.title)
        Paragraph(speech["screen-sign-read"])
        SessionText(session: signing, tag: "sign-text")
        code(signing)
        Second(speech("screen-sign-until", ["time": signing.expires])).tag(named: "sign-until")
        if let key = state.key { Second(key.level.short) }
        if surroundings.line == .offline { Card(ground: .sand) { Paragraph(speech("queued-hint")) } }
      case .pin, .signing: pin(signing)
      case .forgot:
        Heading(speech["screen-pin-forgot"])
        if state.pukTries == nil {
          Paragraph(speech["screen-pin-forgot-text"])
        } else {
          Paragraph(speech["screen-signature-puk-there"])
          Second(speech["screen-unlock-puk-hint"])
          TextButton("sign-replace", speech["screen-key-replace"]) { send(.toKey) }
        }
      }
    }

    private func code(_ signing: SessionView) -> some View {
      SessionCode(session: signing, hint: speech("verification-code-hint"), tag: "sign-code")
    }

    private func pin(_ signing: SessionView) -> some View {
      Group {
        code(signing)
        Heading(speech["screen-sign-pin"])
        if state.page == .signing {
          Paragraph(speech["screen-sign-signing"]).tag(named: "sign-working")
        } else {
          if let tries = state.key?.triesLeft { TriesLeft(tries: Int(tries), tag: "sign-tries") }
          PinPad(state: state.pad) { send(.pad($0)) }
          TextButton("sign-forgot", speech["screen-pin-forgot"]) { send(.forgot) }
        }
      }
    }

    @ViewBuilder private var main: some View {
      switch state.page {
      case .read:
        MainButton(tag: "sign-main", label: speech[state.wayOn], busy: state.busy) { send(.main) }
      case .forgot:
        let word = state.pukTries == nil ? "screen-key-replace" : "screen-unlock-title"
        MainButton(tag: "sign-main", label: speech[word]) { send(.main) }
      case .pin, .signing: EmptyView()
      }
    }
  }
#endif
