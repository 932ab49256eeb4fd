// What the adapters use of Apple's module Security, as its documentation gives it. Core Foundation's types are Swift's own
// here, so that `as CFDictionary` is the same word. The keychain is one in memory, for `Tests/AppleKeys`: it finds items by
// what is asked for, as Apple's does, and protects nothing.
import Foundation

public typealias CFDictionary = [String: Any]
public typealias CFString = String
public typealias CFTypeRef = AnyObject
public typealias CFData = Data
public final class CFError {}
public func CFErrorGetDomain(_ error: CFError) -> CFString { "" }
public func CFErrorGetCode(_ error: CFError) -> Int { 0 }
public final class SecAccessControl {}

public struct SecAccessControlCreateFlags: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let biometryCurrentSet = SecAccessControlCreateFlags(rawValue: 1 << 3)
  public static let devicePasscode = SecAccessControlCreateFlags(rawValue: 1 << 4)
  public static let or = SecAccessControlCreateFlags(rawValue: 1 << 14)
  public static let privateKeyUsage = SecAccessControlCreateFlags(rawValue: 1 << 30)
}

public typealias OSStatus = Int32
public let errSecSuccess: OSStatus = 0
public let errSecItemNotFound: OSStatus = -25300
public let errSecDuplicateItem: OSStatus = -25299
public let kSecClass: CFString = "kSecClass"
public let kSecClassGenericPassword: CFString = "kSecClassGenericPassword"
public let kSecAttrService: CFString = "kSecAttrService"
public let kSecAttrLabel: CFString = "kSecAttrLabel"
public let kSecMatchLimit: CFString = "kSecMatchLimit"
public let kSecMatchLimitAll: CFString = "kSecMatchLimitAll"
public let kSecReturnAttributes: CFString = "kSecReturnAttributes"
public let kSecAttrAccount: CFString = "kSecAttrAccount"
public let kSecAttrAccessible: CFString = "kSecAttrAccessible"
public let kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly: CFString = "kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly"
public let kSecUseDataProtectionKeychain: CFString = "kSecUseDataProtectionKeychain"
public let kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly: CFString = "kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly"
public let kSecAttrAccessControl: CFString = "kSecAttrAccessControl"
public let kSecAttrApplicationTag: CFString = "kSecAttrApplicationTag"
public let kSecAttrIsPermanent: CFString = "kSecAttrIsPermanent"
public let kSecAttrKeySizeInBits: CFString = "kSecAttrKeySizeInBits"
public let kSecAttrKeyType: CFString = "kSecAttrKeyType"
public let kSecAttrKeyTypeECSECPrimeRandom: CFString = "kSecAttrKeyTypeECSECPrimeRandom"
public let kSecAttrTokenID: CFString = "kSecAttrTokenID"
public let kSecAttrTokenIDSecureEnclave: CFString = "kSecAttrTokenIDSecureEnclave"
public let kSecClassKey: CFString = "kSecClassKey"
public let kSecPrivateKeyAttrs: CFString = "kSecPrivateKeyAttrs"
public let kSecReturnRef: CFString = "kSecReturnRef"
public let kSecUseAuthenticationContext: CFString = "kSecUseAuthenticationContext"
public let kSecReturnData: CFString = "kSecReturnData"
public let kSecValueData: CFString = "kSecValueData"

