import Qyzmet

/// What the settings show.
struct SettingsState: Sendable, Working {
  var citizen: CitizenView?
  var link: Load<LinkView>
  /// How the SIM card stands to the number, once that is read.
  var sim: SimView?
  var key: Load<KeyView>
  var health: Load<Health>
  var catalogue: Load<CatalogueStatus>
  /// What the last update of the list came to.
  var synced: SyncReport?
  var busy: Busy
  var failure: Failure?

  /// Whether the number has to be proved again, for another SIM card has it.
  var reproves: Bool { sim?.isChanged == true }

  /// What the vault and the cache take, as people say it, rounded up.
  var kilobytes: Int {
    health.value.map { Int(($0.store.vaultBytes + $0.store.cacheBytes + 1023) / 1024) } ?? 0
  }
}

enum SettingsEvent {
  case language(Lang)
  case text(TextScale)
  case link
  case key
  case signature
  case other
  case examine
  case signFile
  case sync
  case stop
  case offline
  case erase
  case again
}
