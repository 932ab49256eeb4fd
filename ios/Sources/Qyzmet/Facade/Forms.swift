/// Forms and drafts. What a screen shows, asks and refuses stands in the ``FormView``; a shell has no rule of its own.
///
/// Every answer is durable when its call returns. Works offline. Errors of every call: `conflict.closed`,
/// `conflict.suspended` and `storage.*`.
public protocol Forms: Sendable {
  /// Begins a draft for a service, filled in with what the register knows of a linked citizen. Works before the phone is
  /// linked. Errors: `catalogue.service_unknown`, `catalogue.form_missing`.
  func start(service: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// A draft as it stands; one begun with another version of the form is brought to this one, and the view says what to
  /// look at again. Errors: `document.draft_unknown`, `catalogue.form_missing`.
  func open(draft: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// Takes an answer as it was typed; what can't be right stays and is named in the view.
  /// Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`.
  func answer(draft: String, field: String, _ answer: Answer, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The citizen leaves a step: what is missing in it is named from now on. Errors: `document.draft_unknown`.
  func passStep(draft: String, step: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The drafts, the last touched first.
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
