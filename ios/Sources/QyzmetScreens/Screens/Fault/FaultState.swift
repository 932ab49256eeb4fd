import Qyzmet

/// What is shown instead of everything.
struct FaultState: Sendable, Equatable {
  var fault: Fault
  /// Whether the page of erasing is open.
  var erasing: Bool

  /// Only what can't be opened any more is offered for erasing.
  var canErase: Bool {
    ["storage.vault_key_lost", "storage.vault_damaged"].contains(fault.failure.code)
  }

  /// Vaults that were set aside, not deleted.
  var setAside: Bool {
    if case .vault(_, let health?) = fault { !health.store.setAside.isEmpty } else { false }
  }
}

enum FaultEvent {
  case main
  case again
  case erase
  case keep
  case catalogue
}
