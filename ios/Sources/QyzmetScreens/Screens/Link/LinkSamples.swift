#if DEBUG
  import Qyzmet

  enum LinkSamples {
    static let all: [String: LinkState] = [
      "why": page(.why), "iin": page(.iin), "phone": page(.phone, failing: "identity.number_taken"),
      "card-pin": page(.cardPin),
      "working": page(.working, busy: .slow), "code": page(.code), "linked": page(.linked), "locked": page(.locked),
      "centre": page(.centre), "other": page(.why, failing: "identity.other_person"),
      "sign-in": signIn("ready"), "sign-in-wrong": signIn("ready", tries: 1, failing: "signature.pin_wrong"),
      "signing-in": signIn("ready", busy: .slow), "sign-in-locked": signIn("locked"),
      "reprove": page(.why, sim: Sample.sim("changed")),
    ]

    static func signIn(
      _ key: String, tries: UInt32 = 5, busy: Busy = .no, failing code: String? = nil
    ) -> LinkState {
      var state = page(key == "ready" ? .signIn : .why, busy: busy, failing: code)
      state.view = .ready(Sample.link("session-expired"))
      state.signIn = AuthenticationView(stateId: key, state: Sample.state, triesLeft: tries, certificate: nil)
      return state
    }

    static func page(
      _ page: LinkPage, sim: SimView? = nil, busy: Busy = .no, failing code: String? = nil
    ) -> LinkState {
      LinkState(
        view: .ready(Sample.link(sim == nil ? "unlinked" : "linked", code: page == .code ? 6 : nil)), sim: sim,
        signIn: nil, pad: .fresh(shuffled: false, length: signInPinLength),
        citizen: page == .linked ? Sample.citizen : nil,
        page: page, iin: "990101500016", phone: "7010000001", cardPin: 0, code: "", expiresIn: page == .code ? 65 : nil,
        resendIn: page == .code ? 0 : nil, lockedFor: page == .locked ? 540 : nil, busy: busy,
        failure: code.map { Sample.failure($0, .afterCitizenActs) })
    }
  }
#endif
