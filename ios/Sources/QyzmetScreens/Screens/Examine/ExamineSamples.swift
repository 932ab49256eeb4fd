#if DEBUG
  import Qyzmet

  enum ExamineSamples {
    static let all: [String: ExamineState] = [
      "begin": page(nil), "working": page(document, busy: .slow), "no-document": page(signature, asks: "document"),
      "no-signature": page(document, asks: "signature"), "valid": judged(.valid, beside: signature),
      "altered": judged(.invalid), "untrusted": judged(.untrusted), "unsupported": judged(.unsupported),
      "container": container,
      "too-large": failed("input.too_large"),
    ]

    static let document = Picked(name: "Шарт.pdf", bytes: 20_481)
    static let signature = Picked(name: "Шарт.pdf.p7s", bytes: 2_301)

    static func page(
      _ file: Picked?, beside: Picked? = nil, report: SignatureReport? = nil, busy: Busy = .no, asks: String? = nil
    ) -> ExamineState {
      ExamineState(
        file: file, beside: beside, report: report, opened: report == nil ? [] : [0], busy: busy,
        failure: asks.map { Sample.failure("signature.\($0)_missing", .afterCitizenActs) })
    }

    static func failed(_ code: String) -> ExamineState {
      var state = page(nil)
      state.failure = Sample.failure(code, .afterCitizenActs)
      return state
    }

    static func judged(_ verdict: Verdict, beside: Picked? = nil) -> ExamineState {
      page(
        document, beside: beside,
        report: SignatureReport(
          verdict: verdict, state: Sample.state, signers: [Sample.signer(verdict), Sample.signer(verdict)],
          documents: []))
    }

    static var container: ExamineState {
      let states = ["signed", "altered", "unsupported"]
      return page(
        Picked(name: "Шарт.asice", bytes: 40_000),
        report: SignatureReport(
          verdict: .invalid, state: Sample.state, signers: [Sample.signer(.invalid)],
          documents: states.map {
            DocumentReport(name: "\($0).pdf", state: $0, text: $0 == "signed" ? "" : "Қол қойылған нұсқасы емес")
          }))
    }
  }
#endif
