import Foundation

/// The key store of the phone. Each alias is a key that never leaves it.
///
/// An alias is at most 80 characters of `[a-z0-9/-]`. Every function is called from threads of the core and may block.
/// Throw ``PortError`` to tell the developer why; of any other error only its type is passed on, since its text could
/// hold a secret.
public protocol DeviceKey: Sendable {
  /// Where the keys live. A hint; the level of a certificate is what was proved.
  func home() -> KeyHome

  /// Makes the key of this alias; does nothing when it is there. Durable when it returns.
  func create(_ alias: String) throws

  /// Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
  func delete(_ alias: String) throws

  /// Whether the key of this alias is there.
  func exists(_ alias: String) throws -> Bool

  /// 32 bytes that only this phone can derive from `input`, which is 32 bytes too.
  func bind(_ alias: String, _ input: Data) throws -> Data

  /// Encrypts a secret of at most 64 bytes under the alias's key, authenticated.
  func wrap(_ alias: String, _ secret: Data) throws -> Data

  /// Opens what ``wrap(_:_:)`` made; throws for an altered value or another key.
  func unwrap(_ alias: String, _ wrapped: Data) throws -> Data
}

/// A port failed.
public struct PortError: Error, Sendable, Equatable {
  /// Why, for the developer's log; never a secret and nothing of a citizen.
  public let detail: String

  public init(_ detail: String) { self.detail = detail }
}
