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

  /// That of a judgement.
  init(_ verdict: Verdict) {
    switch verdict {
    case .valid: self = .kept
    case .invalid: self = .lost
    case .untrusted, .unsupported: self = .doubtful
    }
  }
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
