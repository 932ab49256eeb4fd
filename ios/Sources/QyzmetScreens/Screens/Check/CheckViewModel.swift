import Observation
import Qyzmet

@MainActor @Observable final class CheckViewModel: ScreenModel {
  var state = CheckState(form: .waiting, link: nil, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let draft: String

  init(_ life: ScreenLife, draft: String) {
    self.life = life
    self.draft = draft
  }

  var about: HelpContext? { state.form.value.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    let draft = draft
    watch(\.state.form, { $0 == .draft(id: draft) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.forms.open(draft: draft, lang)
    }
    watch(\.isIdentity) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.identity.linkState(lang)
    } _: { model, link in
      model.state.link = link.value
    }
  }

  func send(_ event: CheckEvent) {
    switch event {
    case .change(let step): life.open(.form(draft: draft, step: step))
    case .main: main()
    case .again: again()
    }
  }

  private func main() {
    guard let form = state.form.value else { return }
    if !form.complete {
      let field = form.errorSummary.first?.field ?? form.nextField
      let step = form.errorSummary.first?.step ?? form.fields.first { $0.id == field }?.step
      life.open(.form(draft: draft, step: step ?? ""))
    } else if state.linksFirst {
      life.open(.link(then: .sign(draft)))
    } else {
      life.open(.sign(draft))
    }
  }
}
