#if DEBUG
  enum CategorySamples {
    static let all: [String: CategoryState] = ["some": some, "none": none]

    static let some = CategoryState(category: Sample.categories[0], cards: Sample.cards, total: 2, load: .ready(2))
    static let none = CategoryState(category: Sample.categories[0], cards: [], total: 0, load: .ready(0))
  }
#endif
