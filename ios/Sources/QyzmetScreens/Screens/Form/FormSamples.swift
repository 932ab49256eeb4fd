#if DEBUG
  enum FormSamples {
    static let all: [String: FormState] = [
      "every-block": everyBlock, "to-mend": toMend, "last": last, "waiting": waiting,
    ]

    static let everyBlock = state(complete: true, step: "who")
    static let toMend = state(complete: false, step: "who")
    static let last = state(complete: true, step: "why")

    static let waiting = FormState(
      form: .waiting, step: "", typed: [:], focus: nil, showSummary: false, busy: .no, failure: nil)

    private static func state(complete: Bool, step: String) -> FormState {
      FormState(
        form: .ready(Sample.form(complete: complete)), step: step, typed: ["name": "Үлг"], focus: nil,
        showSummary: !complete,
        busy: .no, failure: complete ? nil : Sample.failure("storage.full", .afterCitizenActs))
    }
  }
#endif
