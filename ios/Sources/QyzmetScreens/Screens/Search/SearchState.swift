import Qyzmet

/// What the search shows.
struct SearchState: Sendable {
  var query: String
  /// Nothing while nothing is asked.
  var page: Load<SearchPage>?
  /// What one can apply for in this app, in the core's order.
  var here: [Hit]
  var elsewhere: [Hit]
  /// Whether there are more than these.
  var more: Bool
  /// What is shown while nothing is asked.
  var categories: [CategoryView]
}

enum SearchEvent {
  case typed(String)
  case clear
  case open(String)
  case category(String)
  case more
  case call
  case again
}
