#if DEBUG
  enum ServiceSamples {
    static let all: [String: ServiceState] = ["here": here, "begun": begun, "elsewhere": elsewhere, "failed": failed]

    static let here = ServiceState(
      service: .ready(Sample.service), draft: nil, refusal: nil, link: Sample.link("unlinked"), busy: .no, failure: nil)

    static let begun = ServiceState(
      service: .ready(Sample.service), draft: Sample.draft, refusal: "storage.vault_newer", link: Sample.link("linked"),
      busy: .slow, failure: Sample.failure)

    static var elsewhere: ServiceState {
      var service = Sample.service
      service = .init(
        code: service.code, slug: service.slug, title: service.title, summary: service.summary,
        category: service.category,
        categoryTitle: service.categoryTitle, situation: service.situation, situationTitle: service.situationTitle,
        provider: service.provider, result: service.result, term: service.term, termText: service.termText,
        priceText: service.priceText, free: true, documents: [], channels: service.channels, guide: service.guide,
        form: nil,
        mobile: false)
      return ServiceState(
        service: .ready(service), draft: nil, refusal: nil, link: nil, busy: .no, failure: nil)
    }

    static let failed = ServiceState(
      service: .failed(Sample.failure), draft: nil, refusal: nil, link: nil, busy: .no, failure: nil)
  }
#endif
