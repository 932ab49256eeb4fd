import Qyzmet

/// What erasing shows.
struct EraseState: Sendable, Working {
  /// The citizen knows that it can't be taken back.
  var ticked: Bool
  /// He pressed without that and was told.
  var told: Bool
  var busy: Busy
  var failure: Failure?
}

enum EraseEvent {
  case tick(Bool)
  case main
  case again
}
