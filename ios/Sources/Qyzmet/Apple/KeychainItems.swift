#if canImport(Security)
  import Foundation
  import Security

  /// Small secrets in the keychain of this device: readable after the first unlock since it was switched on, so that a
  /// delivery in the background works; in no backup and on no other device.
  struct KeychainItems: Sendable {
    let service: String
    /// Whose the items are that are added; without one they are not marked, and never deleted as left behind.
    var owner: KeyOwner?

    /// Adds an item; an older one of this name stays, and so the first of two that race wins. Whether it was added.
    func add(_ account: String, _ value: Data) throws(PortError) -> Bool {
      var item = query(account)
      item[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
      item[kSecValueData as String] = value
      if let owner { item[kSecAttrLabel as String] = owner.mark }
      let status = SecItemAdd(item as CFDictionary, nil)
      guard status == errSecSuccess || status == errSecDuplicateItem else { throw failed("add", status) }
      return status == errSecSuccess
    }

    /// An item that was there already is used from now on: whoever marked it may not delete it as left behind any more.
    /// `false` where it went meanwhile.
    func adopt(_ account: String) throws(PortError) -> Bool {
      var item = query(account)
      item[kSecReturnAttributes as String] = true
      var found: CFTypeRef?
      var status = SecItemCopyMatching(item as CFDictionary, &found)
      if status == errSecItemNotFound { return false }
      guard status == errSecSuccess, let kept = found as? [String: Any] else { throw failed("read", status) }
      let mark = kept[kSecAttrLabel as String] as? String
      guard let mark, let new = KeyOwner.adopted(mark, by: owner) else { return true }
      item = query(account)
      item[kSecAttrLabel as String] = mark
      status = SecItemUpdate(item as CFDictionary, [kSecAttrLabel as String: new] as CFDictionary)
      if status == errSecItemNotFound { return false }
      guard status == errSecSuccess else { throw failed("update", status) }
      return true
    }

    /// Deletes what an installation before left behind for the owner.
    func deleteOutlived() throws(PortError) {
      guard let owner else { return }
      var items = query(nil)
      items[kSecMatchLimit as String] = kSecMatchLimitAll
      items[kSecReturnAttributes as String] = true
      var found: CFTypeRef?
      let status = SecItemCopyMatching(items as CFDictionary, &found)
      if status == errSecItemNotFound { return }
      guard status == errSecSuccess, let all = found as? [[String: Any]] else { throw failed("list", status) }
      for kept in all {
        let mark = kept[kSecAttrLabel as String] as? String
        guard let account = kept[kSecAttrAccount as String] as? String, owner.outlived(mark) else { continue }
        var item = query(account)
        // With the mark it had: whoever adopted it since keeps it.
        item[kSecAttrLabel as String] = mark
        let status = SecItemDelete(item as CFDictionary)
        guard status == errSecSuccess || status == errSecItemNotFound else { throw failed("delete", status) }
      }
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

    /// One item, or all of the service.
    private func query(_ account: String?) -> [String: Any] {
      var query: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword,
        kSecAttrService as String: service,
        kSecUseDataProtectionKeychain as String: true,
      ]
      if let account { query[kSecAttrAccount as String] = account }
      return query
    }

    private func failed(_ what: String, _ status: OSStatus) -> PortError {
      PortError("the keychain did not \(what): status \(status)")
    }
  }
#endif
