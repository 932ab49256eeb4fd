#if DEBUG
  import Qyzmet

  enum SearchSamples {
    static let all: [String: SearchState] = ["empty": empty, "found": found, "nearly": nearly, "nothing": nothing]

    static let empty = SearchState(
      query: "", page: nil, here: [], elsewhere: [], more: false, categories: Sample.categories)

    static let found = state(.allWords)
    static let nearly = state(.nearly)

    static let nothing = SearchState(
      query: "йцук", page: .ready(SearchPage(hits: [], total: 0, offset: 0, found: .allWords)), here: [], elsewhere: [],
      more: false,
      categories: [])

    private static func state(_ found: Found) -> SearchState {
      let hits = Sample.cards.map { Hit(card: $0, field: .title, bold: [Span(start: 0, end: 8)]) }
      return SearchState(
        query: "мекенжай", page: .ready(SearchPage(hits: hits, total: 40, offset: 0, found: found)), here: [hits[0]],
        elsewhere: [hits[1]], more: true, categories: [])
    }
  }
#endif
