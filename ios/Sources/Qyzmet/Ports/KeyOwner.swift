/// Whose a key is, in a key store that outlives the app: iOS keeps the keychain's items when it removes an app. A key is
/// marked with it when it is made, so that what an installation left behind can be told from what anybody uses.
struct KeyOwner: Sendable, Equatable {
  /// The app or extension, by its bundle: several may share a keychain.
  let bundle: String
  /// One installation, by a name of its own. When the app is removed everything in its folder goes with it.
  let installation: String
  /// The home, by its path within the app's folder.
  let home: String

  /// What marks a key that somebody else may use, too: nobody deletes it as left behind.
  static let shared = "qyzmet-shared/1"
  private static let kind = "qyzmet-home/1"

  init(bundle: String, installation: String, home: String) {
    (self.bundle, self.installation, self.home) = (bundle, installation, home)
  }

  init?(mark: String) {
    let parts = mark.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == Self.kind, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(bundle: parts[1], installation: parts[2], home: parts[3])
  }

  var mark: String { "\(Self.kind) \(bundle) \(installation) \(home)" }

  /// Whether a key with this mark was left behind for this home: made by the same app for it, in an installation that is
  /// over. A key without a mark, of this installation, of another home, app or extension never is.
  func outlived(_ mark: String?) -> Bool {
    guard let before = mark.flatMap(Self.init(mark:)) else { return false }
    return before.bundle == bundle && before.home == home && before.installation != installation
  }

  /// The new mark of a key that was there already when this owner (or one who does not know who it is) wanted to make it and
  /// uses it from now on; `nil`: it keeps its mark.
  static func adopted(_ mark: String?, by owner: KeyOwner?) -> String? {
    // What is not marked is deleted by nobody.
    guard let before = mark.flatMap(Self.init(mark:)) else { return nil }
    guard let owner, owner.bundle == before.bundle else { return shared }
    return owner.installation == before.installation ? nil : owner.mark
  }
}

/// Keys that outlive the app, and know whose they are once a client is opened with them.
protocol OutlivingKeys: Sendable {
  /// The same keys; those that are made from now on are this owner's.
  func owned(by owner: KeyOwner) -> Self

  /// Deletes the keys that an installation before left behind for the owner's home, and no others.
  func deleteOutlived() throws
}
