import Qyzmet

/// What a service's page shows.
struct ServiceState: Sendable, Working {
  var service: Load<ServiceView>
  /// The newest unfinished request for it.
  var draft: DraftView?
  /// Why a form can't be begun now, if it can't.
  var refusal: String?
  var link: LinkView?
  var busy: Busy
  var failure: Failure?

  /// What its one button does.
  enum Main: Sendable {
    case apply, goOn, call
  }

  var main: Main? {
    service.value.map { $0.mobile ? (draft == nil ? .apply : .goOn) : .call }
  }
}

enum ServiceEvent {
  case main
  case anew
  case again
}
