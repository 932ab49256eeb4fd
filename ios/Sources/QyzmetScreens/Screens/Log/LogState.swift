import Qyzmet

/// What was done with the key shows.
struct LogState: Sendable {
  /// Whether the log is whole, and how long it is.
  var log: Load<AuditPage>
  /// Newest first, as many as were asked for.
  var lines: [AuditLine]

  var hasMore: Bool { lines.count < Int(log.value?.total ?? 0) }
}

enum LogEvent {
  case more
  case again
}
