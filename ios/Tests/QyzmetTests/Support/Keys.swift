import Dispatch
import Foundation
import Qyzmet

/// A key store of a test: it keeps the port's contract in memory and protects nothing. What it does instead can be said.
final class TestKeys: DeviceKey, @unchecked Sendable {
  private let lock = NSLock()
  private var keys: [String: UInt64] = [:]
  private var calls = 0
  private var misdeed: (@Sendable (String) throws -> Data?)?

  /// From now on each call first does this: throws, waits, or answers something of its own.
  func instead(_ misdeed: (@Sendable (String) throws -> Data?)?) { lock.withLock { self.misdeed = misdeed } }

  /// How often it was called.
  var called: Int { lock.withLock { calls } }

  func home() -> KeyHome { .secureElement }

  func create(_ alias: String) throws {
    _ = try begin("create")
    lock.withLock { if keys[alias] == nil { keys[alias] = UInt64.random(in: 1 ... .max) } }
  }

  func delete(_ alias: String) throws {
    _ = try begin("delete")
    _ = lock.withLock { keys.removeValue(forKey: alias) }
  }

  func exists(_ alias: String) throws -> Bool {
    _ = try begin("exists")
    return lock.withLock { keys[alias] != nil }
  }

  func bind(_ alias: String, _ input: Data) throws -> Data {
    if let other = try begin("bind") { return other }
    return stream(try key(alias), input, 32)
  }

  func wrap(_ alias: String, _ secret: Data) throws -> Data {
    if let other = try begin("wrap") { return other }
    let key = try key(alias)
    return xored(secret, key) + stream(key, secret, 8)
  }

  func unwrap(_ alias: String, _ wrapped: Data) throws -> Data {
    if let other = try begin("unwrap") { return other }
    guard wrapped.count >= 8 else { throw PortError("too short") }
    let key = try key(alias)
    let secret = xored(Data(wrapped.dropLast(8)), key)
    guard stream(key, secret, 8) == wrapped.suffix(8) else { throw PortError("altered") }
    return secret
  }

  private func begin(_ what: String) throws -> Data? {
    let misdeed = lock.withLock {
      calls += 1
      return self.misdeed
    }
    return try misdeed?(what)
  }

  private func key(_ alias: String) throws -> UInt64 {
    guard let key = lock.withLock({ keys[alias] }) else { throw PortError("no such key") }
    return key
  }

  private func xored(_ data: Data, _ key: UInt64) -> Data {
    Data(zip(data, stream(key, Data(), data.count)).map { $0 ^ $1 })
  }

  /// Bytes that depend on key and input. No cryptography.
  private func stream(_ key: UInt64, _ input: Data, _ count: Int) -> Data {
    var state = input.reduce(key ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return Data(
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      })
  }
}

/// A door that callers wait at until it is opened.
final class Door: @unchecked Sendable {
  private let opened = DispatchSemaphore(value: 0)
  private let entered = Box(0)

  var waiting: Int { entered.value }

  func wait() {
    entered.change { $0 += 1 }
    opened.wait()
    opened.signal()
  }

  func open() { opened.signal() }
}
