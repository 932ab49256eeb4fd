import Foundation
import Qyzmet

@testable import QyzmetScreens

/// Time that passes when the test says so. What is shorter than a second passes at once: a finger at rest, a word of the
/// ear. What is longer waits for ``pass(seconds:)``, or comes at once while time flies. The core lives by it, too.
final class TestPace: Pace, WallClock, @unchecked Sendable {
  private let lock = NSLock()
  /// Until when whoever waits has waited.
  private var flight = 0.0
  private var time = Date().timeIntervalSince1970
  private var waiting: [Int: (until: Double, wake: CheckedContinuation<Void, any Error>)] = [:]
  private var cancelled: Set<Int> = []
  private var watching: [(until: Double, wake: CheckedContinuation<Void, Never>)] = []
  private var next = 0

  /// How a wait begins.
  private enum Begun { case waits, flies, cancelled }

  func now() -> Double { lock.withLock { time } }

  func nowMs() -> Int64 { Int64(now() * 1000) }

  /// Returns when somebody waits who will be woken by then. Others, who wait for longer, don't count.
  private func waited(until: Double) async {
    await withCheckedContinuation { wake in
      let now = lock.withLock {
        let found = waiting.values.contains { $0.until <= until }
        if !found { watching.append((until, wake)) }
        return found
      }
      if now { wake.resume() }
    }
  }

  func pass(_ duration: Duration) async throws {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    guard seconds >= 1 else {
      await Task.yield()
      return try Task.checkCancellation()
    }
    let id = lock.withLock {
      next += 1
      return next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { wake in
        // Whether it waits is decided where it is written down: time that begins to fly in between would not see it.
        let (begun, watched) = lock.withLock { () -> (Begun, [CheckedContinuation<Void, Never>]) in
          guard cancelled.remove(id) == nil else { return (.cancelled, []) }
          let until = time + seconds
          guard until > flight else { return (.flies, []) }
          waiting[id] = (until, wake)
          let watched = watching.filter { until <= $0.until }.map(\.wake)
          watching.removeAll { until <= $0.until }
          return (.waits, watched)
        }
        for one in watched { one.resume() }
        switch begun {
        case .waits: break
        case .cancelled: wake.resume(throwing: CancellationError())
        case .flies:
          pass(seconds: seconds)
          wake.resume()
        }
      }
    } onCancel: {
      let wake = lock.withLock {
        let found = waiting.removeValue(forKey: id)?.wake
        if found == nil { cancelled.insert(id) }
        return found
      }
      wake?.resume(throwing: CancellationError())
    }
    try Task.checkCancellation()
  }

  /// For so many seconds to come, whoever waits has waited: the clock runs on by what is asked for.
  func fly(seconds: Double = 300) {
    let furthest = lock.withLock {
      flight = time + seconds
      return waiting.values.map(\.until).filter { $0 <= flight }.max()
    }
    if let furthest { pass(seconds: max(0, furthest - now())) }
  }

  /// Lets so many seconds pass, once somebody waits who will be woken by that.
  func passWaited(seconds: Double) async {
    await waited(until: now() + seconds)
    pass(seconds: seconds)
  }

  /// Moves the clock on and wakes whoever waited for that.
  func pass(seconds: Double) {
    let due = lock.withLock {
      time += seconds
      let due = waiting.filter { $0.value.until <= time }
      for id in due.keys { waiting[id] = nil }
      return due.values.map(\.wake)
    }
    for wake in due { wake.resume() }
  }
}
