import Foundation

/// The right to run a gateway and an app, for so many tests at a time: a small machine has enough to do with a few.
final class Turn: Sendable {
  private static let queue = Queue(3)

  /// Waits for one.
  static func next() async -> Turn {
    await queue.take()
    return Turn()
  }

  private init() {}

  deinit { Self.queue.give() }

  private final class Queue: @unchecked Sendable {
    private let lock = NSLock()
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ free: Int) { self.free = free }

    func take() async {
      await withCheckedContinuation { wake in
        let now = lock.withLock {
          guard free > 0 else {
            waiting.append(wake)
            return false
          }
          free -= 1
          return true
        }
        if now { wake.resume() }
      }
    }

    func give() {
      let next = lock.withLock { () -> CheckedContinuation<Void, Never>? in
        guard waiting.isEmpty else { return waiting.removeFirst() }
        free += 1
        return nil
      }
      next?.resume()
    }
  }
}
