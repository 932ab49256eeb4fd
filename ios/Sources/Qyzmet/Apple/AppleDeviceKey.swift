#if canImport(CryptoKit) && canImport(Security)
  import CryptoKit
  import Foundation

  /// The key store of an Apple device: keys of the Secure Enclave where there is one.
  ///
  /// The keychain outlives the app: after a new installation old keys are still there, and nothing that they opened. They
  /// are deleted when a client is opened with this store on a home without a vault.
  public struct AppleDeviceKey: DeviceKey {
    private let secret: any PhoneSecret
    private var items: KeychainItems

    /// `service` is the name under which the keychain keeps the keys of this client.
    public init(service: String = "org.qyzmet.keys") {
      secret = SecureEnclave.isAvailable ? EnclaveSecret() : KeychainSecret()
      items = KeychainItems(service: service)
    }

    public func home() -> KeyHome { secret.home }

    public func create(_ alias: String) throws {
      // Another client may delete or make it in between; a second time would be another's third.
      for _ in 0..<3 {
        if try exists(alias) {
          if try items.adopt(alias) { return }
        } else if try items.add(alias, try secret.make()) {
          return
        }
      }
      throw PortError("a key comes and goes")
    }

    public func delete(_ alias: String) throws {
      try DeviceKeyRules.check(alias: alias)
      try items.delete(alias)
    }

    public func exists(_ alias: String) throws -> Bool {
      try DeviceKeyRules.check(alias: alias)
      return try items.read(alias) != nil
    }

    public func bind(_ alias: String, _ input: Data) throws -> Data {
      try DeviceKeyRules.check(input: input)
      return try derive(alias, .bind, input).withUnsafeBytes { Data($0) }
    }

    public func wrap(_ alias: String, _ secret: Data) throws -> Data {
      try DeviceKeyRules.check(secret: secret)
      let salt = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
      let sealed = try AES.GCM.seal(
        secret, using: try derive(alias, .wrap, salt), authenticating: Data(alias.utf8))
      guard let sealed = sealed.combined else { throw PortError("AES-GCM gave no bytes") }
      return salt + sealed
    }

    public func unwrap(_ alias: String, _ wrapped: Data) throws -> Data {
      let (salt, sealed) = try DeviceKeyRules.parts(ofWrapped: wrapped)
      let key = try derive(alias, .wrap, salt)
      do {
        return try AES.GCM.open(
          try AES.GCM.SealedBox(combined: sealed), using: key, authenticating: Data(alias.utf8))
      } catch {
        throw PortError("a wrapped secret was altered or is another key's")
      }
    }

    private func derive(_ alias: String, _ purpose: KeyPurpose, _ input: Data) throws -> SymmetricKey {
      try DeviceKeyRules.check(alias: alias)
      guard let kept = try items.read(alias) else { throw PortError("no such key") }
      return try secret.derive(kept, purpose.label(input))
    }
  }

  extension AppleDeviceKey: OutlivingKeys {
    func owned(by owner: KeyOwner) -> AppleDeviceKey {
      var keys = self
      keys.items.owner = owner
      return keys
    }

    func deleteOutlived() throws { try items.deleteOutlived() }
  }
#endif
