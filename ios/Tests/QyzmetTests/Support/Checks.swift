import Foundation
import Qyzmet
import Testing

/// The error that a call throws; a failed test where it throws none.
func failure<Value>(
  of call: () async throws(QyzmetError) -> Value, at place: SourceLocation = #_sourceLocation
) async -> QyzmetError? {
  do {
    _ = try await call()
    Issue.record("nothing was thrown", sourceLocation: place)
    return nil
  } catch {
    return error
  }
}

/// Whether something ends within so many seconds. What doesn't is let go, not waited for.
func ends(within seconds: Double, _ work: @escaping @Sendable () async -> Void) async -> Bool {
  let (stream, ended) = AsyncStream.makeStream(of: Bool.self)
  let working = Task {
    await work()
    ended.yield(true)
  }
  let waiting = Task {
    try await Task.sleep(for: .seconds(seconds))
    ended.yield(false)
    working.cancel()
  }
  defer { waiting.cancel() }
  for await done in stream { return done }
  return false
}

/// A flag or number that tests share with ports.
final class Box<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var held: Value

  init(_ value: Value) { held = value }

  var value: Value {
    get { lock.withLock { held } }
    set { lock.withLock { held = newValue } }
  }

  func change(_ body: (inout Value) -> Void) { lock.withLock { body(&held) } }
}
