#if DEBUG
  enum DoneSamples {
    static let all: [String: DoneState] = ["queued": queued, "filed": filed, "stopped": stopped]

    static let queued = DoneState(request: .ready(Sample.request("queued")), busy: .no, failure: nil)
    static let filed = DoneState(
      request: .ready(Sample.request("filed", number: "QZ-2026-000001-5")), busy: .no, failure: nil)
    static let stopped = DoneState(request: .ready(Sample.request("parked")), busy: .no, failure: Sample.failure)
  }
#endif
