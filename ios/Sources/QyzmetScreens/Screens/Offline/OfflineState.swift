import Qyzmet

/// What works without a line, and what does not work now.
struct OfflineState: Sendable {
  var health: Load<Health>
}

enum OfflineEvent {
  case again
}
