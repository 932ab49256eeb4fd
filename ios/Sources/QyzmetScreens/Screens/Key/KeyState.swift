import Qyzmet

/// What making or mending the key shows.
struct KeyState: Sendable, Working {
  var key: Load<KeyView>
  var page: KeyPage
  var pad: PinPadState
  /// The two PINs were not the same.
  var mismatch: Bool
  var busy: Busy
  var failure: Failure?
}

enum KeyPage: Sendable {
  case why, first, again, making, made, finish, replace, reprove
}

enum KeyEvent {
  case main
  /// A key that is good gives way to a new one.
  case replace
  case pad(PinPadEvent)
  case cancel
  case back
  case again
}
