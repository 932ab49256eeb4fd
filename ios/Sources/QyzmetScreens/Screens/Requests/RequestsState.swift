import Qyzmet

/// What the list of requests shows.
struct RequestsState: Sendable, Working {
  var drafts: [DraftView]
  var needsMe: [RequestView]
  var running: [RequestView]
  var done: [RequestView]
  var total: Int
  /// Signed and not filed.
  var outbox: Int
  var load: Load<Int>
  var busy: Busy
  var failure: Failure?

  /// Whether there is nothing at all.
  var isEmpty: Bool { load.value == 0 && drafts.isEmpty }

  /// Whether there are more than are shown.
  var more: Bool { needsMe.count + running.count + done.count < total }
}

enum RequestsEvent {
  case open(String)
  case draft(String)
  case discard(String)
  case send
  case more
  case find
  case again
}
