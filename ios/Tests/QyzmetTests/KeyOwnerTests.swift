import Foundation
import QyzmetSandbox
import Testing

@testable import Qyzmet

/// Whose a key is that outlives the app. What the adapters do with it is tried by `ios/typecheck`.
@Suite struct KeyOwnerTests {
  private let owner = KeyOwner(bundle: "kz.example.app", installation: "B", home: "Library/My Files/Qyzmet")

  @Test func onlyKeysOfTheSameHomeInAnInstallationThatIsOverAreLeftBehind() {
    func made(_ bundle: String = "kz.example.app", _ installation: String = "A", _ home: String? = nil) -> String {
      KeyOwner(bundle: bundle, installation: installation, home: home ?? owner.home).mark
    }
    #expect(owner.outlived(made()))
    #expect(!owner.outlived(made("kz.example.app", "B")))
    #expect(!owner.outlived(made("kz.example.app.share")))
    #expect(!owner.outlived(made("kz.example.app", "A", "Library/My")))
    for mark in [nil, "", KeyOwner.shared, "qyzmet-home/1", "qyzmet-home/1 kz.example.app A ", "qyzmet-home/2 b A h"] {
      #expect(!owner.outlived(mark), "\(mark ?? "none")")
    }
    #expect(KeyOwner(mark: owner.mark) == owner)
  }

  @Test func aKeyThatIsTakenOverIsNobodysOrPassesOn() {
    func adopted(_ bundle: String, _ installation: String, by owner: KeyOwner?) -> String? {
      KeyOwner.adopted(KeyOwner(bundle: bundle, installation: installation, home: "h").mark, by: owner)
    }
    #expect(adopted(owner.bundle, "A", by: owner) == owner.mark)
    #expect(adopted(owner.bundle, "B", by: owner) == nil)
    #expect(adopted("kz.example.other", "A", by: owner) == KeyOwner.shared)
    #expect(adopted(owner.bundle, "A", by: nil) == KeyOwner.shared)
    for mark in [nil, KeyOwner.shared, "anything"] { #expect(KeyOwner.adopted(mark, by: owner) == nil) }
  }

  @Test func anInstallationKeepsItsNameAndTellsNoneWhereItIsNotCertain() throws {
    let folder = try Folder()
    let app = folder.at("app")
    func installation(_ bundle: String = "kz.example.app") -> Installation {
      Installation(bundle: bundle, folder: app, file: app.appendingPathComponent("Library/name"))
    }
    let home = app.appendingPathComponent("Library/Qyzmet", isDirectory: true)
    let first = try #require(installation().owner(of: home))
    #expect(first.home == "Library/Qyzmet")
    #expect(installation().owner(of: home) == first, "before and after the home is there")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    #expect(installation().owner(of: home) == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.deletingLastPathComponent().path).count == 2)
    #expect(installation("kz.example.other").owner(of: home)?.installation == first.installation)

    for elsewhere in [folder.at("group"), app, app.appendingPathComponent("Library/../../group"), folder.at("app2")] {
      #expect(installation().owner(of: elsewhere) == nil, "\(elsewhere.path)")
    }
    let link = app.appendingPathComponent("link")
    try FileManager.default.createDirectory(at: folder.at("group"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.at("group"))
    #expect(installation().owner(of: link.appendingPathComponent("Qyzmet")) == nil)
    for bundle in ["", "two words"] { #expect(installation(bundle).owner(of: home) == nil) }
    for name in ["", "x", first.installation.lowercased(), first.installation + "\n"] {
      try Data(name.utf8).write(to: installation().file)
      #expect(installation().owner(of: home) == nil, "\(name)")
    }
    try FileManager.default.removeItem(at: installation().file)
    let next = try #require(installation().owner(of: home))
    #expect(next.installation != first.installation && next.home == first.home)
  }

  @Test func ofTwoThatNameAnInstallationAtOnceBothHaveTheSameName() async throws {
    let folder = try Folder()
    let app = folder.at("app")
    let installation = Installation(bundle: "kz.example.app", folder: app, file: app.appendingPathComponent("name"))
    try FileManager.default.createDirectory(at: app, withIntermediateDirectories: true)
    let home = app.appendingPathComponent("Qyzmet")
    let names = await withTaskGroup(of: String?.self) { tasks in
      for _ in 0..<8 { tasks.addTask { installation.owner(of: home)?.installation } }
      return await tasks.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(names.count == 1 && names.first != .some(nil))
  }

  /// The core's own files: whatever it leaves in a home but locks is a vault's.
  @Test func aHomeWithAVaultIsNotTakenForAnEmptyOne() async throws {
    let folder = try Folder()
    let home = folder.at("home")
    #expect(isWithoutVault(home))
    let client = try await Qyzmet.open(
      QyzmetConfig(home: home, gateway: "http://127.0.0.1:1", softwareKeys: folder.at("keys")))
    _ = try await client.forms.start(service: "90060001", .kk)
    #expect(!isWithoutVault(home))
    try await client.erase()
    #expect(isWithoutVault(home))
    await client.close()
    try Data().write(to: folder.at("file"))
    #expect(!isWithoutVault(folder.at("file")) && !isWithoutVault(folder.at("file").appendingPathComponent("home")))
  }
}
