/// The mobile government for one folder: open it, use its parts, close it.
///
/// Every call is safe from the main actor: what blocks runs on threads of the library's own. Every call throws
/// ``QyzmetError`` and nothing else. Clients live side by side, on different folders and on one, also in several
/// processes: what must happen once at a time takes turns, and who comes second hears `conflict.home_busy`.
///
/// Cancelling a task that waits for the gateway lets the native side stop where it is safe, waits for that and throws
/// `conflict.cancelled`; nothing is lost and nothing is done twice. A local call is short and runs to its end.
public final class Qyzmet: Sendable {
  /// The services: browse, search, read; all of it offline.
  public let catalogue: any Catalogue
  /// Who the citizen is: linking the phone to a person.
  public let identity: any Identity
  /// Forms and drafts.
  public let forms: any Forms
  /// Requests: sealing, signing, the outbox, receipts and statuses.
  public let requests: any Requests
  /// Result documents.
  public let documents: any Documents
  /// The signature key of this phone.
  public let signature: any Signature
  /// Signing sessions: what is signed is shown before the PIN is asked for, also for others.
  public let sessions: any Sessions
  /// The video identification, where the authority wants one before it certifies a key.
  public let identification: any Identification
  /// The words of the app's screens.
  public var texts: any Texts { Self.texts }

  /// The words of the app's screens, also for a screen that is shown before a client is open, or because none opened.
  public static let texts: any Texts = NativeBackedTexts()

  private let engine: Engine

  private init(_ engine: Engine) {
    self.engine = engine
    catalogue = NativeBackedCatalogue(engine: engine)
    identity = NativeBackedIdentity(engine: engine)
    forms = NativeBackedForms(engine: engine)
    requests = NativeBackedRequests(engine: engine)
    documents = NativeBackedDocuments(engine: engine)
    signature = NativeBackedSignature(engine: engine)
    sessions = NativeBackedSessions(engine: engine)
    identification = NativeBackedIdentification(engine: engine)
  }

  /// Opens a client. Reads and writes nothing of the citizen yet: folders and databases are opened when first needed.
  ///
  /// The first call of a process also loads the library, off the main thread; show a start screen until it returns.
  public static func open(_ config: QyzmetConfig, ports: QyzmetPorts = QyzmetPorts()) async throws(QyzmetError)
    -> Qyzmet
  {
    try await open(config, ports: ports, of: .running)
  }

  static func open(
    _ config: QyzmetConfig, ports: QyzmetPorts, of installation: Installation?
  ) async throws(QyzmetError) -> Qyzmet {
    Qyzmet(try await Engine.open(config, ports, installation))
  }

  /// Every change from now on, after it was stored. Events: unbounded and in order, none is left out. The stream ends
  /// when the client is closed or dropped; of a closed client it has ended already.
  public func changes() -> AsyncStream<Change> { engine.changes.stream() }

  /// A state: read now, then again after each change that matters. Conflated, see ``Watch``.
  ///
  /// ```swift
  /// for try await outbox in qyzmet.watch(\.isRequest, read: { try await qyzmet.requests.outbox(.kk) }) {
  ///   show(outbox)
  /// }
  /// ```
  ///
  /// `matters` is asked of every change, `read` is called again after each that does; a ``QyzmetError`` that it throws is
  /// the watch's own, any other error becomes `internal.defect`.
  public func watch<Value: Sendable>(
    _ matters: @escaping @Sendable (Change) -> Bool, read: @escaping @Sendable () async throws -> Value
  ) -> Watch<Value> {
    Watch(changes: engine.changes, matters: matters, read: read)
  }

  /// What works right now, and how the stores are.
  public func health() async throws(QyzmetError) -> Health { try await engine.local { try $0.client.health() } }

  /// Closes the databases and drops the vault's key from memory; calls that need them throw `conflict.suspended` until
  /// ``resume()``. For an app that goes to the background: iOS kills a sleeping app that holds a database lock.
  public func pause() async throws(QyzmetError) { try await engine.local { try $0.client.suspend() } }

  /// Allows the databases to be opened again.
  public func resume() async throws(QyzmetError) { try await engine.local { try $0.client.resume() } }

  /// Removes everything of this client from the phone, keys first. What the gateway has filed stays filed.
  ///
  /// Errors: `conflict.home_busy` (nothing is erased), `storage.read_only`, `internal.port`.
  public func erase() async throws(QyzmetError) { try await engine.local { try $0.client.erase() } }

  /// Closes the client: calls to the gateway are cancelled, local ones finish, then every stream ends. When it returns
  /// no call is under way and no port is called any more. Idempotent; later calls throw `conflict.closed`.
  public func close() async { await engine.close() }
}
