import Qyzmet

/// What ending the certificate shows.
struct RevokeState: Sendable, Working {
  var key: Load<KeyView>
  /// Reasons that a citizen may give.
  var reasons: [RevocationChoice]
  /// The id of the one that is given.
  var reason: String?
  /// The citizen went on without one and was told.
  var told: Bool
  var step: RevokePage
  var pad: PinPadState
  var busy: Busy
  var failure: Failure?

  var page: RevokePage {
    if key.value?.stateId == "certificate-revoked" { return .done }
    return busy == .no ? step : .working
  }

  func signs(_ speech: Speech) -> String? {
    "\(speech["screen-confirm-sign"]): \(speech["screen-revoke-title"])"
  }

  /// The words of the reason that is given.
  var said: String? { reasons.first { $0.id == reason }?.text }

  /// Whether what went wrong is mended by other digits.
  var isMended: Bool { ["signature.pin_wrong", "signature.pin_format"].contains(failure?.code ?? "") }
}

enum RevokePage: Sendable {
  /// What it means, and why it is done.
  case why
  case pin
  case working
  /// It is ended here; the authority knows, or will with the first line.
  case done
}

enum RevokeEvent {
  case reason(String)
  case main
  case pad(PinPadEvent)
  case stop
  case back
  case again
}
