import Qyzmet

/// Carries requests while the citizen looks: at the start, when he comes back and when the line does, then whenever the
/// core says that something is due.
@MainActor final class Courier {
  private unowned let app: AppModel
  private var round: Task<Void, Never>?
  /// What the last delivery came to.
  private(set) var last: DeliveryReport?

  init(_ app: AppModel) { self.app = app }

  /// Sends what waits, and goes on when the next is due.
  func start() {
    stop()
    round = Task {
      await refresh()
      guard !Task.isCancelled, case .success(let report) = await deliver(now: true) else { return }
      await follow(report)
    }
  }

  /// Begins no more. What is being sent is sent.
  func stop() {
    round?.cancel()
    round = nil
  }

  /// For the citizen who asks to try now; afterwards the courier goes on by this report.
  func sent(_ report: DeliveryReport) {
    stop()
    last = report
    round = Task { await follow(report) }
  }

  private func follow(_ first: DeliveryReport) async {
    var due = first.nextAt
    while let at = due {
      let wait = max(1, Double(at) / 1000 - app.host.pace.now())
      guard (try? await app.host.pace.pass(.seconds(wait))) != nil else { return }
      guard case .success(let report) = await deliver(now: false) else { return }
      due = report.nextAt
    }
  }

  /// A round that has begun is not cut off by ``stop()``.
  private func deliver(now: Bool) async -> Result<DeliveryReport, QyzmetError>? {
    guard let qyzmet = app.qyzmet else { return nil }
    let calls = app.calls
    let result = await Task {
      await calls.run { () throws(QyzmetError) in
        now ? try await qyzmet.requests.deliverNow() : try await qyzmet.requests.deliver()
      }
    }.value
    switch result {
    case .success(let report): last = report
    case .failure(let error): _ = app.faults(error.failure)
    }
    return result
  }

  /// A list of services that is old is fetched anew, quietly.
  private func refresh() async {
    guard app.line != .offline, let qyzmet = app.qyzmet else { return }
    guard let status = try? await qyzmet.catalogue.status(app.lang), status.stale || status.newerExists else { return }
    _ = await app.calls.run { () throws(QyzmetError) in try await qyzmet.catalogue.sync() }
  }
}
