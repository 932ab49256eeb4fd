import Qyzmet

/// Answers on their way into the vault: letters after a moment of rest, everything else at once, one after the other.
@MainActor final class Answers {
  private let app: AppModel
  private let draft: String
  /// What came of an answer, when no later one is under way.
  private let told: (Result<FormView, QyzmetError>) -> Void
  /// Letters that are not on their way yet.
  private var pending: (field: String, text: String)?
  private var resting: Task<Void, Never>?
  /// The last one on its way; the next waits for it.
  private(set) var last: Task<Result<FormView, QyzmetError>, Never>?
  /// How many are on their way.
  private(set) var underWay = 0

  init(_ app: AppModel, draft: String, told: @escaping (Result<FormView, QyzmetError>) -> Void) {
    self.app = app
    self.draft = draft
    self.told = told
  }

  /// The field whose letters are not on their way yet.
  var waits: String? { pending?.field }

  /// Letters as they are typed.
  func type(_ field: String, _ text: String) {
    if let pending, pending.field != field { flush() }
    pending = (field, text)
    resting?.cancel()
    resting = Task { [weak self, pace = app.host.pace] in
      guard (try? await pace.pass(.milliseconds(400))) != nil else { return }
      self?.flush()
    }
  }

  /// What was typed goes into the vault now.
  func flush() {
    resting?.cancel()
    guard let (field, text) = pending else { return }
    pending = nil
    give(field, text.isEmpty ? .empty : .text(text))
  }

  /// Forgets letters that are not on their way.
  func drop() {
    resting?.cancel()
    pending = nil
  }

  /// An answer goes into the vault, after those before it.
  func give(_ field: String, _ answer: Answer) {
    guard let qyzmet = app.qyzmet else { return }
    let (before, draft, lang) = (last, draft, app.lang)
    let task = app.calls.start { () async throws(QyzmetError) -> FormView in
      _ = await before?.value
      return try await qyzmet.forms.answer(draft: draft, field: field, answer, lang)
    }
    last = task
    underWay += 1
    Task {
      let result = await task.value
      underWay -= 1
      told(result)
    }
  }
}
