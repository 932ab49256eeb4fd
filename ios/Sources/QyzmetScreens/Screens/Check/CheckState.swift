import Qyzmet

/// What checking the answers shows.
struct CheckState: Sendable, Working {
  var form: Load<FormView>
  var link: LinkView?
  var busy: Busy
  var failure: Failure?

  /// The steps that have anything in them.
  var steps: [StepView] { form.value?.steps.filter(\.visible) ?? [] }

  /// What is answered in a step.
  func fields(_ step: StepView) -> [FieldView] {
    form.value?.fields.filter { $0.step == step.id && $0.visible && $0.block.isAnswered } ?? []
  }

  /// Whether the phone is linked first.
  var linksFirst: Bool { link.map { $0.state != "linked" } ?? false }
}

enum CheckEvent {
  case change(step: String)
  case main
  case again
}

extension Block {
  /// Whether there is an answer to show.
  var isAnswered: Bool {
    switch self {
    case .info, .unknown: false
    default: true
    }
  }
}
