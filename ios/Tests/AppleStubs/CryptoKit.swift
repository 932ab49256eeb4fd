// What the adapters use of Apple's module CryptoKit, as its documentation gives it: for compiling, never for running.
import Foundation
import Security

public struct SymmetricKeySize: Sendable {
  public static var bits256: SymmetricKeySize { SymmetricKeySize() }
}

public struct SymmetricKey: Sendable {
  public init(size: SymmetricKeySize) {}
  public init<D: ContiguousBytes>(data: D) {}
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try body(UnsafeRawBufferPointer(start: nil, count: 0))
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
  ) -> SymmetricKey { SymmetricKey(size: .bits256) }
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
  public static var isAvailable: Bool { false }

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
      public init<D: DataProtocol>(combined: D) throws {}
      public var combined: Data? { nil }
    }
    public static func seal<Plaintext: DataProtocol, AuthenticatedData: DataProtocol>(
      _ message: Plaintext, using key: SymmetricKey, nonce: Nonce? = nil, authenticating: AuthenticatedData
    ) throws -> SealedBox { try SealedBox(combined: Data()) }
    public static func open<AuthenticatedData: DataProtocol>(
      _ sealedBox: SealedBox, using key: SymmetricKey, authenticating: AuthenticatedData
    ) throws -> Data { Data() }
  }
}
