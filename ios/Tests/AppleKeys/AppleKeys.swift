// What becomes of keys that outlive the app: the adapters for Apple's platforms over the keychain of the stub, and over the
// real library, which makes its vaults with them. Run by `ios/typecheck`; its exit says whether all of it held.
import CryptoKit
import Foundation
import Security

@testable import Qyzmet

/// A phone with one keychain; the app comes and goes.
final class Device {
  static let app = "kz.example.app"
  private let root: URL
  private(set) var folder: URL
  private var installed = 0

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("qyzmet-keys-\(UUID().uuidString)")
    folder = root.appendingPathComponent("1")
    StubKeychain.shared.clear()
    StubKeychain.shared.refuses(nil)
    StubKeychain.shared.before(nil)
    try install()
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The app is removed with its folder, the keychain stays; then it is installed again.
  func install() throws {
    try? FileManager.default.removeItem(at: folder)
    installed += 1
    folder = root.appendingPathComponent("\(installed)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The system moves the app's folder, as it may with an update.
  func update() throws {
    installed += 1
    let new = root.appendingPathComponent("\(installed)")
    try FileManager.default.moveItem(at: folder, to: new)
    folder = new
  }

  func home(_ name: String = "Qyzmet") -> URL { folder.appendingPathComponent(name, isDirectory: true) }

  /// A folder that the app shares with others, or that of another one.
  func elsewhere(_ name: String) -> URL { root.appendingPathComponent("else-\(name)", isDirectory: true) }

  var installation: Installation { installation(Device.app, folder) }

  func installation(_ bundle: String, _ folder: URL) -> Installation {
    Installation(bundle: bundle, folder: folder, file: folder.appendingPathComponent("org.qyzmet.installation"))
  }

  /// Opens a client of this home and lets it use its ports.
  func open(
    _ home: URL? = nil, _ installation: Installation? = nil, keys: String = "keys"
  ) async throws -> Qyzmet {
    let config = QyzmetConfig(home: home ?? self.home(), gateway: "http://127.0.0.1:1")
    return try await Qyzmet.open(config, ports: .apple(keys: keys), of: installation ?? self.installation)
  }

  /// Opens a client and makes or reads a vault.
  @discardableResult
  func use(_ home: URL? = nil, _ installation: Installation? = nil) async throws -> [String] {
    let client = try await open(home, installation)
    let before = try await client.forms.drafts(.kk).map(\.id)
    _ = try await client.forms.start(service: "90060001", .kk)
    await client.close()
    return before
  }

  /// Names of what the keychain has.
  var kept: [String] {
    StubKeychain.shared.all.map { item in
      let tag = item[kSecAttrApplicationTag] as? Data
      return item[kSecAttrAccount] as? String ?? tag.map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }.sorted()
  }

  /// The key that wraps the vault's.
  var vaultKey: Data? {
    StubKeychain.shared.all.first { $0[kSecAttrAccount] as? String == "vault/1" }?[kSecValueData] as? Data
  }

  /// A key store of this home, as a client has it.
  func keys(_ home: URL? = nil, _ installation: Installation? = nil) -> any DeviceKey {
    let ports = QyzmetPorts.apple(keys: "keys").settled(in: home ?? self.home(), of: installation ?? self.installation)
    return ports.deviceKey ?? AppleDeviceKey(service: "keys")
  }
}

/// What did not hold.
nonisolated(unsafe) var wrongs = 0

func expect(_ held: Bool, _ what: String, line: Int = #line) {
  guard !held else { return }
  wrongs += 1
  print("AppleKeys.swift:\(line): \(what)")
}

@main struct AppleKeys {
  static func main() async {
    let tests: [(String, () async throws -> Void)] = [
      ("orphansGoBeforeAnythingIsMade", orphansGoBeforeAnythingIsMade),
      ("aLivingVaultKeepsItsKeys", aLivingVaultKeepsItsKeys),
      ("twoHomesOfOneApp", twoHomesOfOneApp),
      ("aHomeThatWasMoved", aHomeThatWasMoved),
      ("anExtensionWithTheSameKeychain", anExtensionWithTheSameKeychain),
      ("whatCannotBeReadMayBeThere", whatCannotBeReadMayBeThere),
      ("aGroupsFolderOutlivesOneApp", aGroupsFolderOutlivesOneApp),
      ("keysOfAnOlderVersionStay", keysOfAnOlderVersionStay),
      ("aKeychainThatRefusesIsAskedAgain", aKeychainThatRefusesIsAskedAgain),
      ("aKeyThatGoesWhileItIsAdoptedIsMadeAnew", aKeyThatGoesWhileItIsAdoptedIsMadeAnew),
      ("signingKeysGoToo", signingKeysGoToo),
    ]
    for (name, test) in tests {
      do { try await test() } catch { expect(false, "\(name): \(error)") }
    }
    print(wrongs == 0 ? "keys that outlive the app: all as it should be" : "\(wrongs) things are not as they should be")
    exit(wrongs == 0 ? 0 : 1)
  }

  static func orphansGoBeforeAnythingIsMade() async throws {
    let phone = try Device()
    try await phone.use()
    let keys = phone.keys()
    for alias in ["sign/a/1", "sign/a/1/try-1"] { try keys.create(alias) }
    let before = phone.vaultKey
    expect(phone.kept == ["sign/a/1", "sign/a/1/try-1", "vault/1"], "\(phone.kept)")

    try phone.install()
    let client = try await phone.open()
    expect(phone.kept == [], "an owner before left keys behind: \(phone.kept)")
    _ = try await client.forms.start(service: "90060001", .kk)
    expect(phone.kept == ["vault/1"] && phone.vaultKey != before, "the new vault has the old key")
    await client.close()
    let drafts = try await phone.use()
    expect(drafts.count == 1, "the new vault does not open")
  }

  static func aLivingVaultKeepsItsKeys() async throws {
    let phone = try Device()
    // Opened before there is a vault, however often: what this installation made stays.
    try phone.keys().create("sign/a/1")
    await (try phone.open()).close()
    expect(phone.kept == ["sign/a/1"], "a key of this installation went: \(phone.kept)")
    try await phone.use()
    try phone.update()
    let drafts = try await phone.use()
    expect(drafts.count == 1 && phone.kept == ["sign/a/1", "vault/1"], "an update of the app took keys: \(phone.kept)")

    // The name is lost and the vault is there: nothing goes.
    try FileManager.default.removeItem(at: phone.installation.file)
    let later = try await phone.use()
    expect(later.count == 2 && phone.kept.count == 2, "a vault lost its keys: \(phone.kept)")
  }

  static func twoHomesOfOneApp() async throws {
    let phone = try Device()
    try await phone.use(phone.home("one"))
    try await phone.use(phone.home("two"))
    expect(phone.kept == ["vault/1"], "\(phone.kept)")
    // The first goes without its keys, which are the second's, too.
    try FileManager.default.removeItem(at: phone.home("one"))
    await (try phone.open(phone.home("one"))).close()
    let second = try await phone.use(phone.home("two"))
    expect(second.count == 1, "the second vault lost its key")

    // In the next installation the second is first: the key that it takes over is its own from then on.
    try phone.install()
    let key = phone.vaultKey
    try await phone.use(phone.home("two"))
    expect(phone.vaultKey == key, "a key of another home was deleted")
    await (try phone.open(phone.home("one"))).close()
    let drafts = try await phone.use(phone.home("two"))
    expect(drafts.count == 1, "the second vault lost its key to the first one's beginning")
  }

  static func aHomeThatWasMoved() async throws {
    let phone = try Device()
    try await phone.use(phone.home("one"))
    try FileManager.default.moveItem(at: phone.home("one"), to: phone.home("two"))
    await (try phone.open(phone.home("one"))).close()
    let moved = try await phone.use(phone.home("two"))
    expect(moved.count == 1, "a vault that was moved lost its key")
  }

  static func anExtensionWithTheSameKeychain() async throws {
    let phone = try Device()
    let folder = phone.elsewhere("extension")
    let other = phone.installation("kz.example.app.share", folder)
    try await phone.use()
    try await phone.use(folder.appendingPathComponent("Qyzmet"), other)
    try phone.install()
    await (try phone.open()).close()
    let drafts = try await phone.use(folder.appendingPathComponent("Qyzmet"), other)
    expect(drafts.count == 1, "the extension's vault lost its key")

    // Keys of its own it keeps in any case.
    try phone.keys(folder.appendingPathComponent("Qyzmet"), other).create("sign/b/1")
    try phone.install()
    await (try phone.open()).close()
    expect(phone.kept.contains("sign/b/1"), "a key of the extension went")
  }

  static func whatCannotBeReadMayBeThere() async throws {
    let phone = try Device()
    try phone.keys().create("sign/a/1")
    try phone.install()
    let files = FileManager.default
    // What no name can be read from, and a home that can't be looked into.
    try Data("?".utf8).write(to: phone.installation.file)
    _ = phone.keys()
    expect(phone.kept == ["sign/a/1"], "the installation's name is not known")
    try files.removeItem(at: phone.installation.file)
    try files.createSymbolicLink(at: phone.home(), withDestinationURL: phone.home())
    _ = phone.keys()
    expect(phone.kept == ["sign/a/1"], "a home that is a loop")
    try files.removeItem(at: phone.home())
    try Data().write(to: phone.home())
    _ = phone.keys()
    expect(phone.kept == ["sign/a/1"], "a home that is no folder")
    try files.removeItem(at: phone.home())
    try files.createDirectory(at: phone.home(), withIntermediateDirectories: true)
    for name in ["vault.key", "vault.db.damaged-1", "home.erasing", "vault.key.new"] {
      try Data().write(to: phone.home().appendingPathComponent(name))
      _ = phone.keys()
      expect(phone.kept == ["sign/a/1"], "\(name) lies there")
      try files.removeItem(at: phone.home().appendingPathComponent(name))
    }
    try Data().write(to: phone.home().appendingPathComponent("home.lock"))
    _ = phone.keys()
    expect(phone.kept == [], "an empty home keeps orphans")
  }

  static func aGroupsFolderOutlivesOneApp() async throws {
    let phone = try Device()
    let shared = phone.elsewhere("group").appendingPathComponent("Qyzmet")
    try await phone.use(shared)
    let key = phone.vaultKey
    try phone.install()
    // Another app of the group may have it open; what of it was deleted nobody here knows.
    try FileManager.default.moveItem(at: shared, to: phone.elsewhere("aside"))
    await (try phone.open(shared)).close()
    try FileManager.default.moveItem(at: phone.elsewhere("aside"), to: shared)
    let drafts = try await phone.use(shared)
    expect(drafts.count == 1 && phone.vaultKey == key, "a vault of the group lost its key")

    // It takes a key that an app made: that is nobody's to delete from then on.
    let other = try Device()
    try await other.use()
    let group = other.elsewhere("group").appendingPathComponent("Qyzmet")
    try await other.use(group)
    try other.install()
    await (try other.open()).close()
    let late = try await other.use(group)
    expect(late.count == 1, "a vault of the group lost the key that it shares")
  }

  static func keysOfAnOlderVersionStay() async throws {
    let phone = try Device()
    try AppleDeviceKey(service: "keys").create("vault/1")
    let key = phone.vaultKey
    try await phone.use()
    try phone.install()
    try await phone.use()
    expect(phone.vaultKey == key, "a key without a mark was deleted")
    // Nor are those of another service.
    let named = try await phone.open(phone.home("named"), keys: "others")
    _ = try await named.forms.start(service: "90060001", .kk)
    await named.close()
    try phone.install()
    await (try phone.open(phone.home("named"))).close()
    expect(phone.kept == ["vault/1", "vault/1"], "a key of another service was deleted")
  }

  static func aKeychainThatRefusesIsAskedAgain() async throws {
    let phone = try Device()
    try phone.keys().create("sign/a/1")
    try phone.install()
    // errSecInteractionNotAllowed: the phone was not unlocked yet.
    StubKeychain.shared.refuses(-25308)
    await (try phone.open()).close()
    StubKeychain.shared.refuses(nil)
    expect(phone.kept == ["sign/a/1"], "\(phone.kept)")
    await (try phone.open()).close()
    expect(phone.kept == [], "it was not asked again")
  }

  static func aKeyThatGoesWhileItIsAdoptedIsMadeAnew() async throws {
    let phone = try Device()
    try phone.keys(phone.home("one")).create("vault/1")
    try phone.install()
    let (one, two) = (phone.home("one"), phone.keys(phone.home("two")))
    let installation = phone.installation
    // The first home begins while the second takes the key over.
    StubKeychain.shared.before { call in
      guard call == "update" else { return }
      StubKeychain.shared.before(nil)
      _ = QyzmetPorts.apple(keys: "keys").settled(in: one, of: installation)
    }
    try two.create("vault/1")
    expect(phone.kept == ["vault/1"], "the key went with the first home's")
    _ = phone.keys(one)
    expect(phone.kept == ["vault/1"], "the key is not the second home's")
  }

  static func signingKeysGoToo() async throws {
    let phone = try Device()
    SecureEnclave.isAvailable = true
    defer { SecureEnclave.isAvailable = false }
    func keys() -> QyzmetPorts {
      QyzmetPorts(signingKeys: AppleSigningKeys(service: "signing", attest: nil) { "" })
        .settled(in: phone.home(), of: phone.installation)
    }
    let challenge = Data(count: 32)
    _ = try keys().signingKeys?.create("sign/a/key", challenge: challenge)
    _ = try AppleSigningKeys(service: "signing", attest: nil) { "" }.create("sign/old/key", challenge: challenge)
    let others = QyzmetPorts(signingKeys: AppleSigningKeys(service: "signing-others", attest: nil) { "" })
      .settled(in: phone.home(), of: phone.installation)
    _ = try others.signingKeys?.create("sign/b/key", challenge: challenge)
    _ = keys()
    expect(phone.kept.count == 3, "a key of this installation went: \(phone.kept)")
    try phone.install()
    _ = keys()
    expect(phone.kept == ["signing-others/sign/b/key", "signing/sign/old/key"], "\(phone.kept)")
  }
}
