import Qyzmet

/// What signing a file of one's own shows.
struct SignFileState: Sendable, Working, Keyed {
  var page: SignFilePage
  /// What was chosen; what is signed goes by these names. At the end, what was made.
  var files: [Picked]
  /// The session of a single file: its text and code are shown before the PIN. Several files have none.
  var session: SessionView?
  /// Whether a file was chosen before the app was closed, and has to be chosen again.
  var lost: Bool
  var key: KeyView?
  var pukTries: Int?
  var pad: PinPadState
  var busy: Busy
  var failure: Failure?

  /// Whether a PIN was typed and is being judged.
  var isSigning: Bool { page == .pin && busy != .no }

  func signs(_ speech: Speech) -> String? {
    guard page == .pin else { return nil }
    return "\(speech["screen-confirm-sign"]): \(files.map(\.name).joined(separator: ", "))"
  }
}

enum SignFilePage: Sendable {
  /// Files are chosen.
  case pick
  /// What is signed is read.
  case read
  /// The PIN, and the signing after it.
  case pin
  /// The signature is there.
  case done
}

enum SignFileEvent {
  case main
  case pad(PinPadEvent)
  case anew
  case stop
  case back
  case again
}
