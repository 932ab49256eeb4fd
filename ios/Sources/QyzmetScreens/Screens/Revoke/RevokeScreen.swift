#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct RevokeScreen: View {
    let state: RevokeState
    let send: (RevokeEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("revoke", title: speech["screen-revoke-title"], back: { send(.back) }) {
        Loaded(load: state.key, again: { send(.again) }) { key in
          // What is mended by other digits is said above them.
          if let failure = state.failure, state.busy == .no {
            if state.isMended {
              Paragraph(failure.citizen[speech.lang], .red).tag(named: "revoke-error")
            } else {
              ErrorBox(failure: failure, repeatable: false) { send(.again) }
            }
          }
          page(key)
        }
      } main: {
        if state.key.value != nil { main }
      }
    }

    @ViewBuilder private func page(_ key: KeyView) -> some View {
      switch state.page {
      case .why:
        Card(ground: .redSoft) { Paragraph(speech["screen-revoke-what"], .onRedSoft) }.tag(named: "revoke-what")
        Paragraph(speech["screen-revoke-stays"])
        if surroundings.line == .offline { Card(ground: .sand) { Paragraph(speech["screen-revoke-offline"]) } }
        Heading(speech["screen-revoke-why"])
        if state.told { Paragraph(speech["screen-revoke-why-first"], .red).tag(named: "revoke-why-first") }
        ForEach(state.reasons, id: \.id) { reason in
          ChoiceRow(tag: "revoke-reason-\(reason.id)", label: reason.text, chosen: reason.id == state.reason) {
            send(.reason(reason.id))
          }
        }
      case .pin:
        what(key)
        Heading(speech["screen-revoke-pin"])
        Second(speech("screen-pin-tries", ["n": "\(key.triesLeft)"])).tag(named: "revoke-tries")
        if key.triesLeft == 1 { Second(speech["screen-pin-last"], .red) }
        PinPad(state: state.pad) { send(.pad($0)) }
      case .working:
        what(key)
        Paragraph(speech["screen-revoke-working"]).tag(named: "revoke-working")
      case .done:
        StateBlock(state: key.state, tone: .lost, tag: "revoke-state")
        Paragraph(speech["screen-revoke-stays"])
      }
    }

    /// The text that is signed.
    @ViewBuilder private func what(_ key: KeyView) -> some View {
      if let certificate = key.certificate {
        Card {
          Paragraph(
            speech(
              "revocation-text",
              ["name": certificate.subject, "number": certificate.serial, "reason": state.said ?? ""]))
        }
        .privacySensitive()
        .tag(named: "revoke-text")
      }
    }

    @ViewBuilder private var main: some View {
      switch state.page {
      case .why: MainButton(tag: "revoke-main", label: speech["screen-sign-to-pin"], loses: true) { send(.main) }
      case .done:
        MainButton(tag: "revoke-main", label: speech["screen-key-replace"]) { send(.main) }
        SecondButton("revoke-leave", speech["screen-common-continue"]) { send(.back) }
      case .working:
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        SecondButton("revoke-cancel", speech["screen-common-stop"]) { send(.stop) }
      case .pin: EmptyView()
      }
    }
  }
#endif
