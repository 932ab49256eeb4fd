import Qyzmet

/// What signing shows.
struct SignState: Sendable, Working {
  var signing: Load<SigningView>
  var key: KeyView?
  var page: SignPage
  var pad: PinPadState
  var busy: Busy
  var failure: Failure?

  /// Whether the key has to be made or mended first, or the number to be proved again.
  var keyFirst: Bool {
    linkFirst || ["none", "certificate-missing", "locked", "certificate-expired"].contains(key?.stateId ?? "")
  }

  /// Whether the key is good and waits for the number to be proved again.
  var linkFirst: Bool { key?.stateId == "sim-changed" }
}

enum SignPage: Sendable {
  case read, pin, signing, forgot
}

enum SignEvent {
  case main
  case pad(PinPadEvent)
  case forgot
  case toKey
  case back
  case again
}
