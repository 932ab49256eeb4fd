import Foundation

/// What holds for every key store: names, sizes and the shape of a wrapped secret. Pure, so that it is tested anywhere.
enum DeviceKeyRules {
  static let longestAlias = 80
  static let longestSecret = 64
  static let inputSize = 32
  static let saltSize = 32
  /// AES-GCM's nonce and tag.
  static let sealing = 12 + 16

  static func check(alias: String) throws(PortError) {
    let plain = alias.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
    }
    guard plain, (1...longestAlias).contains(alias.utf8.count) else {
      throw PortError("an alias is 1 to 80 characters of [a-z0-9/-]")
    }
  }

  static func check(secret: Data) throws(PortError) {
    guard secret.count <= longestSecret else { throw PortError("a wrapped secret is at most 64 bytes") }
  }

  static func check(input: Data) throws(PortError) {
    guard input.count == inputSize else { throw PortError("the input of bind is 32 bytes") }
  }

  /// A wrapped secret is a salt, by which its key is derived, and what AES-GCM made under that key.
  static func parts(ofWrapped wrapped: Data) throws(PortError) -> (salt: Data, sealed: Data) {
    guard (saltSize + sealing...saltSize + sealing + longestSecret).contains(wrapped.count) else {
      throw PortError("a wrapped secret was altered or is another key's")
    }
    return (Data(wrapped.prefix(saltSize)), Data(wrapped.dropFirst(saltSize)))
  }
}

/// What a derived key is for: one purpose tells nothing about the other.
enum KeyPurpose: String, Sendable {
  case bind = "qyzmet/device/bind/v1"
  case wrap = "qyzmet/device/wrap/v1"

  /// What is derived from: the purpose, a zero byte (no purpose is the beginning of another), the input.
  func label(_ input: Data) -> Data { Data(rawValue.utf8) + [0] + input }
}
