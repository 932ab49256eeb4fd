import Qyzmet

/// What a request's page shows.
struct RequestState: Sendable, Working {
  var request: Load<RequestView>
  /// Its results.
  var documents: [DocumentView]
  /// How much of the time is used up, 0 to 1; nothing while there is no deadline.
  var bar: Double?
  var busy: Busy
  var failure: Failure?

  /// What its one button does.
  enum Main: Sendable {
    case mend, linkAgain, send, open, call
  }

  var main: Main? {
    switch request.value?.stateId {
    case "rejected": .mend
    case "parked": .linkAgain
    case "queued", "unknown": .send
    case "ready": documents.isEmpty ? nil : .open
    case "needs-more", "overdue", "refused": .call
    default: nil
    }
  }
}

enum RequestEvent {
  case main
  case document(String)
  case signedText
  case export
  case again
}
