/// Hands the core's changes to every stream, at once: the core's thread is never kept waiting, nothing is thrown into it.
final class Changes: NativeObserver, Sendable {
  private struct State {
    var streams: [Int: AsyncStream<Change>.Continuation] = [:]
    var next = 0
    var finished = false
  }

  private let state = Locked(State())

  /// A stream that hears every change from now on. One of a client that is closed has ended already.
  func stream(_ buffering: AsyncStream<Change>.Continuation.BufferingPolicy = .unbounded) -> AsyncStream<Change> {
    let (stream, continuation) = AsyncStream.makeStream(of: Change.self, bufferingPolicy: buffering)
    let id: Int? = state.withLock { state in
      guard !state.finished else { return nil }
      state.next += 1
      state.streams[state.next] = continuation
      return state.next
    }
    guard let id else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.state.withLock { $0.streams.removeValue(forKey: id) }
    }
    return stream
  }

  func changed(change: Change) {
    for stream in state.withLock({ Array($0.streams.values) }) { stream.yield(change) }
  }

  /// Ends every stream, once what was already said has been read. Dropping a continuation would not.
  func finish() {
    let streams = state.withLock { state in
      state.finished = true
      defer { state.streams = [:] }
      return Array(state.streams.values)
    }
    for stream in streams { stream.finish() }
  }
}
