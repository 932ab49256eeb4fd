import Qyzmet

/// What a form shows. Everything about the questions stands in the core's view of it.
struct FormState: Sendable, Working {
  var form: Load<FormView>
  /// The step in front.
  var step: String
  /// Letters under the finger: those of the field in focus, and of one whose letters are on their way into the vault.
  var typed: [String: String]
  /// The field in focus.
  var focus: String?
  /// Whether what is to be mended is listed above.
  var showSummary: Bool
  var busy: Busy
  var failure: Failure?

  /// Each call gives the form as it left it; what was read or answered before may come after, and what could not be read
  /// leaves in sight what was.
  mutating func show(_ load: Load<FormView>) {
    guard let shown = form.value else { return form = load }
    if let read = load.value, read.revision >= shown.revision { form = load }
  }

  /// The steps that have anything in them.
  var steps: [StepView] { form.value?.steps.filter(\.visible) ?? [] }

  /// The place of the step in front among them, from 1.
  var place: Int { (steps.firstIndex { $0.id == step } ?? 0) + 1 }

  /// The questions of the step in front.
  var fields: [FieldView] { form.value?.fields.filter { $0.step == step && $0.visible } ?? [] }

  /// What is to be mended here.
  var problems: [FieldProblem] {
    showSummary ? form.value?.errorSummary.filter { $0.step == nil || $0.step == step } ?? [] : []
  }

  /// What stands in a field.
  func text(_ field: FieldView) -> String { typed[field.id] ?? field.shownValue }
}

enum FormEvent {
  case typed(field: String, String)
  /// A field got the focus, or none has it.
  case focused(String?)
  case chose(field: String, String)
  case ticked(field: String, Bool)
  case next
  case back
  /// To a question of the summary.
  case problem(String?)
  case discard
  case again
}

extension Block {
  /// Whether letters are typed into it.
  var isTyped: Bool {
    switch self {
    case .text, .multiline, .number, .date, .phone, .iin, .address: true
    case .select, .radio, .checkbox, .info, .unknown: false
    }
  }
}
