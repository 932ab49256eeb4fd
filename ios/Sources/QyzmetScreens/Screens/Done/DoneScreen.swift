#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct DoneScreen: View {
    let state: DoneState
    let send: (DoneEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("done", title: title) {
        Loaded(load: state.request, again: { send(.again) }) { request in
          switch state.kind {
          case .queued?: queued(request)
          case .filed?: filed(request)
          case .stopped?, nil: StateBlock(state: request.state, tone: Tone(request: request.stateId), tag: "done-state")
          }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
        }
      } main: {
        if state.request.value != nil {
          MainButton(tag: "done-main", label: speech["screen-done-to-request"]) { send(.main) }
          if state.kind == .queued, surroundings.line != .offline {
            SecondButton(
              "done-send", speech[state.busy == .no ? "screen-request-send-now" : "screen-request-sending"]
            ) { send(.send) }
          }
          SecondButton("done-home", speech["screen-done-home"]) { send(.home) }
        }
      }
    }

    private var title: String? {
      switch state.kind {
      case .queued?: speech["screen-done-queued-title"]
      case .filed?: speech["screen-done-filed-title"]
      case .stopped?: state.request.value?.state.short
      case nil: nil
      }
    }

    private func queued(_ request: RequestView) -> some View {
      Group {
        StateBlock(state: request.state, tone: .waits, tag: "done-state")
        Paragraph(speech("not-filed-yet"))
        VerificationCode(code: request.verificationCode)
        Paragraph(speech["screen-done-queued-what"])
      }
    }

    private func filed(_ request: RequestView) -> some View {
      Group {
        Card(ground: .goldSoft) {
          HStack(spacing: Space.s) {
            Glyph(.tick, .gold, .title)
            Paragraph(request.title, .onGoldSoft)
          }
          if let number = request.number {
            Second(speech["screen-request-number"], .onGoldSoft)
            Digits(number, .title).tag(named: "done-number")
          }
        }
        if let deadline = request.deadline {
          Fact(speech["screen-request-deadline"], deadline.due)
          Fact(speech["screen-request-rule"], deadline.rule)
        }
        Heading(speech["screen-done-next"])
        Bullet(speech["screen-done-next-wait"])
        Bullet(speech["screen-done-next-where"])
        Bullet(speech["screen-done-next-late"])
      }
    }
  }

  /// The four digits of a signature.
  struct VerificationCode: View {
    let code: String
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(alignment: .leading, spacing: 2) {
        Second(speech("verification-code"))
        Digits(code)
      }
    }
  }
#endif
