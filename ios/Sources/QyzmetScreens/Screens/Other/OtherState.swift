import Qyzmet

/// What a signature that somebody asks for shows.
struct OtherState: Sendable, Working, Keyed {
  var page: OtherPage
  /// What was pasted or typed.
  var link: String
  /// Those that wait for the citizen, or for a line.
  var waiting: [SessionView]
  /// Those that are over, newest first.
  var before: [SessionView]
  /// The one that is looked at.
  var session: SessionView?
  var key: KeyView?
  /// Tries of the PUK; nothing where there is none that works.
  var pukTries: Int?
  var pad: PinPadState
  var busy: Busy
  var failure: Failure?

  func signs(_ speech: Speech) -> String? {
    guard page == .signing, let session else { return nil }
    return "\(speech["screen-confirm-sign"]): \(session.party), \(session.title)"
  }
}

enum OtherPage: Sendable {
  /// Where a link is pasted.
  case ask
  /// Who asks and what for.
  case read
  case pin, signing
  /// How it ended, or that the signature is on its way.
  case over

  /// That of a session which is looked at.
  init(_ session: SessionView) {
    self = ["begun", "signing"].contains(session.stateId) ? .read : .over
  }
}

enum OtherEvent {
  case link(String)
  case main
  case open(String)
  case refuse
  case pad(PinPadEvent)
  case stop
  case back
  case again
}
