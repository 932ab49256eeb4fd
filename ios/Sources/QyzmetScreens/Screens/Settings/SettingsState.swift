import Qyzmet

/// What the settings show.
struct SettingsState: Sendable, Working {
  var citizen: CitizenView?
  var link: Load<LinkView>
  var key: Load<KeyView>
  var health: Load<Health>
  var catalogue: Load<CatalogueStatus>
  /// What the last update of the list came to.
  var synced: SyncReport?
  var busy: Busy
  var failure: Failure?

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
  case sync
  case stop
  case offline
  case erase
  case again
}
