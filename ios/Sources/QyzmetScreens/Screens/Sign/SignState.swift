import Qyzmet

/// What signing shows.
struct SignState: Sendable, Working, Keyed {
  /// The session in which it is signed: its text and code are shown before the PIN is asked for.
  var signing: Load<SessionView>
  var key: KeyView?
  /// Tries of the PUK; nothing where there is none that works.
  var pukTries: Int?
  var page: SignPage
  var pad: PinPadState
  var busy: Busy
  var failure: Failure?

  func signs(_ speech: Speech) -> String? {
    signing.value.map { "\(speech["screen-confirm-sign"]): \($0.title)" }
  }
}

enum SignPage: Sendable {
  case read, pin, signing, forgot
}

enum SignEvent {
  case main
  case pad(PinPadEvent)
  case forgot
  case toKey
  case unlock
  case back
  case again
}
