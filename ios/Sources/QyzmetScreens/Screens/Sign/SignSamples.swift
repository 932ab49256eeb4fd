#if DEBUG
  enum SignSamples {
    static let all: [String: SignState] = [
      "read": page(.read), "key-first": page(.read, key: "none"),
      "sim-changed": page(.read, key: "sim-changed"), "pin": page(.pin), "last-try": page(.pin, tries: 1),
      "signing": page(.signing), "forgot": page(.forgot),
      "locked": page(.read, key: "locked"), "forgot-without": page(.forgot, key: "certificate-missing"),
    ]

    static func page(_ page: SignPage, key: String = "ready", tries: UInt32 = 5) -> SignState {
      SignState(
        signing: .ready(Sample.session("begun")), key: Sample.key(key, tries: tries),
        pukTries: key == "locked" || page == .forgot && key == "ready" ? 10 : nil, page: page,
        pad: .fresh(shuffled: false), busy: page == .signing ? .working : .no,
        failure: tries == 1 ? Sample.failure("signature.pin_wrong", .afterCitizenActs) : nil)
    }
  }
#endif
