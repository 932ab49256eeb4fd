#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct CategoryScreen: View {
    let state: CategoryState
    let send: (CategoryEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("category", title: state.category?.title) {
        Loaded(load: state.load, again: { send(.again) }) { total in
          if total == 0 {
            Empty(
              art: .search, says: speech["screen-art-search-a11y"], title: speech["screen-category-none"], text: "",
              tag: "empty-category")
          }
          ForEach(Array(state.cards.enumerated()), id: \.element.code) { at, card in
            ServiceCard(card: card) { send(.open(card.code)) }
              .onAppear { send(.reached(at)) }
          }
        }
      }
    }
  }
#endif
