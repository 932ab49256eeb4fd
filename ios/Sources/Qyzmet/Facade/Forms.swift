/// Forms and drafts. What a screen shows, asks and refuses stands in the ``FormView``; a shell has no rule of its own.
///
/// Every answer is durable when its call returns.
public protocol Forms: Sendable {
  /// Begins a draft for a service, filled in with what is known of the citizen.
  /// Errors: `catalogue.service_unknown`, `catalogue.form_missing`, `catalogue.form_unsupported`.
  func start(service: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// A draft as it stands. Errors: `document.draft_unknown`.
  func open(draft: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// Stores an answer, right or wrong; the view says what is wrong with it.
  /// Errors: `document.draft_unknown`, `input.too_large`, `input.hostile_text`.
  func answer(draft: String, field: String, _ answer: Answer, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The citizen leaves a step: from now on its empty questions are shown as missing.
  func passStep(draft: String, step: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The unfinished ones, newest first.
  func drafts(_ lang: Lang) async throws(QyzmetError) -> [DraftView]

  /// Removes a draft for good; does nothing when there is none.
  func discard(draft: String) async throws(QyzmetError)
}

struct NativeBackedForms: Forms {
  let engine: Engine

  func start(service: String, _ lang: Lang) async throws(QyzmetError) -> FormView {
    try await engine.local { try $0.forms.start(service: service, lang: lang) }
  }

  func open(draft: String, _ lang: Lang) async throws(QyzmetError) -> FormView {
    try await engine.local { try $0.forms.open(draftId: draft, lang: lang) }
  }

  func answer(draft: String, field: String, _ answer: Answer, _ lang: Lang) async throws(QyzmetError) -> FormView {
    try await engine.local { try $0.forms.answer(draftId: draft, field: field, answer: answer, lang: lang) }
  }

  func passStep(draft: String, step: String, _ lang: Lang) async throws(QyzmetError) -> FormView {
    try await engine.local { try $0.forms.passStep(draftId: draft, step: step, lang: lang) }
  }

  func drafts(_ lang: Lang) async throws(QyzmetError) -> [DraftView] {
    try await engine.local { try $0.forms.drafts(lang: lang) }
  }

  func discard(draft: String) async throws(QyzmetError) {
    try await engine.local { try $0.forms.discard(draftId: draft) }
  }
}
