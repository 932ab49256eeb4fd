#if DEBUG
  enum FaultSamples {
    static let all: [String: FaultState] = ["library": library, "vault": vault, "suspended": suspended, "other": other]

    static let library = FaultState(fault: .library(Sample.failure("internal.library_missing", .never)), erasing: false)
    static let vault = FaultState(
      fault: .vault(Sample.failure("storage.vault_damaged", .afterCitizenActs), Sample.health), erasing: false)
    static let suspended = FaultState(fault: .suspended(Sample.failure("conflict.suspended", .never)), erasing: false)
    static let other = FaultState(
      fault: .otherWindow(Sample.failure("conflict.home_busy", .after(seconds: 2))), erasing: false)
  }
#endif
