import Observation
import Qyzmet

@MainActor @Observable final class StartViewModel: ScreenModel {
  var state = StartState(
    urgent: nil, drafts: [], categories: .waiting, popular: .waiting, status: nil, welcome: false)
  @ObservationIgnored let life: ScreenLife

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    watch(\.state.categories, \.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.categories(lang)
    }
    watch(\.state.popular, \.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.cards(lang, page: .first(6)).cards
    }
    watch(\.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.status(lang)
    } _: { model, status in
      model.state.status = status.value
    }
    watch({ $0.isOfTheCitizen || $0.isSignature }) { qyzmet, lang throws(QyzmetError) in
      Mine(
        drafts: try await qyzmet.forms.drafts(lang),
        needsMe: try await qyzmet.requests.list(lang, page: .first(30)).requests.standing(.needsMe).first,
        link: try await qyzmet.identity.linkState(lang),
        sim: try await qyzmet.identity.sim(lang), key: try await qyzmet.signature.state(lang),
        identification: try await qyzmet.identification.state(lang))
    } _: { model, mine in
      // Without a vault there is nothing of the citizen to show; the services stand all the same.
      guard let mine = mine.value else { return }
      model.state.drafts = mine.drafts
      model.state.urgent = mine.urgent
      model.state.welcome = mine.link.state == "unlinked" && mine.drafts.isEmpty
    }
  }

  private struct Mine: Sendable {
    let drafts: [DraftView]
    let needsMe: RequestView?
    let link: LinkView
    let sim: SimView
    let key: KeyView
    let identification: IdentificationView

    /// What nothing can be signed without comes first.
    var urgent: Urgent? {
      if sim.isChanged { return .reprove(sim) }
      if link.state == "session-expired" { return .linkAgain(link) }
      if key.isIdentifiedFirst { return .identify(identification.isUnderWay ? identification.state : key.state) }
      if key.stateId == "certificate-revoked" { return .certificate(key.state, lost: true) }
      if let needsMe { return .request(needsMe) }
      return key.endsSoon.map { .certificate($0, lost: false) }
    }
  }

  func send(_ event: StartEvent) {
    switch event {
    case .search: life.open(.search(""))
    case .urgent:
      switch state.urgent {
      case .request(let request): life.root(.requests, .request(request.id))
      case .linkAgain, .reprove: life.open(.link(then: .start))
      case .identify: life.open(.identify(then: .start))
      case .certificate: life.root(.settings, .signature)
      case nil: break
      }
    case .draft(let id): life.open(.form(draft: id, step: ""))
    case .service(let code): life.open(.service(code))
    case .category(let id): life.open(.category(id))
    case .again: read()
    }
  }
}
