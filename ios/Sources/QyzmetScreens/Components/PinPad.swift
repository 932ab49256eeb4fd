#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// Six dots and ten keys. Which digits were pressed is shown nowhere, and with shuffled keys not said either. While the
  /// screen is captured no key shows that it is pressed.
  struct PinPad: View {
    let state: PinPadState
    let press: (PinPadEvent) -> Void
    @Environment(\.colours) private var colours
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech
    @FocusState private var hardware: Bool

    var body: some View {
      VStack(spacing: Space.l) {
        dots
        VStack(spacing: Space.s) {
          ForEach([0, 3, 6], id: \.self) { row in
            HStack(spacing: Space.s) {
              ForEach(state.keys[row..<row + 3], id: \.self, content: key)
            }
          }
          HStack(spacing: Space.s) {
            Color.clear.frame(maxWidth: .infinity, minHeight: 64).accessibilityHidden(true)
            key(state.keys[9])
            Button(action: { press(.delete) }) { face { Glyph(.delete, .ink, .heading) } }
              .buttonStyle(KeyStyle(still: surroundings.captured))
              .accessibilityLabel(speech["screen-pin-delete-a11y"])
              .tag(named: "pin-delete")
          }
        }
        TextButton("pin-shuffle", speech[state.shuffled ? "screen-pin-unshuffle" : "screen-pin-shuffle"]) {
          press(.shuffle(!state.shuffled))
        }
      }
      .frame(maxWidth: 360)
      .frame(maxWidth: .infinity)
      .focusable()
      .focused($hardware)
      .focusEffectDisabled()
      .onKeyPress(characters: .decimalDigits) { typed in
        guard let digit = typed.characters.first?.wholeNumberValue else { return .ignored }
        press(.digit(digit))
        return .handled
      }
      .onKeyPress(.delete) {
        press(.delete)
        return .handled
      }
      .onAppear { hardware = true }
      .sensoryFeedback(.selection, trigger: state.typed)
      .accessibilityElement(children: .contain)
      .tag(named: "pin-pad")
    }

    private var dots: some View {
      HStack(spacing: Space.m) {
        ForEach(0..<state.length, id: \.self) { at in
          Circle()
            .fill(at < state.typed ? colours[.sky].color : Color.clear)
            .overlay(Circle().stroke(colours[.line].color, lineWidth: 2))
            .frame(width: 18, height: 18)
        }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(
        speech("screen-pin-digits-a11y", ["n": "\(state.typed)", "of": "\(state.length)"])
      )
      .tag(named: "pin-dots")
    }

    private func key(_ digit: Int) -> some View {
      Button(action: { press(.digit(digit)) }) {
        face { Text(verbatim: "\(digit)").letters(.title).monospacedDigit() }
      }
      .buttonStyle(KeyStyle(still: surroundings.captured))
      .tag(named: "pin-\(digit)")
    }

    private func face(@ViewBuilder _ content: () -> some View) -> some View {
      content()
        .frame(maxWidth: .infinity, minHeight: 64)
        .background(colours[.surface].color, in: RoundedRectangle(cornerRadius: Space.button))
        .overlay(RoundedRectangle(cornerRadius: Space.button).stroke(colours[.line].color))
    }
  }

  /// A key that is paler while a finger is on it, unless others may see that.
  private struct KeyStyle: ButtonStyle {
    let still: Bool

    func makeBody(configuration: Configuration) -> some View {
      configuration.label.opacity(configuration.isPressed && !still ? 0.5 : 1)
    }
  }
#endif
