import Foundation
import Qyzmet
import QyzmetSandbox

/// The machine's clock, which a test moves; and what it saw of the threads that asked it.
final class TestClock: WallClock, @unchecked Sendable {
  private let lock = NSLock()
  private var shift: Int64 = 0
  private var onMain = false

  func nowMs() -> Int64 {
    lock.withLock {
      onMain = onMain || Thread.isMainThread
      return Int64(Date().timeIntervalSince1970 * 1000) + shift
    }
  }

  func advance(seconds: Int) { lock.withLock { shift += Int64(seconds) * 1000 } }

  /// Whether it was ever asked on the main thread.
  var wasAskedOnMain: Bool { lock.withLock { onMain } }
}

/// A citizen's phone: a client on folders of its own, against a gateway of its own.
struct Phone: Sendable {
  static let iin = "990101500016"
  static let number = "+77010000001"
  static let cardPin = "1234"
  static let pin = "730416"
  static let service = "90060001"

  let folder: Folder
  let gateway: Gateway
  let clock: TestClock
  let client: Qyzmet

  /// A phone with nothing on its disk.
  init(
    _ gateway: Gateway, folder: Folder? = nil, clock: TestClock = TestClock(), deviceKey: (any DeviceKey)? = nil,
    connectivity: (any Connectivity)? = nil, keyStoreSeconds: Int = 60
  ) async throws {
    self.gateway = gateway
    self.clock = clock
    self.folder = try folder ?? Folder()
    let config = QyzmetConfig(
      home: self.folder.at("home"), gateway: gateway.url, softwareKeys: self.folder.at("keys"),
      keyStoreSeconds: keyStoreSeconds)
    client = try await Qyzmet.open(
      config, ports: QyzmetPorts(deviceKey: deviceKey, clock: clock, connectivity: connectivity))
  }

  /// Another client on the same folders, as another process has it, or the same one after it was killed.
  func again() async throws -> Phone { try await Phone(gateway, folder: folder, clock: clock) }

  /// Time passes for phone and gateway.
  func pass(seconds: Int) async throws {
    clock.advance(seconds: seconds)
    try await gateway.advance(seconds: seconds)
  }

  func startLink(_ number: String = Phone.number) async throws {
    _ = try await client.identity.startLink(iin: Phone.iin, phone: number, cardPin: Phone.cardPin, .kk)
  }

  func link(_ number: String = Phone.number) async throws {
    try await startLink(number)
    _ = try await client.identity.confirmCode(gateway.newestCode(number), .kk)
  }

  /// Linked, with a key and its certificate, and with the gateway's catalogue.
  func ready(_ number: String = Phone.number) async throws {
    try await link(number)
    _ = try await client.catalogue.sync()
    _ = try await client.signature.createKey(pin: Phone.pin, .kk)
  }

  /// A complete draft of the address certificate; its id.
  func draft() async throws -> String {
    let draft = try await client.forms.start(service: Phone.service, .kk).draftId
    for (field, answer) in [("purpose", "bank"), ("language", "kk")] {
      _ = try await client.forms.answer(draft: draft, field: field, .text(answer), .kk)
    }
    return draft
  }

  /// Fills in, seals and signs; the request's id. Nothing is sent.
  func apply() async throws -> String {
    let request = try await client.requests.prepare(draft: draft(), .kk).requestId
    _ = try await client.requests.sign(request, pin: Phone.pin, .kk)
    return request
  }
}

extension Gateway {
  func newestCode(_ number: String) async throws -> String {
    guard let code = try await code(for: number) else { throw Trouble(description: "no SMS for \(number)") }
    return code
  }
}
