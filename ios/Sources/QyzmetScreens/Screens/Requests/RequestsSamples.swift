#if DEBUG
  enum RequestsSamples {
    static let all: [String: RequestsState] = ["some": some, "none": none]

    static let some = RequestsState(
      drafts: [Sample.draft], needsMe: [Sample.request("overdue", number: "QZ-1", overdue: true)],
      running: [Sample.request("queued"), Sample.request("filed", number: "QZ-2")],
      done: [Sample.request("ready", number: "QZ-3"), Sample.request("refused", number: "QZ-4")], total: 9, outbox: 1,
      load: .ready(9), busy: .slow, failure: nil)

    static let none = RequestsState(
      drafts: [], needsMe: [], running: [], done: [], total: 0, outbox: 0, load: .ready(0), busy: .no, failure: nil)
  }
#endif
