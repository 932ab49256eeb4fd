#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct RequestsScreen: View {
    let state: RequestsState
    let send: (RequestsEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("requests", title: speech["screen-requests-title"]) {
        Loaded(load: state.load, again: { send(.again) }) { _ in
          if state.outbox > 0 { outbox }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
          requests(state.needsMe, under: "screen-requests-needs-me")
          drafts
          requests(state.running, under: "screen-requests-running")
          requests(state.done, under: "screen-requests-done")
          if state.more { SecondButton("requests-more", speech["screen-common-more"]) { send(.more) } }
          if state.isEmpty {
            Empty(
              art: .requests, says: speech["screen-art-requests-a11y"], title: speech["screen-requests-none"],
              text: speech["screen-requests-none-text"], tag: "empty-requests")
          }
        }
      } main: {
        if state.isEmpty {
          MainButton(tag: "requests-main", label: speech["screen-requests-find"]) { send(.find) }
        }
      }
    }

    private var outbox: some View {
      Card(ground: .sand) {
        Paragraph(speech("screen-requests-outbox", ["n": "\(state.outbox)"]))
        if surroundings.line == .offline {
          Second(speech("queued-hint"))
        } else {
          SecondButton(
            "requests-send", speech[state.busy == .no ? "screen-request-send-now" : "screen-request-sending"]
          ) { send(.send) }
          if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: "requests-outbox")
    }

    @ViewBuilder private var drafts: some View {
      if !state.drafts.isEmpty {
        Heading(speech["screen-requests-drafts"])
        ForEach(state.drafts, id: \.id) { draft in
          DraftCard(draft: draft, tag: "draft-card-\(draft.id)") { send(.draft(draft.id)) }
            .contextMenu {
              Button(speech["screen-form-discard"], role: .destructive) { send(.discard(draft.id)) }
                .tag(named: "draft-discard-\(draft.id)")
            }
            .accessibilityAction(named: Text(speech["screen-form-discard"])) { send(.discard(draft.id)) }
        }
      }
    }

    @ViewBuilder private func requests(_ requests: [RequestView], under word: String) -> some View {
      if !requests.isEmpty {
        Heading(speech[word])
        ForEach(requests, id: \.id) { request in
          RequestCard(request: request) { send(.open(request.id)) }
        }
      }
    }
  }
#endif
