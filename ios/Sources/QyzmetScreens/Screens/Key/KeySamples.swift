#if DEBUG
  import Qyzmet

  enum KeySamples {
    static let all: [String: KeyState] = [
      "why": page(.why, "none"), "chip": page(.why, "none", chip: .ready),
      "no-passcode": page(.why, "none", chip: .noPasscode), "first": page(.first, "none", mismatch: true),
      "again": page(.again, "none"),
      "making": page(.making, "none", busy: .slow), "made": page(.made, "ready"),
      "finish": page(.finish, "certificate-missing"), "identify": page(.identify, "identification-needed"),
      "revoked": page(.replace, "certificate-revoked"), "invalidated": page(.replace, "invalidated"),
      "replace": page(.replace, "locked"), "reprove": page(.reprove, "sim-changed"),
    ]

    static func page(
      _ page: KeyPage, _ key: String, chip: SigningKeysStanding? = nil, mismatch: Bool = false, busy: Busy = .no
    ) -> KeyState {
      KeyState(
        key: .ready(Sample.key(key)), pukTries: key == "locked" ? 10 : nil, chip: chip, page: page,
        pad: .fresh(shuffled: page == .again), mismatch: mismatch, busy: busy,
        failure: page == .finish ? Sample.failure : nil)
    }
  }
#endif
