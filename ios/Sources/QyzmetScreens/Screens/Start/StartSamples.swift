#if DEBUG
  enum StartSamples {
    static let all: [String: StartState] = [
      "first": first, "waiting": waiting, "busy": busy, "link-again": linkAgain, "reprove": reprove, "failed": failed,
      "identify": waits(.identify(Sample.state)), "renew": waits(.certificate(Sample.state, lost: false)),
      "revoked": waits(.certificate(Sample.state, lost: true)),
    ]

    static let first = StartState(
      urgent: nil, drafts: [], categories: .ready(Sample.categories), popular: .ready(Sample.cards),
      status: Sample.catalogue,
      welcome: true)

    static let waiting = StartState(
      urgent: nil, drafts: [], categories: .waiting, popular: .waiting, status: nil, welcome: false)

    static let busy = StartState(
      urgent: .request(Sample.request("needs-more", number: "QZ-1")), drafts: [Sample.draft],
      categories: .ready(Sample.categories),
      popular: .ready(Sample.cards), status: Sample.catalogue, welcome: false)

    static let linkAgain = StartState(
      urgent: .linkAgain(Sample.link("session-expired")), drafts: [], categories: .ready([]), popular: .ready([]),
      status: nil,
      welcome: false)

    static let reprove = waits(.reprove(Sample.sim("changed")))

    static func waits(_ urgent: Urgent) -> StartState {
      StartState(
        urgent: urgent, drafts: [], categories: .ready([]), popular: .ready([]), status: nil, welcome: false)
    }

    static let failed = StartState(
      urgent: nil, drafts: [], categories: .failed(Sample.failure), popular: .failed(Sample.failure), status: nil,
      welcome: false)
  }
#endif
