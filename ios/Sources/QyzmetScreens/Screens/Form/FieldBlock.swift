#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// One question: its name, how and why to answer, what it is answered with, what is wrong with that. Everything said is
  /// the core's.
  struct FieldBlock: View {
    let field: FieldView
    let text: String
    let focus: FocusState<String?>.Binding
    let send: (FormEvent) -> Void
    @State private var showsWhy = false
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(alignment: .leading, spacing: Space.s) {
        if field.block.isAnswered, field.block != .checkbox { label }
        if let hint = field.hint { Second(hint) }
        if let error = field.error {
          HStack(alignment: .firstTextBaseline, spacing: Space.s) {
            Glyph(.warning, .red)
            Second(error.text, .red)
          }
          .accessibilityElement(children: .combine)
          .tag(named: "field-\(field.id)-error")
        }
        if field.enabled {
          block
        } else {
          Paragraph(field.shownValue.isEmpty ? speech("answer-empty") : field.shownValue)
        }
        if let from = field.prefilledFrom { Second(speech("screen-form-prefilled", ["from": from]), .gold) }
        if let note = field.note { Second(note) }
        if let why = field.why { self.why(why) }
      }
      .accessibilityElement(children: .contain)
      .tag(named: "field-\(field.id)")
    }

    private var label: some View {
      VStack(alignment: .leading, spacing: 2) {
        Text(field.label).letters(.button).frame(maxWidth: .infinity, alignment: .leading)
        if !field.required { Second(speech["screen-form-optional"]) }
      }
      .accessibilityElement(children: .combine)
    }

    @ViewBuilder private var block: some View {
      switch field.block {
      case .text: line()
      case .multiline, .address: line(axis: .vertical)
      case .number: line(.decimalPad)
      case .date, .iin: line(.numberPad)
      case .phone: line(.phonePad)
      case .select: SelectField(field: field) { send(.chose(field: field.id, $0)) }
      case .radio:
        ForEach(field.options, id: \.value) { option in
          ChoiceRow(
            tag: "field-\(field.id)-option-\(option.value)", label: option.label, chosen: option.value == field.choice
          ) { send(.chose(field: field.id, option.value)) }
        }
      case .checkbox:
        ChoiceRow(
          tag: "field-\(field.id)-option-true", label: field.label, chosen: field.checked == true, square: true
        ) { send(.ticked(field: field.id, field.checked != true)) }
      case .info: Paragraph(field.label)
      // The core's note asks to update the app; there is nothing to type.
      case .unknown: EmptyView()
      }
    }

    private func line(_ keyboard: UIKeyboardType = .default, axis: Axis = .horizontal) -> some View {
      TextField(
        "", text: Binding(get: { text }, set: { send(.typed(field: field.id, $0)) }), axis: axis
      )
      .letters(.body)
      .keyboardType(keyboard)
      .focused(focus, equals: field.id)
      .frame(minHeight: 48)
      .padding(.horizontal, Space.m)
      .background(colours[.surface].color, in: RoundedRectangle(cornerRadius: Space.button))
      .overlay(
        RoundedRectangle(cornerRadius: Space.button).stroke((field.error == nil ? colours[.line] : colours[.red]).color)
      )
      .accessibilityLabel(field.label)
      .accessibilityHint(field.hint ?? "")
      .tag(named: "field-\(field.id)-input")
    }

    private func why(_ why: String) -> some View {
      VStack(alignment: .leading, spacing: Space.xs) {
        TextButton("field-\(field.id)-why", speech["screen-form-why"]) { showsWhy.toggle() }
        if showsWhy { Second(why) }
      }
    }
  }

  /// One of many choices, picked from a sheet; with a search where there are many.
  struct SelectField: View {
    let field: FieldView
    let choose: (String) -> Void
    @State private var open = false
    @State private var query = ""
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      Button(action: { open = true }) {
        HStack(spacing: Space.s) {
          Paragraph(field.shownValue.isEmpty ? speech["screen-form-choose"] : field.shownValue)
          Glyph(.down)
        }
        .frame(minHeight: 48)
        .padding(.horizontal, Space.m)
        .background(colours[.surface].color, in: RoundedRectangle(cornerRadius: Space.button))
        .overlay(
          RoundedRectangle(cornerRadius: Space.button).stroke(
            (field.error == nil ? colours[.line] : colours[.red]).color))
      }
      .buttonStyle(.plain)
      .accessibilityLabel(field.label)
      .accessibilityValue(field.shownValue)
      .tag(named: "field-\(field.id)-input")
      .sheet(isPresented: $open) { sheet }
    }

    private var sheet: some View {
      ScrollView {
        VStack(alignment: .leading, spacing: Space.s) {
          HStack {
            Heading(field.label)
            BarButton(tag: "sheet-close", sign: .clear, says: speech["screen-common-close-a11y"]) { open = false }
          }
          if field.options.count >= 8 {
            TextField(speech["screen-form-choose-search"], text: $query)
              .letters(.body)
              .frame(minHeight: 48)
              .tag(named: "field-\(field.id)-search")
          }
          ForEach(found, id: \.value) { option in
            ChoiceRow(
              tag: "field-\(field.id)-option-\(option.value)", label: option.label, chosen: option.value == field.choice
            ) {
              choose(option.value)
              open = false
            }
          }
        }
        .padding(Space.l)
      }
      .background(colours[.ground].color)
    }

    private var found: [OptionView] {
      query.isEmpty ? field.options : field.options.filter { $0.label.localizedCaseInsensitiveContains(query) }
    }
  }
#endif
