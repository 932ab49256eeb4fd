import Qyzmet

/// What the start screen shows.
struct StartState: Sendable {
  /// What waits for the citizen, the most urgent alone.
  var urgent: Urgent?
  var drafts: [DraftView]
  var categories: Load<[CategoryView]>
  /// The services that are asked for most.
  var popular: Load<[CardView]>
  var status: CatalogueStatus?
  /// Nobody has begun anything here yet.
  var welcome: Bool
}

/// What waits for the citizen.
enum Urgent: Sendable {
  case request(RequestView)
  case linkAgain(LinkView)
  /// Another SIM card has the number: nothing is signed until it is proved again.
  case reprove(SimView)
  /// An operator has to see the citizen before the key gets its certificate.
  case identify(StateText)
  /// The certificate is gone, or ends soon.
  case certificate(StateText, lost: Bool)
}

enum StartEvent {
  case search
  case urgent
  case draft(String)
  case service(String)
  case category(String)
  case again
}
