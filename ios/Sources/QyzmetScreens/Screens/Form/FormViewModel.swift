import Observation
import Qyzmet

@MainActor @Observable final class FormViewModel: ScreenModel {
  var state: FormState
  @ObservationIgnored let life: ScreenLife
  private let draft: String
  @ObservationIgnored private lazy var answers = Answers(life.app, draft: draft) { [weak self] in self?.answered($0) }

  init(_ life: ScreenLife, draft: String, step: String) {
    self.life = life
    self.draft = draft
    state = FormState(
      form: .waiting, step: step, typed: [:], focus: nil, showSummary: false, busy: .no, failure: nil)
  }

  var about: HelpContext? { state.form.value.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    let draft = draft
    watch({ $0 == .draft(id: draft) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.forms.open(draft: draft, lang)
    } _: { model, form in
      model.state.show(form)
      model.settle()
    }
  }

  func arrive(at route: Route) {
    if case .form(_, let step) = route, !step.isEmpty { go(to: step) }
  }

  func hide() { answers.flush() }

  func send(_ event: FormEvent) {
    switch event {
    case .typed(let field, let text):
      guard state.typed[field] != text else { return }
      state.typed[field] = text
      answers.type(field, text)
    case .focused(let field): focused(field)
    case .chose(let field, let value): give(field, value.isEmpty ? .empty : .text(value))
    case .ticked(let field, let on): give(field, .flag(on))
    case .next: next()
    case .back: back()
    case .problem(let field): focused(field)
    case .discard:
      life.app.ask(
        Confirm(
          title: "screen-form-discard-title", text: "screen-form-discard-text", yes: "screen-form-discard-yes",
          loses: true
        ) { self.discard() })
    case .again: again()
    }
  }

  // MARK: Answers

  private func focused(_ field: String?) {
    guard field != state.focus else { return }
    answers.flush()
    if let left = state.focus, answers.underWay == 0 { state.typed[left] = nil }
    state.focus = field
    // One types in what is kept, not in what is shown: a number without its groups, a day by its digits.
    if let field, state.typed[field] == nil,
      let view = state.fields.first(where: { $0.id == field && $0.block.isTyped })
    {
      state.typed[field] = view.keptValue ?? ""
    }
  }

  private func give(_ field: String, _ answer: Answer) {
    answers.flush()
    state.failure = nil
    answers.give(field, answer)
  }

  private func answered(_ result: Result<FormView, QyzmetError>) {
    switch result {
    case .success(let form):
      state.show(.ready(form))
      state.failure = nil
      // The letters of the field in focus stay as they are under the finger.
      if answers.underWay == 0 { state.typed = state.typed.filter { $0.key == state.focus || $0.key == answers.waits } }
      settle()
    case .failure(let error):
      if life.tells(error) { state.failure = error.failure }
    }
  }

  // MARK: Steps

  /// A step that is gone or not named gives way to that of the next question, or to the last.
  private func settle() {
    guard let form = state.form.value, !state.steps.contains(where: { $0.id == state.step }) else { return }
    let next = form.nextField.flatMap { id in form.fields.first { $0.id == id }?.step }
    go(to: next ?? state.steps.last?.id ?? "")
  }

  private func go(to step: String) {
    guard step != state.step else { return }
    (state.step, state.showSummary, state.focus) = (step, false, nil)
    life.app.stage.places.replace(life.route, with: .form(draft: draft, step: step))
  }

  private func next() {
    answers.flush()
    let (last, draft, step) = (answers.last, draft, state.step)
    work { qyzmet, lang throws(QyzmetError) in
      if let last, case .failure(let error) = await last.value { throw error }
      return try await qyzmet.forms.passStep(draft: draft, step: step, lang)
    } done: { form in
      self.state.show(.ready(form))
      self.passed(step)
    }
  }

  /// Whether one goes on is said by the core.
  private func passed(_ step: String) {
    let steps = state.steps
    guard let at = steps.firstIndex(where: { $0.id == step }) else { return settle() }
    if !steps[at].complete {
      state.showSummary = true
      life.app.says("screen-form-errors", ["n": "\(state.problems.count)"])
    } else if at + 1 < steps.count {
      go(to: steps[at + 1].id)
    } else {
      life.open(.check(draft))
    }
  }

  private func back() {
    answers.flush()
    let steps = state.steps
    if let at = steps.firstIndex(where: { $0.id == state.step }), at > 0 { return go(to: steps[at - 1].id) }
    life.back()
    life.app.says("screen-form-saved")
  }

  private func discard() {
    let draft = draft
    answers.drop()
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.forms.discard(draft: draft)
    } done: {
      self.life.root(self.life.app.stage.places.tab)
    }
  }
}
