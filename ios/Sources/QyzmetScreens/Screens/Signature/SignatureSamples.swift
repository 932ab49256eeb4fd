#if DEBUG
  import Qyzmet

  enum SignatureSamples {
    static let all: [String: SignatureState] = [
      "ready": page("ready", pukTries: 10), "without-puk": page("ready"), "locked": page("locked", pukTries: 9),
      "none": page("none"), "sim-changed": page("sim-changed"), "identify": page("identification-needed"),
      "revoked": page("certificate-revoked"), "invalidated": page("invalidated"),
      "ends-soon": page("ready", notice: true),
      "renewed": page("ready", renewed: true),
      "renewing": page("ready", notice: true, busy: .slow),
      "sign-in-none": page("none", signIn: "none"), "sign-in": page("ready", signIn: "ready"),
      "sign-in-locked": page("ready", signIn: "locked"),
      "not-renewed": page("ready", notice: true, failure: Sample.failure),
    ]

    static func page(
      _ key: String, pukTries: Int? = nil, notice: Bool = false, renewed: Bool = false, busy: Busy = .no,
      failure: Failure? = nil, signIn: String? = nil
    ) -> SignatureState {
      SignatureState(
        key: .ready(Sample.key(key, tries: key == "locked" ? 0 : 5, notice: notice)), pukTries: pukTries,
        signIn: signIn.map {
          AuthenticationView(stateId: $0, state: Sample.state, triesLeft: 5, certificate: nil)
        }, renewed: renewed, busy: busy,
        failure: failure)
    }
  }
#endif
