#if DEBUG
  import Qyzmet

  enum RevokeSamples {
    static let all: [String: RevokeState] = [
      "why": page(.why), "told": page(.why, reason: nil, told: true), "pin": page(.pin),
      "wrong": page(.pin, failure: Sample.failure("signature.pin_wrong", .afterCitizenActs)),
      "failed": page(.pin, failure: Sample.failure), "working": page(.pin, busy: .slow),
      "done": page(.why, key: "certificate-revoked"),
    ]

    static func page(
      _ step: RevokePage, key: String = "ready", reason: String? = "superseded", told: Bool = false, busy: Busy = .no,
      failure: Failure? = nil
    ) -> RevokeState {
      RevokeState(
        key: .ready(Sample.key(key, tries: 1)),
        reasons: [
          RevocationChoice(id: "key-compromise", text: "PIN-кодты біреу білуі мүмкін"),
          RevocationChoice(id: "superseded", text: "Жаңа кілтім бар"),
        ], reason: reason, told: told, step: step, pad: .fresh(shuffled: false), busy: busy, failure: failure)
    }
  }
#endif
