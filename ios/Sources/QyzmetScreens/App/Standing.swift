import Qyzmet

/// Where a request stands in a list: what needs the citizen first.
enum Standing: Sendable {
  case needsMe, running, done

  /// That of a state. A kind that this version does not know is with what is done.
  init(of state: String) {
    switch state {
    case "rejected", "needs-more", "parked", "overdue": self = .needsMe
    case "queued", "sending", "unknown", "filed", "in-progress": self = .running
    default: self = .done
    }
  }
}

/// How a state is drawn beside its words; never the only thing that says it.
enum Tone: Sendable {
  /// Nothing is needed and nothing is decided.
  case waits
  /// The office is at it.
  case works
  /// The citizen is asked.
  case asks
  /// Done and kept.
  case kept
  /// Something is lost.
  case lost
  /// It can't be known.
  case doubtful

  /// That of a request's state.
  init(request state: String) {
    switch state {
    case "filed", "in-progress": self = .works
    case "needs-more", "parked", "rejected": self = .asks
    case "ready": self = .kept
    case "refused", "overdue", "expired": self = .lost
    case "unknown-kind": self = .doubtful
    default: self = .waits
    }
  }

  /// That of a signature that somebody asks for.
  init(session state: String) {
    switch state {
    case "begun": self = .asks
    case "signing", "signed": self = .works
    case "ok": self = .kept
    case "hash-mismatch", "delivery-error", "pin-blocked", "card-blocked": self = .lost
    default: self = .waits
    }
  }

  /// That of a use of the key: what was done and kept, what the citizen or time ended, and what went against the key.
  init(_ line: AuditLine) {
    switch line.outcomeId {
    case "done", "ok": self = ["lock", "destroy"].contains(line.whatId) ? .lost : .kept
    case "pin-wrong", "puk-wrong", "hash-mismatch", "pin-blocked", "card-blocked": self = .lost
    case "delivery-error", "sim-error", "unreadable": self = .doubtful
    default: self = .waits
    }
  }

  /// That of a judgement.
  init(_ verdict: Verdict) {
    switch verdict {
    case .valid: self = .kept
    case .invalid: self = .lost
    case .untrusted, .unsupported: self = .doubtful
    }
  }

  /// That of a judgement on a file that somebody gave the citizen: who is not known is not to be trusted.
  init(examined verdict: Verdict) {
    switch verdict {
    case .valid: self = .kept
    case .invalid, .untrusted: self = .lost
    case .unsupported: self = .asks
    }
  }
}

/// The part of a state that signs: whether its key can, and where it is mended.
protocol Keyed {
  var key: KeyView? { get }
  /// Tries of the PUK; nothing where there is none that works.
  var pukTries: Int? { get }
}

extension Keyed {
  /// Whether the key has to be made or mended first, or the number to be proved again.
  var keyFirst: Bool { linkFirst || key?.isMendedFirst == true }

  /// Whether the PIN is locked, and the PUK opens it: no new key is needed.
  var unlockFirst: Bool { key?.stateId == "locked" && pukTries != nil }

  /// Whether the key is good and waits for the number to be proved again.
  var linkFirst: Bool { key?.stateId == "sim-changed" }

  /// The word for what comes after reading what is signed.
  var wayOn: String {
    if linkFirst { return "screen-link-reprove" }
    if unlockFirst { return "screen-unlock-title" }
    if key?.isIdentifiedFirst == true { return "screen-identify-begin" }
    return keyFirst ? "screen-sign-to-key" : "screen-sign-to-pin"
  }
}

extension KeyView {
  /// Whether only another key signs again, or the PUK where the PIN is locked.
  var hasEnded: Bool { ["locked", "certificate-expired", "certificate-revoked", "invalidated"].contains(stateId) }

  /// Whether it has to be made or mended before it signs.
  var isMendedFirst: Bool {
    hasEnded || isIdentifiedFirst || ["none", "certificate-missing"].contains(stateId)
  }

  /// Whether an operator has to see the citizen before there is a certificate.
  var isIdentifiedFirst: Bool { stateId == "identification-needed" }

  /// Whether its PIN works: something can be signed with it, were it only with a line.
  var works: Bool { ["ready", "pepper-needed"].contains(stateId) }

  /// What is said of a certificate that ends soon.
  var endsSoon: StateText? { noticeId == "certificate-ends-soon" ? notice : nil }

  /// Where it is made or mended; then on to what follows.
  func way(then: Route) -> Route {
    switch stateId {
    case "sim-changed": .link(then: then)
    case "identification-needed": .identify(then: then)
    default: .key(then: then)
    }
  }

  /// How it is drawn.
  var tone: Tone {
    if works { return .kept }
    if hasEnded { return .lost }
    return stateId == "none" || isIdentifiedFirst ? .asks : .waits
  }
}

extension AuthenticationView {
  /// How it is drawn.
  var tone: Tone {
    switch stateId {
    case "ready": .kept
    case "none": .waits
    case "sim-changed", "certificate-missing", "certificate-expired": .asks
    default: .lost
    }
  }
}

extension IdentificationView {
  /// Whether something is to come of it yet, with the citizen or without.
  var isUnderWay: Bool { !["none", "done", "cancelled", "expired"].contains(stateId) }
}

extension Failure {
  /// Whether the key itself stands in the way of signing, and says how it is mended.
  var isOfTheKey: Bool {
    [
      "signature.pin_locked", "signature.certificate_expired", "signature.certificate_revoked",
      "signature.identification_needed", "signature.key_invalidated", "signature.key_missing", "signature.sim_changed",
    ].contains(code)
  }

  /// Whether it passes by itself after a while.
  var isPassing: Bool {
    switch retry {
    case .after, .whenOnline: true
    case .never, .afterCitizenActs: false
    }
  }

  /// Whether the phone has to be linked, or linked again.
  var wantsLink: Bool { ["identity.link_required", "identity.session_expired"].contains(code) }
}

extension SimView {
  /// Whether nothing is signed before the number is proved again.
  var isChanged: Bool { stateId == "changed" }
}

extension Sequence where Element == RequestView {
  /// Those of one standing, the core's order kept.
  func standing(_ standing: Standing) -> [RequestView] {
    filter { Standing(of: $0.stateId) == standing }
  }
}
