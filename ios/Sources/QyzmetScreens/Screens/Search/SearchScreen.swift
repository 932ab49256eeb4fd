#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct SearchScreen: View {
    let state: SearchState
    let send: (SearchEvent) -> Void
    @FocusState private var inField: Bool
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("search", title: speech["screen-search-title"]) {
        field
        switch state.page {
        case nil: start
        case .waiting?: Skeleton()
        case .failed(let failure)?: ErrorBox(failure: failure) { send(.again) }
        case .ready(let page)?: found(page)
        }
      } main: {
        if isEmpty {
          MainButton(tag: "search-main", label: speech["screen-common-call-1414"]) { send(.call) }
        }
      }
      .onAppear { inField = true }
    }

    private var isEmpty: Bool { state.page?.value?.hits.isEmpty == true }

    private var field: some View {
      HStack(spacing: Space.s) {
        Glyph(.search)
        TextField(
          speech["screen-start-search-hint"], text: Binding(get: { state.query }, set: { send(.typed($0)) })
        )
        .letters(.body)
        .focused($inField)
        .autocorrectionDisabled()
        .submitLabel(.search)
        .accessibilityLabel(speech["screen-search-title"])
        .tag(named: "search-field")
        if !state.query.isEmpty {
          BarButton(tag: "search-clear", sign: .clear, says: speech["screen-search-clear-a11y"]) { send(.clear) }
        }
      }
      .frame(minHeight: 48)
      .padding(.horizontal, Space.m)
      .background(colours[.surface].color, in: RoundedRectangle(cornerRadius: Space.button))
      .overlay(RoundedRectangle(cornerRadius: Space.button).stroke(colours[.line].color))
    }

    private var start: some View {
      Group {
        Paragraph(speech["screen-search-start"])
        ForEach(state.categories, id: \.id) { category in
          CategoryCard(category: category) { send(.category(category.id)) }
        }
      }
    }

    @ViewBuilder private func found(_ page: SearchPage) -> some View {
      if page.hits.isEmpty {
        Empty(
          art: .search, says: speech["screen-art-search-a11y"], title: speech["screen-search-none"],
          text: speech["screen-search-none-text"], tag: "empty-search")
      } else {
        if page.found == .nearly { Paragraph(speech["screen-search-nearly"]) }
        hits(state.here, under: "screen-search-here")
        hits(state.elsewhere, under: "screen-search-elsewhere")
        if state.more { SecondButton("search-more", speech["screen-common-more"]) { send(.more) } }
      }
    }

    @ViewBuilder private func hits(_ hits: [Hit], under word: String) -> some View {
      if !hits.isEmpty {
        Heading(speech[word])
        ForEach(hits, id: \.card.code) { hit in
          ServiceCard(card: hit.card, spans: hit.bold, detail: true) { send(.open(hit.card.code)) }
        }
      }
    }
  }
#endif
