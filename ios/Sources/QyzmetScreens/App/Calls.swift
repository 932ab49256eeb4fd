import Qyzmet

/// The calls that must have ended before the databases are closed.
@MainActor final class Calls {
  private var underWay: [Int: () -> Void] = [:]
  private var next = 0
  private var idle: [CheckedContinuation<Void, Never>] = []

  /// Begins a call; from this moment on it is waited for, until `then` has heard what it came to.
  func start<Value: Sendable>(
    _ call: @escaping @Sendable () async throws(QyzmetError) -> Value,
    then: @escaping @MainActor (Result<Value, QyzmetError>) -> Void = { _ in }
  ) -> Task<Result<Value, QyzmetError>, Never> {
    next += 1
    let id = next
    let task = Task { () -> Result<Value, QyzmetError> in
      defer { ended(id) }
      let result: Result<Value, QyzmetError>
      do throws(QyzmetError) { result = .success(try await call()) } catch { result = .failure(error) }
      then(result)
      return result
    }
    underWay[id] = { task.cancel() }
    return task
  }

  /// Carries out a call; cancelling the task lets it go where that is safe.
  func run<Value: Sendable>(
    _ call: @escaping @Sendable () async throws(QyzmetError) -> Value
  ) async -> Result<Value, QyzmetError> {
    let task = start(call)
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
  }

  /// Asks all of them to end as soon as that is safe.
  func cancel() {
    for cancel in underWay.values { cancel() }
  }

  /// Returns when none is under way.
  func ended() async {
    if !underWay.isEmpty { await withCheckedContinuation { idle.append($0) } }
  }

  private func ended(_ id: Int) {
    underWay[id] = nil
    guard underWay.isEmpty else { return }
    for one in idle { one.resume() }
    idle = []
  }
}
