#if DEBUG
  enum PinSamples {
    static let all: [String: PinState] = [
      "old": page(.change, .old), "first": page(.change, .first), "again": page(.change, .again),
      "working": page(.change, .again, busy: .slow), "changed": page(.change, .done),
      "puk-pin": page(.puk, .old), "puk-shown": page(.puk, .shown),
      "unlock": page(.unlock, .puk), "unlock-wrong": page(.unlock, .puk, failure: "signature.puk_wrong"),
      "sign-in-first": page(.signInMake, .first), "sign-in-made": page(.signInMake, .done),
      "sign-in-unlinked": page(.signInMake, .first, failure: "identity.session_expired"),
      "sign-in-old": page(.signInChange, .old), "sign-in-changed": page(.signInChange, .done),
      "unlock-lost": page(.unlock, .puk, failure: "signature.puk_locked"), "unlocked": page(.unlock, .done),
    ]

    static func page(_ job: PinJob, _ page: PinPage, busy: Busy = .no, failure: String? = nil) -> PinState {
      var puk = Secret()
      puk.set("4271 9038")
      return PinState(
        job: job, step: page, pad: .fresh(shuffled: page == .again, length: page.length(job)),
        puk: page == .shown ? puk : nil, wrote: false, told: page == .shown, tries: 1,
        pukTries: job == .change ? nil : 9,
        mismatch: page == .first, busy: busy, failure: failure.map { Sample.failure($0, .afterCitizenActs) })
    }
  }
#endif
