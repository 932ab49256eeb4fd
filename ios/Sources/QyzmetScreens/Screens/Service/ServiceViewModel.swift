import Observation
import Qyzmet

@MainActor @Observable final class ServiceViewModel: ScreenModel {
  var state = ServiceState(service: .waiting, draft: nil, refusal: nil, link: nil, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let code: String

  init(_ life: ScreenLife, code: String) {
    self.life = life
    self.code = code
  }

  var about: HelpContext? { state.service.value.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    let code = code
    watch(\.state.service, \.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.service(lang, code: code)
    }
    watch(\.isDraft) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.forms.drafts(lang).first { $0.service == code }
    } _: { model, draft in
      if let draft = draft.value { model.state.draft = draft }
    }
    watch(\.isIdentity) { qyzmet, lang throws(QyzmetError) in
      (try await qyzmet.identity.linkState(lang), try await qyzmet.health())
    } _: { model, read in
      guard let (link, health) = read.value else { return }
      model.state.link = link
      model.state.refusal = health.operations.first { $0.id == "form" && $0.now == .refused }?.reason
    }
  }

  func send(_ event: ServiceEvent) {
    switch (event, state.main) {
    case (.main, .goOn): if let draft = state.draft { life.open(.form(draft: draft.id, step: "")) }
    case (.main, .call): life.app.openHelp()
    case (.main, .apply), (.anew, .goOn): begin()
    case (.again, _): again()
    default: break
    }
  }

  private func begin() {
    let code = code
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.forms.start(service: code, lang)
    } done: { form in
      self.life.open(.form(draft: form.draftId, step: ""))
    }
  }
}
