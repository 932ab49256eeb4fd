import Qyzmet

/// What is shown after signing: a page, and it turns from queued to filed under the eyes.
struct DoneState: Sendable, Working {
  var request: Load<RequestView>
  var busy: Busy
  var failure: Failure?

  /// Which page it is.
  enum Kind: Sendable {
    case queued, filed, stopped
  }

  var kind: Kind? {
    request.value.map { request in
      if ["rejected", "parked", "expired", "refused"].contains(request.stateId) { return .stopped }
      return request.number == nil ? .queued : .filed
    }
  }
}

enum DoneEvent {
  case main
  case home
  case send
  case again
}
