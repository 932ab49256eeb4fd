#if DEBUG
  enum CheckSamples {
    static let all: [String: CheckState] = ["complete": complete, "to-mend": toMend]

    static let complete = CheckState(
      form: .ready(Sample.form(complete: true)), link: Sample.link("unlinked"), busy: .no, failure: nil)

    static let toMend = CheckState(
      form: .ready(Sample.form(complete: false)), link: Sample.link("linked"), busy: .no, failure: nil)
  }
#endif
