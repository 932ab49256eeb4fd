// What the adapters use of Apple's module CryptoKit, as its documentation gives it: for compiling, and for `Tests/AppleKeys`
// as far as a vault needs it. What is sealed is only held: it opens with the same key and is no secret.
import Foundation
import Security

public struct SymmetricKeySize: Sendable {
  public static var bits256: SymmetricKeySize { SymmetricKeySize() }
}

public struct SymmetricKey: Sendable {
  let bytes: [UInt8]
  public init(size: SymmetricKeySize) { bytes = (0..<32).map { _ in UInt8.random(in: 0 ... .max) } }
  public init<D: ContiguousBytes>(data: D) { bytes = data.withUnsafeBytes { Array($0) } }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try bytes.withUnsafeBytes(body)
  }
}

public protocol Digest: Sequence, Sendable where Element == UInt8 {}

public protocol HashFunction: Sendable {
  associatedtype Digest: CryptoKit.Digest
  static func hash<D: DataProtocol>(data: D) -> Digest
}

public struct SHA256Digest: Digest {
  public func makeIterator() -> Array<UInt8>.Iterator { [].makeIterator() }
}

public struct SHA256: HashFunction {
  public static func hash<D: DataProtocol>(data: D) -> SHA256Digest { SHA256Digest() }
}

public struct HKDF<H: HashFunction>: Sendable {
  public static func deriveKey<Salt: DataProtocol, Info: DataProtocol>(
    inputKeyMaterial: SymmetricKey, salt: Salt, info: Info, outputByteCount: Int
  ) -> SymmetricKey {
    var bytes = inputKeyMaterial.bytes
    for (at, byte) in info.enumerated() { bytes[at % bytes.count] = bytes[at % bytes.count] &* 31 &+ byte }
    return SymmetricKey(data: bytes)
  }
}

public struct SharedSecret: Sendable {
  public func hkdfDerivedSymmetricKey<H: HashFunction, Salt: DataProtocol, SI: DataProtocol>(
    using hashFunction: H.Type, salt: Salt, sharedInfo: SI, outputByteCount: Int
  ) -> SymmetricKey { SymmetricKey(size: .bits256) }
}

public enum P256 {
  public enum KeyAgreement {
    public struct PublicKey: Sendable {
      public init<Bytes: ContiguousBytes>(compressedRepresentation: Bytes) throws {}
    }
  }
}

public enum SecureEnclave {
  /// What a test says of the device.
  nonisolated(unsafe) public static var isAvailable = false

  public enum P256 {
    public enum KeyAgreement {
      public struct PrivateKey: Sendable {
        public init(compactRepresentable: Bool = true, accessControl: SecAccessControl) throws {}
        public init(dataRepresentation: Data) throws {}
        public var dataRepresentation: Data { Data() }
        public func sharedSecretFromKeyAgreement(
          with publicKeyShare: CryptoKit.P256.KeyAgreement.PublicKey
        ) throws -> SharedSecret { SharedSecret() }
      }
    }
  }
}

public enum AES {
  public enum GCM {
    public struct Nonce: Sendable {}
    public struct SealedBox: Sendable {
      let bytes: Data
      public init<D: DataProtocol>(combined: D) throws { bytes = Data(combined) }
      public var combined: Data? { bytes }
    }
    public static func seal<Plaintext: DataProtocol, AuthenticatedData: DataProtocol>(
      _ message: Plaintext, using key: SymmetricKey, nonce: Nonce? = nil, authenticating: AuthenticatedData
    ) throws -> SealedBox {
      try SealedBox(combined: Data(count: 12) + Data(message) + Data(key.bytes.prefix(16)))
    }
    public static func open<AuthenticatedData: DataProtocol>(
      _ sealedBox: SealedBox, using key: SymmetricKey, authenticating: AuthenticatedData
    ) throws -> Data {
      guard sealedBox.bytes.suffix(16) == Data(key.bytes.prefix(16)) else { throw CocoaError(.coderInvalidValue) }
      return Data(sealedBox.bytes.dropFirst(12).dropLast(16))
    }
  }
}
