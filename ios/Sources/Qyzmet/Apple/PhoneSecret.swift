#if canImport(CryptoKit) && canImport(Security)
  import CryptoKit
  import Foundation
  import Security

  /// One secret an alias that stays in the phone, from which everything else is derived.
  protocol PhoneSecret: Sendable {
    var home: KeyHome { get }

    /// A new secret, in the form in which it is kept.
    func make() throws -> Data

    /// 256 bits that only the holder of the secret gets from this label.
    func derive(_ kept: Data, _ label: Data) throws -> SymmetricKey
  }

  /// A P-256 key in the Secure Enclave. What is kept is a blob that only this Enclave opens; the key never comes out.
  ///
  /// Each derivation is a key agreement with a point that is made of the label, so each one needs the Enclave: whoever
  /// reads the memory of one call learns nothing of the next, and a copied phone can try no PIN.
  struct EnclaveSecret: PhoneSecret {
    let home = KeyHome.secureElement

    func make() throws -> Data {
      var error: Unmanaged<CFError>?
      let access = SecAccessControlCreateWithFlags(
        nil, kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly, .privateKeyUsage, &error)
      guard let access else {
        error?.release()
        throw PortError("no access control for a key of the Secure Enclave")
      }
      return try SecureEnclave.P256.KeyAgreement.PrivateKey(accessControl: access).dataRepresentation
    }

    func derive(_ kept: Data, _ label: Data) throws -> SymmetricKey {
      let key = try SecureEnclave.P256.KeyAgreement.PrivateKey(dataRepresentation: kept)
      let agreed = try key.sharedSecretFromKeyAgreement(with: try Self.point(label))
      return agreed.hkdfDerivedSymmetricKey(
        using: SHA256.self, salt: Data("qyzmet".utf8), sharedInfo: label, outputByteCount: 32)
    }

    /// A point of the curve whose discrete logarithm nobody knows: hashes of the label until one is the x of a point,
    /// which every second is. How many it takes may be seen from outside; that says one bit of a hash.
    static func point(_ label: Data) throws -> P256.KeyAgreement.PublicKey {
      for counter in UInt8.min...UInt8.max {
        let x = Data(SHA256.hash(data: Data("qyzmet/device/point/v1".utf8) + [counter] + label))
        if let point = try? P256.KeyAgreement.PublicKey(compressedRepresentation: [2] + x) { return point }
      }
      throw PortError("no point for a label")
    }
  }

  /// For a device without a Secure Enclave, such as the simulator: 32 random bytes in the keychain, which come into this
  /// process's memory when they are used. Says `software` of itself.
  struct KeychainSecret: PhoneSecret {
    let home = KeyHome.software

    func make() throws -> Data { SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) } }

    func derive(_ kept: Data, _ label: Data) throws -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: SymmetricKey(data: kept), salt: Data("qyzmet".utf8), info: label, outputByteCount: 32)
    }
  }
#endif
