#if DEBUG
  import Qyzmet

  enum SettingsSamples {
    static let all: [String: SettingsState] = [
      "fresh": fresh, "linked": linked, "reprove": reprove, "identify": keyed(Sample.key("identification-needed")),
      "revoked": keyed(Sample.key("certificate-revoked")), "ends-soon": keyed(Sample.key("ready", notice: true)),
    ]

    static let fresh = SettingsState(
      citizen: nil, link: .ready(Sample.link("unlinked")), sim: nil, key: .ready(Sample.key("none")),
      health: .ready(Sample.health),
      catalogue: .ready(Sample.catalogue), synced: nil, busy: .slow, failure: nil)

    static let linked = SettingsState(
      citizen: Sample.citizen, link: .ready(Sample.link("linked")), sim: Sample.sim("same"),
      key: .ready(Sample.key("ready")), health: .ready(Sample.health), catalogue: .ready(Sample.catalogue),
      synced: SyncReport(changed: true, version: 2, bytes: 9), busy: .no, failure: Sample.failure)

    static func keyed(_ key: KeyView) -> SettingsState {
      SettingsState(
        citizen: Sample.citizen, link: .ready(Sample.link("linked")), sim: Sample.sim("same"), key: .ready(key),
        health: .ready(Sample.health), catalogue: .ready(Sample.catalogue), synced: nil, busy: .no, failure: nil)
    }

    static let reprove = SettingsState(
      citizen: Sample.citizen, link: .ready(Sample.link("linked")), sim: Sample.sim("changed"),
      key: .ready(Sample.key("sim-changed")), health: .ready(Sample.health), catalogue: .ready(Sample.catalogue),
      synced: nil, busy: .no, failure: nil)
  }
#endif
