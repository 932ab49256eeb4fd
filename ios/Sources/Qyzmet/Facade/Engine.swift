import Dispatch

/// What is alive behind a client: the native objects and a queue of its own.
///
/// Native calls that block run on the queue, never on the main thread and never on the threads of Swift's own pool,
/// which must not be blocked. Calls to the gateway are the native library's own tasks; they are cancelled by a token.
final class Engine: Sendable {
  let changes: Changes
  private let native: NativeParts
  private let queue: DispatchQueue

  private init(_ native: NativeParts, _ queue: DispatchQueue, _ changes: Changes) {
    self.native = native
    self.queue = queue
    self.changes = changes
  }

  /// Makes the native client on the queue: the first native call of a process loads and checks the library.
  static func open(
    _ config: QyzmetConfig, _ ports: QyzmetPorts, _ installation: Installation?
  ) async throws(QyzmetError) -> Engine {
    let queue = DispatchQueue(label: "org.qyzmet", attributes: .concurrent)
    let changes = Changes()
    return try await hop(queue) {
      let native = try config.native()
      let ports = ports.settled(in: config.home, of: installation)
      let client = try NativeClient(config: native, ports: ports.native(telling: changes))
      return Engine(NativeParts(client), queue, changes)
    }
  }

  /// Dropped without `close()`: the streams end, and the native side is let go on the queue, not where the last owner is.
  deinit {
    changes.finish()
    let client = native.client
    queue.async { client.shutdown() }
  }

  /// A local call: on the queue, until it is done. It is short, and cancelling the task doesn't cut it off.
  func local<Value: Sendable>(
    _ call: @escaping @Sendable (NativeParts) throws -> Value
  ) async throws(QyzmetError) -> Value {
    let native = native
    return try await Engine.hop(queue) { try call(native) }
  }

  /// A call to the gateway. Cancelling the task reaches the native side through a token, and the call ends when that
  /// side has let go: with `conflict.cancelled`, or with its result when it was done before.
  func gateway<Value: Sendable>(
    _ call: @Sendable (NativeParts, NativeCancel) async throws -> Value
  ) async throws(QyzmetError) -> Value {
    let cancel = NativeCancel()
    do {
      return try await withTaskCancellationHandler {
        try await call(native, cancel)
      } onCancel: {
        // It takes a lock for a moment and never waits, so it may run on whichever thread cancels.
        cancel.cancel()
      }
    } catch {
      throw QyzmetError.of(error)
    }
  }

  /// Closes the native client, which waits for what is under way, and then ends the streams. Again, it does nothing; a
  /// second caller waits with the first. Cancelling the caller's task doesn't stop it.
  func close() async {
    await withCheckedContinuation { done in
      queue.async { [native, changes] in
        native.client.shutdown()
        changes.finish()
        done.resume()
      }
    }
  }

  /// A call that blocks, on a queue; what it throws becomes the one error.
  static func hop<Value: Sendable>(
    _ queue: DispatchQueue, _ call: @escaping @Sendable () throws -> Value
  ) async throws(QyzmetError) -> Value {
    let result: Result<Value, any Error> = await withCheckedContinuation { done in
      queue.async { done.resume(returning: Result { try call() }) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw QyzmetError.of(error)
    }
  }
}

/// The native client and its sub-clients, fetched once: each fetching is a call across the border.
struct NativeParts: Sendable {
  let client: NativeClient
  let catalogue: NativeCatalogue
  let identity: NativeIdentity
  let forms: NativeForms
  let requests: NativeRequests
  let documents: NativeDocuments
  let signature: NativeSignature
  let sessions: NativeSessions
  let identification: NativeIdentification

  init(_ client: NativeClient) {
    self.client = client
    catalogue = client.catalogue()
    identity = client.identity()
    forms = client.forms()
    requests = client.requests()
    documents = client.documents()
    signature = client.signature()
    sessions = client.sessions()
    identification = signature.identification()
  }
}
