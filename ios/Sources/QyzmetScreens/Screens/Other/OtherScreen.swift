#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct OtherScreen: View {
    let state: OtherState
    let send: (OtherEvent) -> Void
    @FocusState private var inField: Bool
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame(state.page == .ask ? "others" : "other", title: speech["screen-other-title"], back: { send(.back) }) {
        switch state.page {
        case .ask: ask
        case .read, .pin, .signing, .over:
          if let session = state.session { page(session) } else { Skeleton() }
        }
        if let failure = state.failure, state.page != .pin {
          ErrorBox(failure: failure, repeatable: state.page == .ask || state.page == .over) { send(.again) }
        }
      } main: {
        main
      }
    }

    // MARK: Where a link is pasted

    private var ask: some View {
      Group {
        Paragraph(speech["screen-other-what"])
        InputField(
          tag: "others-link", label: speech["screen-other-link"], hint: speech["screen-other-link-hint"],
          text: Binding(get: { state.link }, set: { send(.link($0)) }), keyboard: .URL, focus: $inField)
        if !state.link.isEmpty, state.busy == .no {
          TextButton("others-clear", speech["screen-other-clear"]) { send(.link("")) }
        }
        sessions(state.waiting, "screen-other-waiting")
        sessions(state.before, "screen-other-before")
      }
    }

    @ViewBuilder private func sessions(_ sessions: [SessionView], _ word: String) -> some View {
      if !sessions.isEmpty {
        Heading(speech[word])
        ForEach(sessions, id: \.id) { session in
          CardButton(tag: "session-\(session.id)") {
            send(.open(session.id))
          } content: {
            StateLine(text: session.state.short, tone: Tone(session: session.stateId))
            Paragraph(session.title)
            Second(session.party)
          }
        }
      }
    }

    // MARK: One session

    @ViewBuilder private func page(_ session: SessionView) -> some View {
      switch state.page {
      case .ask: EmptyView()
      case .read: read(session)
      case .pin, .signing:
        Paragraph(session.party)
        code(session)
        Heading(speech["screen-sign-pin"])
        if state.page == .signing {
          Paragraph(speech["screen-other-signing"]).tag(named: "other-working")
        } else {
          if let failure = state.failure {
            Paragraph(failure.citizen[speech.lang], .red).tag(named: "other-error")
          }
          if let tries = state.key?.triesLeft { Second(speech("screen-pin-tries", ["n": "\(tries)"])) }
          PinPad(state: state.pad) { send(.pad($0)) }
        }
      case .over:
        StateBlock(state: session.state, tone: Tone(session: session.stateId), tag: "other-state")
        party(session)
        documents(session)
        code(session)
      }
    }

    private func read(_ session: SessionView) -> some View {
      Group {
        party(session)
        if state.keyFirst, let key = state.key {
          StateBlock(state: key.state, tone: key.stateId == "locked" ? .lost : .asks, tag: "other-key")
        }
        documents(session)
        code(session)
        Second(speech("screen-sign-until", ["time": session.expires]))
        if let key = state.key { Second(key.level.short) }
      }
    }

    /// Who asks, by the registered name: before everything that they say themselves.
    private func party(_ session: SessionView) -> some View {
      Card(ground: .goldSoft) {
        Second(speech["screen-other-party"], .onGoldSoft)
        Text(session.party).letters(.heading, .onGoldSoft)
        Second(speech["screen-other-party-why"], .onGoldSoft)
      }
      .accessibilityElement(children: .combine)
      .tag(named: "other-party")
    }

    private func documents(_ session: SessionView) -> some View {
      Group {
        Heading(speech["screen-other-documents"])
        Paragraph(session.title)
        ForEach(session.documents.indices, id: \.self) { at in
          if session.documents[at] != session.title { Bullet(session.documents[at]) }
        }
        SessionText(session: session, tag: "other-text")
      }
    }

    private func code(_ session: SessionView) -> some View {
      SessionCode(session: session, hint: speech["screen-other-compare"], tag: "other-code")
    }

    @ViewBuilder private var main: some View {
      switch state.page {
      case .ask:
        if state.busy != .no {
          SecondButton("others-cancel", speech["screen-common-stop"]) { send(.stop) }
        } else if surroundings.line == .offline {
          Second(speech["screen-common-needs-network"], .ink)
        }
        button("screen-other-open", working: "screen-other-opening", tag: "others-main")
      case .read:
        button(state.wayOn)
        SecondButton("other-no", speech["screen-other-no"]) { send(.refuse) }
      case .over:
        if state.session?.stateId == "signed" {
          button("screen-other-send", working: "screen-other-sending")
        } else {
          button("screen-other-done")
        }
      case .pin, .signing: EmptyView()
      }
    }

    private func button(_ word: String, working: String? = nil, tag: String = "other-main") -> some View {
      MainButton(
        tag: tag, label: speech[word], busy: state.busy, working: working.map { speech[$0] }
      ) { send(.main) }
    }
  }
#endif
