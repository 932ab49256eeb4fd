#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct StartScreen: View {
    let state: StartState
    let send: (StartEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("start", title: speech["screen-start-title"]) {
        OrnamentLine()
        search
        if let urgent = state.urgent { self.urgent(urgent) }
        if state.welcome { welcome }
        drafts
        popular
        categories
        if let status = state.status {
          Second(status.info.notice)
          Second(status.state.short)
        }
      }
    }

    private var search: some View {
      Button(action: { send(.search) }) {
        Card {
          HStack(spacing: Space.s) {
            Glyph(.search)
            Paragraph(speech["screen-start-search-hint"], .inkSoft)
          }
        }
      }
      .buttonStyle(.plain)
      .accessibilityElement(children: .combine)
      .accessibilityAddTraits(.isSearchField)
      .tag(named: "start-search")
    }

    private func urgent(_ urgent: Urgent) -> some View {
      Group {
        Heading(speech["screen-start-urgent"])
        switch urgent {
        case .request(let request):
          CardButton(tag: "start-urgent", ground: .skySoft, open: { send(.urgent) }) {
            StateLine(text: request.state.short, tone: Tone(request: request.stateId))
            Paragraph(request.title, .onSkySoft)
            Second(request.state.next, .onSkySoft)
          }
        case .linkAgain(let link):
          CardButton(tag: "start-urgent", ground: .skySoft, open: { send(.urgent) }) {
            StateLine(text: link.text.short, tone: .asks)
            Paragraph(link.text.next, .onSkySoft)
          }
        case .reprove(let sim):
          CardButton(tag: "start-urgent", ground: .skySoft, open: { send(.urgent) }) {
            StateLine(text: sim.state.short, tone: .asks)
            Paragraph(sim.state.plain, .onSkySoft)
            Second(speech["screen-link-reprove"], .onSkySoft)
          }
        case .identify(let state): waits(state, .asks)
        case .certificate(let state, let lost): waits(state, lost ? .lost : .asks)
        }
      }
    }

    private func waits(_ state: StateText, _ tone: Tone) -> some View {
      CardButton(tag: "start-urgent", ground: .skySoft, open: { send(.urgent) }) {
        StateLine(text: state.short, tone: tone)
        Paragraph(state.plain, .onSkySoft)
        Second(state.next, .onSkySoft)
      }
    }

    private var welcome: some View {
      Card(ground: .sand) {
        Heading(speech["screen-start-welcome"])
        Paragraph(speech["screen-start-welcome-text"])
      }
      .tag(named: "start-welcome")
    }

    @ViewBuilder private var drafts: some View {
      if !state.drafts.isEmpty {
        Heading(speech["screen-start-continue"])
        ForEach(state.drafts, id: \.id) { draft in
          DraftCard(draft: draft, tag: "start-draft-\(draft.id)") { send(.draft(draft.id)) }
        }
      }
    }

    /// What can't be read is left out; that the services can't be read is said once, below.
    @ViewBuilder private var popular: some View {
      if state.popular.failure == nil {
        Heading(speech["screen-start-popular"])
        Loaded(load: state.popular, again: { send(.again) }) { cards in
          ForEach(cards, id: \.code) { card in
            ServiceCard(card: card) { send(.service(card.code)) }
          }
        }
      }
    }

    private var categories: some View {
      Group {
        Heading(speech["screen-start-categories"])
        Loaded(load: state.categories, again: { send(.again) }) { categories in
          ForEach(categories, id: \.id) { category in
            CategoryCard(category: category) { send(.category(category.id)) }
          }
        }
      }
    }
  }

  /// A heading of the catalogue in a list.
  struct CategoryCard: View {
    let category: CategoryView
    let open: @MainActor () -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      CardButton(tag: "category-\(category.id)", open: open) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(Sign(category: category.id), .sky)
          Paragraph(category.title)
        }
        Second(category.hint)
        Second(speech("screen-start-count", ["n": "\(category.count)"]))
      }
    }
  }
#endif
