import Qyzmet

/// What the page of a signed text shows.
struct SignedState: Sendable {
  var text: Load<String>
}

enum SignedEvent {
  case again
}
