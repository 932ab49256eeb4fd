import Qyzmet

/// What making or mending the key shows.
struct KeyState: Sendable, Working {
  var key: Load<KeyView>
  /// Tries of the PUK; nothing where there is none that works.
  var pukTries: Int?
  /// Whether a new key would lie in the phone's hardware, where the phone says so.
  var chip: SigningKeysStanding?
  var page: KeyPage
  var pad: PinPadState
  /// The two PINs were not the same.
  var mismatch: Bool
  var busy: Busy
  var failure: Failure?

  func signs(_ speech: Speech) -> String? { speech["screen-confirm-key"] }

  /// What is said of where a new key will lie; nothing where the phone has no say in it.
  var chipWord: String? {
    switch chip {
    case .ready: "screen-key-chip"
    case .noPasscode: "screen-key-no-lock"
    case .noHardware, .unknown, nil: nil
    }
  }

  /// The page that the key itself asks for.
  var standing: KeyPage {
    if failure?.code == "signature.sim_changed" || failure?.wantsLink == true { return .reprove }
    guard let key = key.value else { return .why }
    if key.hasEnded { return .replace }
    if key.works { return .made }
    switch key.stateId {
    case "certificate-missing": return .finish
    case "identification-needed": return .identify
    case "sim-changed": return .reprove
    default: return .why
    }
  }
}

enum KeyPage: Sendable {
  case why, first, again, making, made, finish
  /// An operator has to see the citizen first.
  case identify
  case replace
  /// The number is proved again, or the phone linked.
  case reprove
}

enum KeyEvent {
  case main
  /// A key that is good gives way to a new one.
  case replace
  case unlock
  case pad(PinPadEvent)
  case cancel
  case back
  case again
}
