import Observation
import Testing

/// Something did not come true in time.
struct Late: Error, CustomStringConvertible {
  let description: String
}

/// Waits until an observed value is there: looks again when something it has read changes, never by the clock.
@MainActor func until<Value: Sendable>(
  _ what: String, _ value: @escaping @MainActor () -> Value?
) async throws -> Value {
  let (ticks, ticker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
  // A bound for a defect, far above what anything takes: a machine that is busy with other work gives a test a fiftieth of
  // a processor.
  let bound = Task {
    try await Task.sleep(for: .seconds(300))
    ticker.finish()
  }
  defer { bound.cancel() }
  func look() -> Value? {
    withObservationTracking(value) { ticker.yield() }
  }
  if let found = look() { return found }
  for await _ in ticks {
    if let found = look() { return found }
  }
  throw Late(description: "\(what) did not come")
}

/// The same for a condition.
@MainActor func until(_ what: String, _ condition: @escaping @MainActor () -> Bool) async throws {
  let _: Bool = try await until(what) { condition() ? true : nil }
}
