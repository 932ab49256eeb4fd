import Observation
import Qyzmet

@MainActor @Observable final class CategoryViewModel: ScreenModel {
  var state = CategoryState(category: nil, cards: [], total: 0, load: .waiting)
  @ObservationIgnored let life: ScreenLife
  private let id: String
  @ObservationIgnored private var asked = 30

  init(_ life: ScreenLife, category: String) {
    self.life = life
    id = category
  }

  func read() {
    let (id, count) = (id, asked)
    watch(\.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      Shown(
        category: try await qyzmet.catalogue.categories(lang).first { $0.id == id },
        cards: try await qyzmet.everything(count) { page throws(QyzmetError) in
          let read = try await qyzmet.catalogue.byCategory(lang, category: id, page: page)
          return (read.cards, Int(read.total))
        })
    } _: { model, shown in
      model.state.load = shown.map(\.cards.total)
      guard let shown = shown.value else { return }
      (model.state.category, model.state.cards, model.state.total) =
        (shown.category, shown.cards.entries, shown.cards.total)
    }
  }

  private struct Shown: Sendable {
    let category: CategoryView?
    let cards: Entries<CardView>
  }

  func send(_ event: CategoryEvent) {
    switch event {
    case .open(let code): life.open(.service(code))
    case .reached(let at):
      guard at >= state.cards.count - 5, state.cards.count < state.total, asked <= state.cards.count else { return }
      asked = state.cards.count + 30
      life.begin(read)
    case .again: read()
    }
  }
}
