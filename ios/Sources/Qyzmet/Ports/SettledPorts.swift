import Foundation

extension QyzmetPorts {
  /// The ports of a client of this home. Keys that outlive the app learn whose they are; where there is no vault yet, what an
  /// installation before left behind for this home is deleted before anything is made.
  ///
  /// It takes two things that each suffice for a living vault to keep its keys: keys of this installation are never
  /// deleted, and none are where anything of a vault is. A key store that refuses now is asked at the next opening.
  func settled(in home: URL, of installation: Installation?) -> QyzmetPorts {
    guard deviceKey is any OutlivingKeys || signingKeys is any OutlivingKeys,
      let owner = installation?.owner(of: home)
    else { return self }
    var ports = self
    let fresh = isWithoutVault(home)
    if let keys = deviceKey as? any DeviceKey & OutlivingKeys {
      let owned = keys.owned(by: owner)
      if fresh { try? owned.deleteOutlived() }
      ports.deviceKey = owned
    }
    if let keys = signingKeys as? any SigningKeys & OutlivingKeys {
      let owned = keys.owned(by: owner)
      if fresh { try? owned.deleteOutlived() }
      ports.signingKeys = owned
    }
    return ports
  }
}
