#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  extension Hue {
    var color: Color { Color(red: parts.red, green: parts.green, blue: parts.blue) }
  }

  private struct ColoursKey: EnvironmentKey {
    static let defaultValue = Colours.light
  }

  private struct LetterScaleKey: EnvironmentKey {
    static let defaultValue = 1.0
  }

  extension EnvironmentValues {
    /// The colours of the phone's light or dark.
    var colours: Colours {
      get { self[ColoursKey.self] }
      set { self[ColoursKey.self] = newValue }
    }

    /// The citizen's own text size, on top of the phone's.
    var letterScale: Double {
      get { self[LetterScaleKey.self] }
      set { self[LetterScaleKey.self] = newValue }
    }
  }

  /// Letters of one size that grow with the phone's setting and the citizen's own.
  private struct Lettering: ViewModifier {
    let letters: Letters
    let role: ColourRole
    @Environment(\.colours) private var colours
    @Environment(\.letterScale) private var scale

    func body(content: Content) -> some View {
      content
        .font(
          .custom(
            letters.isStrong ? "GolosText-SemiBold" : "GolosText-Regular", size: letters.size * scale,
            relativeTo: letters.grows)
        )
        .foregroundStyle(colours[role].color)
    }
  }

  extension Letters {
    /// The system's style that it grows like.
    var grows: Font.TextStyle {
      switch self {
      case .title, .code: .title
      case .heading: .headline
      case .body, .button: .body
      case .second: .subheadline
      }
    }
  }

  extension View {
    func letters(_ letters: Letters, _ role: ColourRole = .ink) -> some View {
      modifier(Lettering(letters: letters, role: role))
    }

    /// The name by which tests find it, and the same in both apps.
    func tag(named name: String) -> some View { accessibilityIdentifier(name) }
  }
#endif
