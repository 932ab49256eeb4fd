#if DEBUG
  enum OtherSamples {
    static let all: [String: OtherState] = [
      "ask": page(.ask), "looking": page(.ask, busy: .slow), "refused": page(.ask, failure: "signature.party_unknown"),
      "read": page(.read), "key-first": page(.read, key: "none"), "locked": page(.read, key: "locked"),
      "pin": page(.pin), "signing": page(.signing),
      "pin-wrong": page(.pin, failure: "signature.pin_wrong"),
      "signed": page(.over, session: "signed"), "over": page(.over, session: "ok"),
      "late": page(.over, session: "timeout"),
    ]

    static func page(
      _ page: OtherPage, session: String = "begun", key: String = "ready", busy: Busy = .no, failure: String? = nil
    ) -> OtherState {
      OtherState(
        page: page, link: page == .ask ? "qyzmet://sign?link=" : "", waiting: [Sample.session("begun")],
        before: [Sample.session("ok")], session: page == .ask ? nil : Sample.session(session), key: Sample.key(key),
        pukTries: key == "locked" ? 9 : nil,
        pad: .fresh(shuffled: false), busy: page == .signing ? .working : busy,
        failure: failure.map { Sample.failure($0, .never) })
    }
  }
#endif
