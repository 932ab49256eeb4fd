import Qyzmet

/// What a category shows.
struct CategoryState: Sendable {
  var category: CategoryView?
  /// As many as were read.
  var cards: [CardView]
  var total: Int
  var load: Load<Int>
}

enum CategoryEvent {
  case open(String)
  /// This card came into sight.
  case reached(Int)
  case again
}
