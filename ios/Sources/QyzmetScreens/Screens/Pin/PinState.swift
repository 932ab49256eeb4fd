import Qyzmet

/// What a new PIN or a PUK shows.
struct PinState: Sendable, Working {
  let job: PinJob
  /// Where the citizen is; what is being done has a page of its own.
  var step: PinPage
  var pad: PinPadState
  /// The PUK, while it is shown: also when the citizen looks for paper and the app sleeps meanwhile.
  var puk: Secret?
  /// The citizen wrote it down.
  var wrote: Bool
  /// He went on without that and was told.
  var told: Bool
  /// Wrong PINs that are still allowed.
  var tries: UInt32?
  /// Tries of the PUK that are left.
  var pukTries: Int?
  /// The two PINs were not the same.
  var mismatch: Bool
  var busy: Busy
  var failure: Failure?

  var page: PinPage { busy == .no ? step : .working }

  /// The PUK as it stands on the screen: to those who watch from elsewhere only how long it is.
  func shownPuk(captured: Bool) -> String {
    let digits = puk?.shown ?? ""
    return captured ? String(digits.map { $0.isNumber ? "•" : $0 }) : digits
  }

  /// Whether what went wrong is mended by other digits.
  var isMended: Bool {
    [
      "signature.pin_wrong", "signature.pin_weak", "signature.pin_format", "signature.puk_wrong",
      "signature.puk_format", "signature.authentication_pin_format",
    ].contains(failure?.code ?? "")
  }

  /// Whether there is no session to do it in: the phone is linked first.
  var linkFirst: Bool { failure?.wantsLink == true }

  /// Whether no PUK opens this key: only a new key helps.
  var isLost: Bool { ["signature.puk_missing", "signature.puk_locked"].contains(failure?.code ?? "") }
}

enum PinPage: Sendable {
  /// The PIN as it is now.
  case old
  case puk
  /// The new PIN, and once more.
  case first, again
  case working
  /// The PUK is shown, this once.
  case shown
  case done

  /// The page that a job begins with.
  init(_ job: PinJob) {
    switch job {
    case .unlock: self = .puk
    case .signInMake: self = .first
    case .change, .puk, .signInChange: self = .old
    }
  }

  /// How many digits are typed on it.
  func length(_ job: PinJob) -> Int { self == .puk ? 8 : job.signsIn ? signInPinLength : 6 }

  /// Whether digits are typed on it.
  var isTyped: Bool { [.old, .puk, .first, .again].contains(self) }
}

extension PinJob {
  /// The word that it is done.
  var done: String {
    switch self {
    case .signInMake: "screen-sign-in-made"
    case .signInChange: "screen-sign-in-changed"
    case .change, .puk, .unlock: "screen-pin-change-done"
    }
  }
}

enum PinEvent {
  case pad(PinPadEvent)
  case wrote(Bool)
  case main
  case stop
  case back
}
