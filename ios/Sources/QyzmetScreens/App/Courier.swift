import Qyzmet

/// Carries requests while the citizen looks: at the start, when he comes back and when the line does, then whenever the
/// core says that something is due. Goes on with a video identification that nobody looks at, too.
@MainActor final class Courier {
  private unowned let app: AppModel
  private var round: Task<Void, Never>?
  private var identifying: Task<Void, Never>?
  /// What the last delivery came to.
  private(set) var last: DeliveryReport?
  /// The citizen was fetched to the operator who is there, or came by himself.
  private var fetched = false
  /// Something is to be sent and was not begun.
  private var owes = false
  /// The delivery that was begun last.
  private var delivering: Task<Result<DeliveryReport, QyzmetError>, Never>?

  init(_ app: AppModel) { self.app = app }

  /// Sends what waits, and goes on when the next is due.
  func start() {
    stop()
    owes = true
    round = Task {
      await refresh()
      guard !Task.isCancelled, case .success(let report) = await deliver(now: true) else { return }
      bring()
      await follow(report)
    }
    identify()
  }

  /// The citizen left before it was begun: it is begun now, and what waits after it is known.
  func settle() async {
    if owes { _ = await deliver(now: true) }
    // One that was begun may not have come to its call yet.
    _ = await delivering?.value
  }

  /// Begins no more. What is being sent is sent.
  func stop() {
    round?.cancel()
    identifying?.cancel()
    (round, identifying) = (nil, nil)
  }

  /// Goes on with a video identification whenever it is somebody else's turn. The screen that shows one does so itself,
  /// and leaves it here when the citizen does; `seen` is whether the operator was there by then.
  func identify(seen: Bool = false) {
    if seen { fetched = true }
    identifying?.cancel()
    guard round != nil, !isLookedAt else { return }
    identifying = Task { await advance() }
  }

  /// For the citizen who asks to try now; afterwards the courier goes on by this report.
  func sent(_ report: DeliveryReport) {
    stop()
    (last, owes) = (report, false)
    round = Task { await follow(report) }
    identify()
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

  private var isLookedAt: Bool {
    app.stage.places.routes.contains { if case .identify = $0 { true } else { false } }
  }

  private func advance() async {
    guard let qyzmet = app.qyzmet, (try? await qyzmet.identification.state(app.lang))?.pollAfter != nil else { return }
    while !Task.isCancelled, !isLookedAt {
      let lang = app.lang
      let result = await app.calls.run { () throws(QyzmetError) in try await qyzmet.identification.advance(lang) }
      let wait: UInt32
      switch result {
      case .success(let view):
        guard let after = view.pollAfter else { return }
        wait = max(1, after)
        // Once a turn: who leaves all the same is not fetched back again and again.
        if view.prompt == nil { fetched = false } else if !fetched { fetched = app.fetch() }
      case .failure(let error):
        // What the citizen has to mend is said where he looks for it.
        guard error.failure.isPassing else { return }
        wait = 30
      }
      guard (try? await app.host.pace.pass(.seconds(wait))) != nil else { return }
    }
  }

  /// A round that has begun is not cut off by ``stop()``.
  private func deliver(now: Bool) async -> Result<DeliveryReport, QyzmetError>? {
    guard let qyzmet = app.qyzmet else { return nil }
    owes = false
    let calls = app.calls
    let delivery = Task {
      let result = await calls.run { () throws(QyzmetError) in
        now ? try await qyzmet.requests.deliverNow() : try await qyzmet.requests.deliver()
      }
      switch result {
      case .success(let report): last = report
      case .failure(let error): _ = app.faults(error.failure)
      }
      return result
    }
    delivering = delivery
    return await delivery.value
  }

  /// Signatures for others that they don't have yet. Whoever does not answer holds up no request.
  private func bring() {
    guard app.line != .offline, let qyzmet = app.qyzmet else { return }
    _ = app.calls.start { () throws(QyzmetError) in try await qyzmet.sessions.deliver() }
  }

  /// A list of services that is old is fetched anew, quietly.
  private func refresh() async {
    guard app.line != .offline, let qyzmet = app.qyzmet else { return }
    guard let status = try? await qyzmet.catalogue.status(app.lang), status.stale || status.newerExists else { return }
    _ = await app.calls.run { () throws(QyzmetError) in try await qyzmet.catalogue.sync() }
  }
}
