#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct IdentifyScreen: View {
    let state: IdentifyState
    let send: (IdentifyEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("identify", title: speech["screen-identify-title"], back: { send(.back) }) {
        Loaded(load: state.view, again: { send(.again) }) { view in
          page(view)
          if let hurdle = view.hurdle {
            Card(ground: .sand) { Paragraph(hurdle) }.tag(named: "identify-hurdle")
          }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
        }
      } main: {
        if state.view.value != nil { main }
      }
    }

    @ViewBuilder private func page(_ view: IdentificationView) -> some View {
      switch state.page {
      case .begin: begin(view)
      case .key: if let key = state.key { StateBlock(state: key.state, tone: key.tone, tag: "identify-state") }
      case .done:
        if let key = state.key {
          let state = view.stateId == "done" ? view.state : key.state
          StateBlock(state: state, tone: .kept, tag: "identify-state")
        }
      case .link: EmptyView()
      case .consent: consent(view)
      case .prompt: prompt(view)
      case .queue:
        StateBlock(state: view.state, tone: .works, tag: "identify-state")
        if let queue = view.queue {
          Card(ground: .skySoft) {
            Second(speech["screen-identify-queue"], .onSkySoft)
            Text(queue.text).letters(.heading, .onSkySoft)
          }
          .accessibilityElement(children: .combine)
          .tag(named: "identify-queue")
        }
        Second(speech["screen-identify-may-leave"])
      case .waits:
        StateBlock(state: view.state, tone: .works, tag: "identify-state")
        // While it is judged the state itself says so.
        if view.stateId != "judging" { Second(speech["screen-identify-may-leave"]) }
      case .again, .visit: refused(view)
      }
    }

    /// Why there is one, and what to have ready; after one that came to nothing, how that ended.
    @ViewBuilder private func begin(_ view: IdentificationView) -> some View {
      if ["cancelled", "expired"].contains(view.stateId) {
        StateBlock(state: view.state, tone: .waits, tag: "identify-state")
      } else if let key = state.key {
        StateBlock(state: key.state, tone: key.tone, tag: "identify-state")
      }
      Paragraph(speech["screen-identify-what"])
      Card(ground: .sand) { Paragraph(speech["screen-identify-have"]) }
      Second(speech["screen-identify-centre"])
    }

    @ViewBuilder private func refused(_ view: IdentificationView) -> some View {
      StateBlock(state: view.state, tone: state.page == .visit ? .lost : .asks, tag: "identify-state")
      if let reason = view.reason {
        Heading(speech["screen-identify-reason"])
        Paragraph(reason).tag(named: "identify-reason")
      }
      if state.page == .again {
        if view.triesLeft == 1 { Paragraph(speech["screen-identify-last"], .red).tag(named: "identify-last") }
        Second(speech["screen-identify-centre"])
      }
    }

    /// All of the text stands there: it is what is agreed to.
    @ViewBuilder private func consent(_ view: IdentificationView) -> some View {
      Paragraph(view.state.plain)
      if let consent = view.consent {
        Card {
          Text(verbatim: consent.text).letters(.body).textSelection(.enabled)
        }
        .tag(named: "identify-consent")
        Second(speech("screen-identify-version", ["version": consent.version])).tag(named: "identify-version")
      }
      Second(view.state.next)
    }

    /// One thing at a time, large.
    @ViewBuilder private func prompt(_ view: IdentificationView) -> some View {
      if let prompt = view.prompt {
        Card(ground: .skySoft) {
          Second(speech["screen-identify-asked"], .onSkySoft)
          Text(prompt.words).letters(.title, .onSkySoft)
          if let number = prompt.alone {
            if !prompt.isNumberNamed { Second(speech["screen-identify-number"], .onSkySoft) }
            Digits(number, .code).tag(named: "identify-number")
          }
        }
        .accessibilityElement(children: .contain)
        .tag(named: "identify-prompt")
      }
      Second(view.state.next)
    }

    @ViewBuilder private var main: some View {
      if [.begin, .consent, .again].contains(state.page), surroundings.line == .offline {
        Second(speech["screen-common-needs-network"], .ink)
      }
      switch state.page {
      case .begin: button("screen-identify-begin", "screen-identify-beginning")
      case .consent: button("screen-identify-agree", "screen-identify-agreeing")
      case .again: button("screen-identify-again", "screen-identify-agreeing")
      case .done: button("screen-common-continue")
      case .key: button("screen-sign-to-key")
      case .link: button("screen-link-again")
      case .waits, .queue, .prompt, .visit: EmptyView()
      }
      if state.busy != .no {
        SecondButton("identify-cancel", speech["screen-common-stop"]) { send(.stop) }
      } else if state.isUnderWay {
        let word = state.page == .consent ? "screen-identify-disagree" : "screen-identify-stop"
        SecondButton("identify-stop", speech[word], loses: true) { send(.breakOff) }
      }
    }

    private func button(_ word: String, _ working: String? = nil) -> some View {
      MainButton(
        tag: "identify-main", label: speech[word], busy: state.busy, working: working.map { speech[$0] }
      ) { send(.main) }
    }
  }
#endif
