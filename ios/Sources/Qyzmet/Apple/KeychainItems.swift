#if canImport(Security)
  import Foundation
  import Security

  /// Small secrets in the keychain of this device: readable after the first unlock since it was switched on, so that a
  /// delivery in the background works; in no backup and on no other device.
  struct KeychainItems: Sendable {
    let service: String

    /// Adds an item; an older one of this name stays, and so the first of two that race wins.
    func add(_ account: String, _ value: Data) throws(PortError) {
      var item = query(account)
      item[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
      item[kSecValueData as String] = value
      let status = SecItemAdd(item as CFDictionary, nil)
      guard status == errSecSuccess || status == errSecDuplicateItem else { throw failed("add", status) }
    }

    func read(_ account: String) throws(PortError) -> Data? {
      var item = query(account)
      item[kSecReturnData as String] = true
      var found: CFTypeRef?
      let status = SecItemCopyMatching(item as CFDictionary, &found)
      if status == errSecItemNotFound { return nil }
      guard status == errSecSuccess, let value = found as? Data else { throw failed("read", status) }
      return value
    }

    func delete(_ account: String) throws(PortError) {
      let status = SecItemDelete(query(account) as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else { throw failed("delete", status) }
    }

    private func query(_ account: String) -> [String: Any] {
      [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrService as String: service,
        kSecAttrAccount as String: account,
        kSecUseDataProtectionKeychain as String: true,
      ]
    }

    private func failed(_ what: String, _ status: OSStatus) -> PortError {
      PortError("the keychain did not \(what): status \(status)")
    }
  }
#endif
