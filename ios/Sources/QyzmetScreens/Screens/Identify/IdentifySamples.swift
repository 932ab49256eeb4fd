#if DEBUG
  import Qyzmet

  enum IdentifySamples {
    static let all: [String: IdentifyState] = [
      "begin": page("none"), "consent": page("consent"), "agreeing": page("consent", busy: .slow),
      "opening": page("opening"), "queue": page("queue"), "prompt": page("prompt"),
      "number": page("prompt", number: "482"),
      "judging": page("judging"), "line": page("queue", hurdle: "line"), "closed": page("opening", hurdle: "closed"),
      "try-again": page("try-again"), "last": page("try-again", tries: 1),
      "visit": page("visit"), "cancelled": page("cancelled"), "expired": page("expired"),
      "done": page("done", key: "ready"), "revoked": page("done", key: "certificate-revoked"),
      "link": page("queue", failure: Sample.failure("identity.session_expired", .afterCitizenActs)),
      "failed": page("queue", failure: Sample.failure),
    ]

    static func page(
      _ name: String, number: String? = nil, hurdle: String? = nil, tries: UInt32 = 4,
      key: String = "identification-needed", busy: Busy = .no, failure: Failure? = nil
    ) -> IdentifyState {
      IdentifyState(
        view: .ready(Sample.identification(name, number: number, hurdle: hurdle, tries: tries)), key: Sample.key(key),
        busy: busy, failure: failure)
    }
  }
#endif
