#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct PinScreen: View {
    let state: PinState
    let send: (PinEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("pin", title: speech[title], back: { send(.back) }) {
        // What is mended by other digits is said above them.
        if let failure = state.failure, state.busy == .no {
          if state.isMended {
            Paragraph(failure.citizen[speech.lang], .red).tag(named: "pin-error")
          } else {
            ErrorBox(failure: failure, repeatable: false) {}
          }
        }
        page
      } main: {
        main
      }
    }

    private var title: String {
      switch state.job {
      case .change: "screen-pin-change-title"
      case .puk: "screen-puk-title"
      case .unlock: "screen-unlock-title"
      case .signInMake: "screen-sign-in-make"
      case .signInChange: "screen-sign-in-change"
      }
    }

    @ViewBuilder private var page: some View {
      switch state.page {
      case .old:
        if let tries = state.tries {
          Second(speech("screen-pin-tries", ["n": "\(tries)"])).tag(named: "pin-tries")
          if tries == 1 { Second(speech["screen-pin-last"], .red) }
        }
        pad(old)
        if state.job == .puk, state.pukTries != nil { Second(speech["screen-puk-before"]) }
      case .puk: puk
      case .first:
        if !state.linkFirst {
          pad(state.job.signsIn ? "screen-sign-in-new" : "screen-pin-change-new")
          Second(speech[state.job.signsIn ? "screen-sign-in-rules" : "screen-pin-change-rules"])
        }
      case .again: pad("screen-key-repeat")
      case .working: Paragraph(speech[working]).tag(named: "pin-working")
      case .shown: shown
      case .done:
        Heading(speech[state.job.done])
        Paragraph(speech[doneText]).tag(named: "pin-done")
      }
    }

    private var old: String {
      switch state.job {
      case .puk: "screen-puk-pin"
      case .signInChange: "screen-sign-in-old"
      case .change, .unlock, .signInMake: "screen-pin-change-old"
      }
    }

    private var doneText: String {
      switch state.job {
      case .signInMake: "screen-sign-in-made-text"
      case .signInChange: "screen-sign-in-changed-text"
      case .change, .puk, .unlock: "screen-pin-change-done-text"
      }
    }

    @ViewBuilder private var puk: some View {
      if !state.isLost {
        if let tries = state.pukTries {
          Second(speech("screen-unlock-puk-tries", ["n": "\(tries)"])).tag(named: "pin-tries")
        }
        pad("screen-unlock-puk")
        Second(speech["screen-unlock-puk-hint"])
      }
    }

    private var shown: some View {
      Group {
        Heading(speech["screen-puk-write"])
        Card(ground: .goldSoft) {
          Digits(state.shownPuk(captured: surroundings.captured), .code).accessibilityHidden(surroundings.captured)
        }
        .privacySensitive()
        .accessibilityElement(children: .contain)
        .tag(named: "puk-digits")
        Paragraph(speech["screen-puk-write-text"])
        Second(speech["screen-puk-before"])
        ChoiceRow(tag: "puk-wrote", label: speech["screen-puk-wrote"], chosen: state.wrote, square: true) {
          send(.wrote(!state.wrote))
        }
        if state.told { Paragraph(speech["screen-puk-wrote-first"], .red).tag(named: "puk-wrote-first") }
      }
    }

    private func pad(_ word: String) -> some View {
      Group {
        Heading(speech[word])
        if state.mismatch { Paragraph(speech["screen-key-mismatch"], .red).tag(named: "pin-error") }
        PinPad(state: state.pad) { send(.pad($0)) }
      }
    }

    private var working: String {
      switch state.job {
      case .change, .signInChange: "screen-pin-change-working"
      case .signInMake: "screen-sign-in-making"
      case .puk: "screen-puk-making"
      case .unlock: "screen-unlock-working"
      }
    }

    @ViewBuilder private var main: some View {
      if state.page.isTyped, surroundings.line == .offline { Second(speech["screen-common-needs-network"], .ink) }
      switch state.page {
      case .shown, .done: button("screen-common-continue")
      case .puk where state.isLost: button("screen-key-replace")
      case .first where state.linkFirst: button("screen-link-begin")
      case .working:
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        SecondButton("pin-cancel", speech["screen-common-stop"]) { send(.stop) }
      default: EmptyView()
      }
    }

    private func button(_ word: String) -> some View {
      MainButton(tag: "pin-main", label: speech[word]) { send(.main) }
    }
  }
#endif
