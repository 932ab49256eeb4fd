#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct CheckScreen: View {
    let state: CheckState
    let send: (CheckEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("check", title: speech["screen-check-title"]) {
        Loaded(load: state.form, again: { send(.again) }) { form in
          Heading(form.title)
          Paragraph(speech["screen-check-intro"])
          if !form.errorSummary.isEmpty {
            Paragraph(speech("screen-form-errors", ["n": "\(form.errorSummary.count)"]), .red).tag(
              named: "check-errors")
          }
          ForEach(state.steps, id: \.id) { step($0) }
          if state.linksFirst { Second(speech["screen-check-link-first"], .ink) }
          Second(speech("not-filed-yet"), .ink)
        }
      } main: {
        if let form = state.form.value {
          MainButton(
            tag: "check-main", label: speech[form.complete ? "screen-check-to-sign" : "screen-check-mend"],
            busy: state.busy
          ) { send(.main) }
        }
      }
    }

    private func step(_ step: StepView) -> some View {
      Card {
        HStack(alignment: .firstTextBaseline) {
          Heading(step.title)
          TextButton(
            "check-change-\(step.id)", speech["screen-check-change"],
            says: speech("screen-check-change-a11y", ["step": step.title])
          ) { send(.change(step: step.id)) }
        }
        ForEach(state.fields(step), id: \.id) { field in
          VStack(alignment: .leading, spacing: 2) {
            Second(field.label)
            Paragraph(shown(field))
            if let error = field.error { Second(error.text, .red) }
          }
          .accessibilityElement(children: .combine)
          .tag(named: "check-\(field.id)")
        }
      }
    }

    private func shown(_ field: FieldView) -> String {
      if field.block == .checkbox { return speech(field.checked == true ? "answer-yes" : "answer-no") }
      return field.shownValue.isEmpty ? speech("answer-empty") : field.shownValue
    }
  }
#endif
