#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// A line to type in, its name above and how to answer below.
  struct InputField: View {
    let tag: String
    let label: String
    let hint: String
    var prefix: String?
    let text: Binding<String>
    var keyboard: UIKeyboardType = .default
    var content: UITextContentType?
    var masked = false
    var focus: FocusState<Bool>.Binding
    @Environment(\.colours) private var colours

    var body: some View {
      VStack(alignment: .leading, spacing: Space.xs) {
        Text(label).letters(.button).accessibilityHidden(true)
        HStack(spacing: Space.xs) {
          if let prefix { Text(verbatim: prefix).letters(.body, .inkSoft).accessibilityHidden(true) }
          field
        }
        .frame(minHeight: 48)
        .padding(.horizontal, Space.m)
        .background(colours[.surface].color, in: RoundedRectangle(cornerRadius: Space.button))
        .overlay(RoundedRectangle(cornerRadius: Space.button).stroke(colours[.line].color))
        Second(hint).accessibilityHidden(true)
      }
    }

    private var field: some View {
      Group {
        if masked { SecureField("", text: text) } else { TextField("", text: text) }
      }
      .letters(.body)
      .monospacedDigit()
      .keyboardType(keyboard)
      .textContentType(content)
      .autocorrectionDisabled()
      .focused(focus)
      .privacySensitive()
      .accessibilityLabel(label)
      .accessibilityHint(hint)
      .tag(named: tag)
    }
  }
#endif