public func SecAccessControlCreateWithFlags(
  _ allocator: AnyObject?, _ protection: CFString, _ flags: SecAccessControlCreateFlags,
  _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> SecAccessControl? { SecAccessControl() }

/// The keychain of this process: what a test sees of it, and does to it.
public final class StubKeychain: @unchecked Sendable {
  public static let shared = StubKeychain()
  private let lock = NSLock()
  private var items: [CFDictionary] = []
  private var refusal: OSStatus?
  private var before: (@Sendable (String) -> Void)?

  /// Everything, as it was added.
  public var all: [CFDictionary] { lock.withLock { items } }

  public func clear() { lock.withLock { items = [] } }

  /// From now on every call fails with this; with `nil` none does.
  public func refuses(_ status: OSStatus?) { lock.withLock { refusal = status } }

  /// What happens before each call of this name.
  public func before(_ act: (@Sendable (String) -> Void)?) { lock.withLock { before = act } }

  fileprivate func call(_ name: String, _ body: (inout [CFDictionary]) -> OSStatus) -> OSStatus {
    lock.withLock { before }?(name)
    return lock.withLock { refusal ?? body(&items) }
  }

  fileprivate static func matches(_ item: CFDictionary, _ query: CFDictionary) -> Bool {
    let ways = [
      kSecReturnData, kSecReturnRef, kSecReturnAttributes, kSecMatchLimit, kSecUseAuthenticationContext,
      kSecUseDataProtectionKeychain,
    ]
    return query.allSatisfy { key, wanted in
      if ways.contains(key) { return true }
      switch (item[key], wanted) {
      case (let has as String, let wanted as String): return has == wanted
      case (let has as Data, let wanted as Data): return has == wanted
      default: return false
      }
    }
  }

  /// What no two items of a class may have in common.
  fileprivate static func name(_ item: CFDictionary) -> CFDictionary {
    item.filter { [kSecClass, kSecAttrService, kSecAttrAccount, kSecAttrApplicationTag].contains($0.key) }
  }
}

public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  StubKeychain.shared.call("add") { items in
    if items.contains(where: { StubKeychain.matches($0, StubKeychain.name(attributes)) }) { return errSecDuplicateItem }
    items.append(attributes)
    return errSecSuccess
  }
}

public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  StubKeychain.shared.call("read") { items in
    let found = items.filter { StubKeychain.matches($0, query) }
    guard let first = found.first else { return errSecItemNotFound }
    if query[kSecMatchLimit] as? String == kSecMatchLimitAll {
      result?.pointee = found as AnyObject
    } else if query[kSecReturnAttributes] != nil {
      result?.pointee = first as AnyObject
    } else if query[kSecReturnRef] != nil {
      result?.pointee = SecKey()
    } else {
      result?.pointee = first[kSecValueData].map { $0 as AnyObject }
    }
    return errSecSuccess
  }
}

public func SecItemUpdate(_ query: CFDictionary, _ attributesToUpdate: CFDictionary) -> OSStatus {
  StubKeychain.shared.call("update") { items in
    let found = items.indices.filter { StubKeychain.matches(items[$0], query) }
    for at in found { items[at].merge(attributesToUpdate) { $1 } }
    return found.isEmpty ? errSecItemNotFound : errSecSuccess
  }
}

public func SecItemDelete(_ query: CFDictionary) -> OSStatus {
  StubKeychain.shared.call("delete") { items in
    let before = items.count
    items.removeAll { StubKeychain.matches($0, query) }
    return items.count == before ? errSecItemNotFound : errSecSuccess
  }
}

public final class SecKey {}

public struct SecKeyAlgorithm: Sendable {
  public static let ecdsaSignatureDigestX962SHA256 = SecKeyAlgorithm()
}

public typealias SecErrorOut = UnsafeMutablePointer<Unmanaged<CFError>?>
public func SecKeyCreateRandomKey(_ parameters: CFDictionary, _ error: SecErrorOut?) -> SecKey? {
  var item = parameters[kSecPrivateKeyAttrs] as? CFDictionary ?? [:]
  item[kSecClass] = kSecClassKey
  item[kSecAttrKeyType] = parameters[kSecAttrKeyType]
  return SecItemAdd(item, nil) == errSecSuccess ? SecKey() : nil
}
public func SecKeyCopyPublicKey(_ key: SecKey) -> SecKey? { key }
public func SecKeyCopyExternalRepresentation(_ key: SecKey, _ error: SecErrorOut?) -> CFData? {
  Data([4]) + Data(count: 64)
}
public func SecKeyCreateSignature(
  _ key: SecKey, _ algorithm: SecKeyAlgorithm, _ dataToSign: CFData, _ error: SecErrorOut?
) -> CFData? { nil }
