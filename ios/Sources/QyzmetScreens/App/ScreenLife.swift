import Qyzmet

/// The life of one screen: what it watches while it is shown, and the one thing that it is doing.
@MainActor final class ScreenLife {
  let app: AppModel
  /// Where the screen stands.
  let route: Route
  /// Whether it is in the stack in front, so that it may lead on.
  private(set) var shown = false
  /// What failed last and may be tried again as it was.
  var repeatable: (() -> Void)?

  private var watching: [Task<Void, Never>] = []
  private var counting: Task<Void, Never>?
  /// How many calls of the screen's own have ended. What began to be read before the last of them may be older than what
  /// that call gave.
  private var ended = 0
  /// Lets go of what is being done.
  private var action: (() -> Void)?

  init(_ app: AppModel, _ route: Route) {
    self.app = app
    self.route = route
  }

  /// Begins to read through `read`, or reads anew.
  func begin(_ read: () -> Void) {
    stop()
    shown = true
    read()
  }

  /// Watches no more. What is being done goes on.
  func stop() {
    shown = false
    for task in watching { task.cancel() }
    watching = []
    counting = nil
  }

  /// Reads now and after each change that matters, until ``stop()``. What was being read while a call of the screen's own
  /// ended is read anew: it would put the older state over the newer.
  func watch<Value: Sendable>(
    _ matters: @escaping @Sendable (Change) -> Bool,
    _ read: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> Value,
    _ show: @escaping @MainActor (Load<Value>) -> Void
  ) {
    guard let qyzmet = app.qyzmet else { return }
    let lang = app.lang
    let values = qyzmet.watch(matters) { [weak self] in
      (began: await self?.ended, value: try await read(qyzmet, lang))
    }
    later { [weak self] in
      do {
        for try await (began, first) in values {
          var (began, value) = (began, first)
          while let self, began != ended {
            began = ended
            value = try await read(qyzmet, lang)
          }
          guard !Task.isCancelled else { return }
          show(.ready(value))
        }
      } catch let error as QyzmetError {
        guard let self, !Task.isCancelled, tells(error) else { return }
        show(.failed(error.failure))
      } catch {}
    }
  }

  /// Does something after a while or for a while, until ``stop()``.
  @discardableResult
  func later(_ work: @escaping @MainActor () async -> Void) -> Task<Void, Never> {
    let task = Task { await work() }
    watching.append(task)
    return task
  }

  /// Whether seconds are being counted.
  var isCounting: Bool { counting != nil }

  /// Says now and each second how many have passed since then, until it hears that this is enough.
  func countdown(from moment: Double, _ tick: @escaping @MainActor (Int) -> Bool) {
    counting?.cancel()
    counting = nil
    let pace = app.host.pace
    guard tick(pace.seconds(since: moment)) else { return }
    counting = later {
      repeat {
        guard (try? await pace.pass(.seconds(1))) != nil, !Task.isCancelled else { return }
      } while tick(pace.seconds(since: moment))
    }
  }

  /// Carries out the one action; it ends although the screen is left, and the app waits for it before it sleeps.
  func act<Value: Sendable>(
    _ call: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> Value,
    slow: @escaping @MainActor () -> Void,
    done: @escaping @MainActor (Result<Value, QyzmetError>) -> Void
  ) {
    guard let qyzmet = app.qyzmet else { return }
    let (pace, lang) = (app.host.pace, app.lang)
    let waiting = Task {
      // The call may have ended while this waited for its turn.
      guard (try? await pace.pass(.seconds(5))) != nil, !Task.isCancelled else { return }
      slow()
    }
    let task = app.calls.start { () throws(QyzmetError) in
      try await call(qyzmet, lang)
    } then: { result in
      waiting.cancel()
      self.action = nil
      self.callEnded()
      done(result)
    }
    action = { task.cancel() }
  }

  /// A call of the screen's own gave what is to be shown.
  func callEnded() { ended += 1 }

  /// What "stop" does while something else than a call is under way.
  func letsGo(_ action: (() -> Void)?) { self.action = action }

  /// The citizen's "stop": what is under way is let go of where that is safe.
  func cancel() { action?() }

  /// Whether a screen is to tell this; a fault of the whole app and a screen whose thing is gone are seen to here.
  func tells(_ error: QyzmetError) -> Bool {
    switch error.code {
    case "conflict.cancelled", "conflict.closed": return false
    case "document.draft_unknown", "document.request_unknown", "document.unknown", "catalogue.service_unknown":
      app.stage.places.leave(route)
      return false
    default:
      if app.faults(error.failure) { return false }
      app.announce(error.failure)
      return true
    }
  }

  // The ways on, open only to a screen that is in front.

  /// Opens a screen from this one.
  func open(_ route: Route) {
    if shown { app.stage.open(route, from: self.route) }
  }

  /// This screen is done with; on to the next.
  func finish(then route: Route) {
    if shown { app.stage.places.finish(then: route) }
  }

  /// Leaves everything of the tab behind.
  func root(_ tab: Tab, _ route: Route? = nil) {
    if shown { app.stage.places.root(tab, route) }
  }

  /// Out of this screen.
  func back() {
    if shown { app.stage.back() }
  }
}
