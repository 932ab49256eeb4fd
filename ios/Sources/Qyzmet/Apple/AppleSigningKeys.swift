#if canImport(CryptoKit) && canImport(DeviceCheck) && canImport(LocalAuthentication) && canImport(Security)
  import CryptoKit
  import Foundation
  import LocalAuthentication
  import Security

  /// Signing keys in the Secure Enclave: P-256, for this device only. Each use is confirmed by the finger or face that is
  /// enrolled when the key is made, or by the passcode; without a passcode there is no key, and it goes with the passcode.
  ///
  /// That a key is in the Enclave Apple tells nobody. With App Attest the authority learns that the unaltered app on a
  /// genuine device named this key, and takes the app's word for the rest.
  public struct AppleSigningKeys: SigningKeys {
    private let service: String
    private let attest: (any AppAttesting)?
    private let seconds: Int
    private let reason: @Sendable () -> String
    private var owner: KeyOwner?

    /// - Parameters:
    ///   - service: the name under which the keychain keeps the keys of this client.
    ///   - attest: Apple's word for this app; without it the certificate says less.
    ///   - seconds: how long the citizen may take; less than `keyStoreSeconds` of the ``QyzmetConfig``.
    ///   - reason: what the system shows beside its question: what is signed, in the citizen's language. Read when the
    ///     question is asked, on a thread of the core; where it is empty the system's own words stand alone.
    public init(
      service: String = "org.qyzmet.signing", attest: (any AppAttesting)? = AppleAppAttest(), seconds: Int = 50,
      reason: @escaping @Sendable () -> String
    ) {
      self.service = service
      self.attest = attest
      self.seconds = seconds
      self.reason = reason
    }

    /// Whether a key would be made here, and why not: for an app that says so, or asks for a passcode to be set. Answers at
    /// once and asks the citizen nothing.
    public func standing() -> SigningKeysStanding {
      var error: NSError?
      let able = LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: &error)
      let reason = error.map { (domain: $0.domain, code: $0.code) } ?? (domain: "LAContext", code: 0)
      return SigningKeyRules.standing(enclave: SecureEnclave.isAvailable, error: able ? nil : reason)
    }

    public func available() throws -> Bool {
      switch standing() {
      case .ready: return true
      case .noHardware, .noPasscode: return false
      case .unknown(let detail): throw SigningKeyError.unavailable(detail)
      }
    }

    public func create(_ alias: String, challenge: Data) throws -> HardwareKey {
      try SigningKeyRules.check(alias: alias)
      try SigningKeyRules.check(hash: challenge)
      guard try available() else { throw SigningKeyError.unsupported }
      try delete(alias)
      let spki = try make(alias)
      do {
        return HardwareKey(spki: spki, evidence: try evidence(of: spki, over: challenge))
      } catch {
        // Nobody would use it: the next try makes another.
        try? delete(alias)
        throw error
      }
    }

    public func sign(_ alias: String, digest: Data) throws -> Data {
      try SigningKeyRules.check(alias: alias)
      try SigningKeyRules.check(hash: digest)
      let asked = Asked(reason())
      let key = try find(alias, asked)
      // The system's question goes away by itself, before nobody waits for the answer any more.
      let end = DispatchWorkItem { asked.end() }
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: end)
      defer { end.cancel() }
      var error: Unmanaged<CFError>?
      let signature = SecKeyCreateSignature(key, .ecdsaSignatureDigestX962SHA256, digest as CFData, &error)
      guard let signature else { throw Self.trouble(error).signing }
      return signature as Data
    }

    public func delete(_ alias: String) throws {
      try SigningKeyRules.check(alias: alias)
      let status = SecItemDelete(query(alias) as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else {
        throw SigningKeyError.unavailable("the keychain did not delete: status \(status)")
      }
    }

    private func make(_ alias: String) throws -> Data {
      var error: Unmanaged<CFError>?
      let access = SecAccessControlCreateWithFlags(
        nil, kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly,
        [.privateKeyUsage, .biometryCurrentSet, .or, .devicePasscode], &error)
      guard let access else { throw Self.trouble(error).making }
      var key: [String: Any] = [
        kSecAttrIsPermanent as String: true,
        kSecAttrApplicationTag as String: tag(alias),
        kSecAttrAccessControl as String: access,
      ]
      if let owner { key[kSecAttrLabel as String] = owner.mark }
      let attributes: [String: Any] = [
        kSecAttrKeyType as String: kSecAttrKeyTypeECSECPrimeRandom,
        kSecAttrKeySizeInBits as String: 256,
        kSecAttrTokenID as String: kSecAttrTokenIDSecureEnclave,
        kSecUseDataProtectionKeychain as String: true,
        kSecPrivateKeyAttrs as String: key,
      ]
      guard let made = SecKeyCreateRandomKey(attributes as CFDictionary, &error), let open = SecKeyCopyPublicKey(made),
        let point = SecKeyCopyExternalRepresentation(open, &error)
      else { throw Self.trouble(error).making }
      return try SigningKeyRules.spki(ofPoint: point as Data)
    }

    private func evidence(of spki: Data, over challenge: Data) throws -> KeyEvidence {
      guard let attest else { return .missing }
      let named = SigningKeyRules.clientData(challenge: challenge, spkiHash: Data(SHA256.hash(data: spki)))
      let statement = try attest.statement(clientDataHash: Data(SHA256.hash(data: named)))
      return statement.map { .appAttest(statement: $0) } ?? .missing
    }

    private func find(_ alias: String, _ asked: Asked) throws -> SecKey {
      var item = query(alias)
      item[kSecReturnRef as String] = true
      item[kSecUseAuthenticationContext as String] = asked.context
      var found: CFTypeRef?
      let status = SecItemCopyMatching(item as CFDictionary, &found)
      guard status == errSecSuccess, let found else {
        throw SigningTrouble(domain: NSOSStatusErrorDomain, code: Int(status)).signing
      }
      // The class of the item says what it is; Core Foundation's types know no other cast.
      // swift-format-ignore: NeverForceUnwrap
      return found as! SecKey
    }

    private func query(_ alias: String) -> [String: Any] { query(tagged: tag(alias)) }

    /// One key, or all of them.
    private func query(tagged tag: Data?) -> [String: Any] {
      var query: [String: Any] = [
        kSecClass as String: kSecClassKey,
        kSecAttrKeyType as String: kSecAttrKeyTypeECSECPrimeRandom,
        kSecUseDataProtectionKeychain as String: true,
      ]
      if let tag { query[kSecAttrApplicationTag as String] = tag }
      return query
    }

    private func tag(_ alias: String) -> Data { Data("\(service)/\(alias)".utf8) }

    private static func trouble(_ error: Unmanaged<CFError>?) -> SigningTrouble {
      guard let error = error?.takeRetainedValue() else { return .other("the system gave no reason") }
      return SigningTrouble(domain: CFErrorGetDomain(error) as String, code: CFErrorGetCode(error))
    }
  }

  extension AppleSigningKeys: OutlivingKeys {
    func owned(by owner: KeyOwner) -> AppleSigningKeys {
      var keys = self
      keys.owner = owner
      return keys
    }

    func deleteOutlived() throws {
      guard let owner else { return }
      var keys = query(tagged: nil)
      keys[kSecMatchLimit as String] = kSecMatchLimitAll
      // Of what a key is for, not the key: that asks the citizen nothing.
      keys[kSecReturnAttributes as String] = true
      var found: CFTypeRef?
      let status = SecItemCopyMatching(keys as CFDictionary, &found)
      if status == errSecItemNotFound { return }
      guard status == errSecSuccess, let all = found as? [[String: Any]] else {
        throw SigningKeyError.unavailable("the keychain did not list: status \(status)")
      }
      for kept in all {
        let mark = kept[kSecAttrLabel as String] as? String
        guard let tag = kept[kSecAttrApplicationTag as String] as? Data, tag.starts(with: Data("\(service)/".utf8)),
          owner.outlived(mark)
        else { continue }
        var key = query(tagged: tag)
        key[kSecAttrLabel as String] = mark
        let status = SecItemDelete(key as CFDictionary)
        guard status == errSecSuccess || status == errSecItemNotFound else {
          throw SigningKeyError.unavailable("the keychain did not delete: status \(status)")
        }
      }
    }
  }

  /// One question to the citizen. `invalidate` is made for being called from elsewhere while the question is shown.
  private final class Asked: @unchecked Sendable {
    let context = LAContext()

    init(_ reason: String) {
      // The system takes no empty one.
      if !reason.isEmpty { context.localizedReason = reason }
    }

    func end() { context.invalidate() }
  }
#endif
