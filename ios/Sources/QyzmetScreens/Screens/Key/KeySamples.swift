#if DEBUG
  enum KeySamples {
    static let all: [String: KeyState] = [
      "why": page(.why, "none"), "first": page(.first, "none", mismatch: true), "again": page(.again, "none"),
      "making": page(.making, "none", busy: .slow), "made": page(.made, "ready"),
      "finish": page(.finish, "certificate-missing"),
      "replace": page(.replace, "locked"), "reprove": page(.reprove, "sim-changed"),
    ]

    static func page(_ page: KeyPage, _ key: String, mismatch: Bool = false, busy: Busy = .no) -> KeyState {
      KeyState(
        key: .ready(Sample.key(key)), page: page, pad: .fresh(shuffled: page == .again), mismatch: mismatch, busy: busy,
        failure: page == .finish ? Sample.failure : nil)
    }
  }
#endif
