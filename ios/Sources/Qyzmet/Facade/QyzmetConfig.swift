import Foundation

/// Where a client keeps its data, whom it talks to and whom it trusts.
public struct QyzmetConfig: Sendable {
  /// Folder of this client, made when first needed. Keep it private to the app and out of backups.
  public var home: URL
  /// Address of the gateway: `https://…`, or `http://` on loopback.
  public var gateway: String
  /// Whose signature on the catalogue is believed.
  public var publishers: Publishers
  /// DER certificates trusted for TLS; no others are. May stay empty for `http://` on loopback.
  public var tlsRoots: [Data]
  /// Folder of device keys kept as files, for a client without a ``DeviceKey`` port: for tests and a desk, never for a
  /// phone. Without it and without a port it is `keys` inside ``home``.
  public var softwareKeys: URL?
  /// How many seconds the key store may take for one answer (1 to 3600); after that the call throws `internal.port`.
  public var keyStoreSeconds: Int

  public init(
    home: URL, gateway: String, publishers: Publishers = .sandbox, tlsRoots: [Data] = [], softwareKeys: URL? = nil,
    keyStoreSeconds: Int = 60
  ) {
    self.home = home
    self.gateway = gateway
    self.publishers = publishers
    self.tlsRoots = tlsRoots
    self.softwareKeys = softwareKeys
    self.keyStoreSeconds = keyStoreSeconds
  }

  func native() throws(QyzmetError) -> NativeConfig {
    let keys = softwareKeys ?? home.appendingPathComponent("keys", isDirectory: true)
    return NativeConfig(
      home: try home.checkedPath(), gateway: gateway, publishers: try publishers.native(), tlsRoots: tlsRoots,
      softwareKeys: try keys.checkedPath(), keyStoreSeconds: UInt32(min(max(keyStoreSeconds, 1), 3600)))
  }
}

/// Whose signature on the catalogue is believed, and with it the authorities behind receipts and documents.
public enum Publishers: Sendable, Equatable {
  /// The sandbox's own keys. They are public knowledge: nothing that they sign has legal force.
  case sandbox
  /// Ed25519 public keys of 32 bytes, and how many different ones must have signed.
  case keys([Data], threshold: Int)

  func native() throws(QyzmetError) -> NativePublishers? {
    switch self {
    case .sandbox: return nil
    case .keys(let keys, let threshold):
      // Never brought within: "at least none" would trust everybody.
      guard threshold >= 1, threshold <= keys.count else {
        throw QyzmetError.made("internal.defect", "a threshold of \(threshold) with \(keys.count) publisher keys")
      }
      return NativePublishers(keys: keys, threshold: UInt32(clamping: threshold))
    }
  }
}

extension URL {
  /// The path of a folder. The path of an address of the web would be some folder of this machine.
  func checkedPath() throws(QyzmetError) -> String {
    guard isFileURL else { throw QyzmetError.made("internal.defect", "a folder is a file URL") }
    return path
  }
}
