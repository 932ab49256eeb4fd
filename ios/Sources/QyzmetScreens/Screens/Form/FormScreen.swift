#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct FormScreen: View {
    let state: FormState
    let send: (FormEvent) -> Void
    @FocusState private var focus: String?
    @AccessibilityFocusState private var onSummary: Bool
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("form", title: state.form.value?.title, back: { send(.back) }) {
        Loaded(load: state.form, again: { send(.again) }) { form in
          ForEach(form.notes, id: \.self) { note in
            Card(ground: .skySoft) { Paragraph(note, .onSkySoft) }
          }
          step
          if !state.problems.isEmpty { summary }
          ForEach(state.fields, id: \.id) { field in
            FieldBlock(field: field, text: state.text(field), focus: $focus, send: send)
          }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
          Second(speech["screen-form-saved"]).tag(named: "form-saved")
          SecondButton("form-discard", speech["screen-form-discard"], loses: true) { send(.discard) }
        }
      } main: {
        if state.form.value != nil {
          MainButton(
            tag: "form-main",
            label: speech[state.place == state.steps.count ? "screen-form-to-check" : "screen-common-continue"],
            busy: state.busy
          ) { send(.next) }
        }
      }
      .onChange(of: focus) { _, field in send(.focused(field)) }
      .onChange(of: state.focus) { _, field in focus = field }
      .onChange(of: state.showSummary) { _, shown in onSummary = shown }
    }

    private var step: some View {
      Group {
        Second(speech("screen-common-step", ["n": "\(state.place)", "of": "\(state.steps.count)"]))
          .tag(named: "form-progress")
        if let step = state.steps.first(where: { $0.id == state.step }) { Heading(step.title) }
      }
    }

    /// What is to be mended; a line takes one to its question.
    private var summary: some View {
      Card(ground: .redSoft) {
        Heading(speech("screen-form-errors", ["n": "\(state.problems.count)"]))
          .accessibilityFocused($onSummary)
        ForEach(state.problems, id: \.label) { problem in
          Button(action: { send(.problem(problem.field)) }) {
            Paragraph("\(problem.label): \(problem.text)", .onRedSoft).frame(minHeight: Space.target)
          }
          .buttonStyle(.plain)
          .tag(named: "form-error-\(problem.field ?? "all")")
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: "form-errors")
    }
  }
#endif
