#if DEBUG
  import Qyzmet

  enum LinkSamples {
    static let all: [String: LinkState] = [
      "why": page(.why), "iin": page(.iin), "phone": page(.phone, failing: "identity.number_taken"),
      "card-pin": page(.cardPin),
      "working": page(.working, busy: .slow), "code": page(.code), "linked": page(.linked), "locked": page(.locked),
      "centre": page(.centre), "other": page(.why, failing: "identity.other_person"),
      "reprove": page(.why, sim: Sample.sim("changed")),
    ]

    static func page(
      _ page: LinkPage, sim: SimView? = nil, busy: Busy = .no, failing code: String? = nil
    ) -> LinkState {
      LinkState(
        view: .ready(Sample.link(sim == nil ? "unlinked" : "linked", code: page == .code ? 6 : nil)), sim: sim,
        citizen: page == .linked ? Sample.citizen : nil,
        page: page, iin: "990101500016", phone: "7010000001", cardPin: 0, code: "", expiresIn: page == .code ? 65 : nil,
        resendIn: page == .code ? 0 : nil, lockedFor: page == .locked ? 540 : nil, busy: busy,
        failure: code.map { Sample.failure($0, .afterCitizenActs) })
    }
  }
#endif
