import Foundation

/// What the phone's own question for a finger, a face or the passcode names: what is being signed, in the citizen's
/// language. The screens write it before a key of the phone's hardware is used; whoever asks the question reads it, on any
/// thread.
public final class Confirming: @unchecked Sendable {
  private let lock = NSLock()
  private var said: [(id: Int, words: String)] = []
  private var next = 0

  public init() {}

  /// The words; empty while nothing is signed.
  public var words: String { lock.withLock { said.last?.words ?? "" } }

  /// From now on it is this; until ``end(_:)`` with what is given here.
  func begin(_ words: String) -> Int {
    lock.withLock {
      next += 1
      said.append((next, words))
      return next
    }
  }

  func end(_ id: Int) { lock.withLock { said.removeAll { $0.id == id } } }
}
