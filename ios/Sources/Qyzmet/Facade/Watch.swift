/// A state as it is now and after each change that matters: ``Qyzmet/watch(_:read:)``.
///
/// Conflated: of changes that come while a value is read or used, one more reading remains, so a slow reader gets the
/// newest state and never a queue of old ones. It ends when the client is closed or the reading task is cancelled, and
/// throws the ``QyzmetError`` of a reading that failed; after that it has ended.
public struct Watch<Value: Sendable>: AsyncSequence, Sendable {
  public typealias Element = Value

  let changes: Changes
  let matters: @Sendable (Change) -> Bool
  let read: @Sendable () async throws -> Value

  public func makeAsyncIterator() -> Iterator {
    // The signal is there before the first reading, so no change falls between them.
    let (signal, sender) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let (changes, matters) = (changes.stream(), matters)
    let listening = Task {
      for await change in changes where matters(change) { sender.yield() }
      sender.finish()
    }
    sender.onTermination = { _ in listening.cancel() }
    return Iterator(signal: signal.makeAsyncIterator(), read: read)
  }

  public struct Iterator: AsyncIteratorProtocol {
    var signal: AsyncStream<Void>.Iterator
    let read: @Sendable () async throws -> Value
    var first = true
    var ended = false

    public mutating func next() async throws(QyzmetError) -> Value? {
      if ended { return nil }
      if !first, await signal.next() == nil {
        ended = true
        return nil
      }
      first = false
      do {
        return try await read()
      } catch {
        ended = true
        // A client that is closed and a task that is cancelled end the watch; that is no failure of it.
        let failed = QyzmetError.of(error, from: "the reading of a watch")
        if failed.code == "conflict.closed" || Task.isCancelled { return nil }
        throw failed
      }
    }
  }
}
