import Qyzmet

/// What the list of documents shows.
struct DocumentsState: Sendable {
  var documents: [DocumentView]
  var total: Int
  var load: Load<Int>
}

enum DocumentsEvent {
  case open(String)
  case more
  case find
  case again
}
