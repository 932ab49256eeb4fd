#if DEBUG
  enum RequestSamples {
    static let all: [String: RequestState] = [
      "queued": state("queued"), "filed": state("filed", number: "QZ-1"), "ready": state("ready", number: "QZ-1"),
      "parked": state("parked"), "rejected": state("rejected"), "overdue": state("overdue", number: "QZ-1"),
      "sending": state("unknown", busy: .slow),
    ]

    static func state(_ name: String, number: String? = nil, busy: Busy = .no) -> RequestState {
      RequestState(
        request: .ready(Sample.request(name, number: number, overdue: name == "overdue")),
        documents: name == "ready" ? [Sample.document] : [], bar: number.map { _ in 0.4 }, busy: busy, failure: nil)
    }
  }
#endif
