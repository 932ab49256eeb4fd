#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct RequestScreen: View {
    let state: RequestState
    let send: (RequestEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("request", title: state.request.value?.title) {
        Loaded(load: state.request, again: { send(.again) }) { request in
          StateBlock(state: request.state, tone: Tone(request: request.stateId), tag: "request-state")
          if let problem = request.problem { Paragraph(speech(errorWord(problem))).tag(named: "request-problem") }
          if let number = request.number { self.number(number) }
          if let filed = request.filedAt { Fact(speech["screen-request-filed-at"], filed) }
          if let deadline = request.deadline { DeadlinePart(deadline: deadline, bar: state.bar) }
          documents
          history(request.history)
          VerificationCode(code: request.verificationCode)
          TextButton("request-signed-text", speech["screen-request-signed-text"]) { send(.signedText) }
          SecondButton("request-export", speech["screen-request-export"]) { send(.export) }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
        }
      } main: {
        main
      }
    }

    private func number(_ number: String) -> some View {
      VStack(alignment: .leading, spacing: 2) {
        Second(speech["screen-request-number"])
        Digits(number).tag(named: "request-number")
      }
    }

    @ViewBuilder private var documents: some View {
      if !state.documents.isEmpty {
        Heading(speech["screen-request-documents"])
        ForEach(state.documents, id: \.id) { document in
          DocumentCard(document: document) { send(.document(document.id)) }
        }
      }
    }

    private func history(_ lines: [HistoryLine]) -> some View {
      VStack(alignment: .leading, spacing: Space.m) {
        Heading(speech["screen-request-history"])
        ForEach(Array(lines.enumerated()), id: \.offset) { _, line in
          VStack(alignment: .leading, spacing: 2) {
            Paragraph(line.state)
            Second(line.at)
            if let note = line.note { Second(note, .ink) }
          }
          .accessibilityElement(children: .combine)
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: "request-history")
    }

    @ViewBuilder private var main: some View {
      switch state.main {
      case .mend?: button("screen-request-mend")
      case .linkAgain?: button("screen-link-again")
      case .send?:
        if surroundings.line == .offline {
          Paragraph(speech("queued-hint"))
        } else {
          if state.busy != .no { Second(speech["screen-common-may-leave"]) }
          button("screen-request-send-now", working: "screen-request-sending")
        }
      case .open?: button("screen-request-open-result")
      case .call?: button("screen-common-call-1414")
      case nil: EmptyView()
      }
    }

    private func button(_ word: String, working: String? = nil) -> some View {
      MainButton(
        tag: "request-main", label: speech[word], busy: state.busy, working: working.map { speech[$0] }
      ) { send(.main) }
    }
  }

  /// The deadline: its day, its rule, and how much of the time is used up.
  struct DeadlinePart: View {
    let deadline: DeadlineView
    let bar: Double?
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(alignment: .leading, spacing: Space.s) {
        Heading(speech["screen-request-deadline"])
        if let bar { self.bar(bar) }
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(deadline.overdue ? .warning : .clock, deadline.overdue ? .red : .inkSoft)
          Paragraph(deadline.due, deadline.overdue ? .red : .ink)
        }
        Fact(speech["screen-request-rule"], deadline.rule)
        if deadline.mayMove { Second(speech["screen-request-may-move"]) }
        if !deadline.confirmed { Second(speech["screen-request-unconfirmed"]) }
      }
    }

    private func bar(_ used: Double) -> some View {
      ProgressView(value: used)
        .progressViewStyle(.linear)
        .tint((deadline.overdue ? colours[.red] : colours[.goldSign]).color)
        .accessibilityLabel(speech("screen-request-bar-a11y", ["n": "\(Int((used * 100).rounded(.down)))"]))
        .tag(named: "request-bar")
    }
  }
#endif
