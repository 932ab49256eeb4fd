#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// The one main action of a screen: full width, below, its label a verb. While it works it keeps its place and says
  /// what is done.
  struct MainButton: View {
    let tag: String
    let label: String
    var busy: Busy = .no
    /// What is being done, while it is.
    var working: String?
    var loses = false
    let act: @MainActor () -> Void
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(alignment: .leading, spacing: Space.s) {
        Button(action: act) {
          Text(busy == .no ? label : working ?? label)
            .letters(.button, loses ? .onRed : .onSky)
            .multilineTextAlignment(.center)
            .frame(maxWidth: .infinity, minHeight: 56)
            .padding(.horizontal, Space.l)
            .background(colours[loses ? .red : .sky].color, in: RoundedRectangle(cornerRadius: Space.button))
        }
        .buttonStyle(.plain)
        .tag(named: tag)
        if busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
      }
    }
  }

  /// Another action: an edge instead of a ground.
  struct SecondButton: View {
    let tag: String
    let label: String
    var sign: Sign?
    var loses = false
    let act: @MainActor () -> Void
    @Environment(\.colours) private var colours

    init(_ tag: String, _ label: String, sign: Sign? = nil, loses: Bool = false, act: @escaping @MainActor () -> Void) {
      self.tag = tag
      self.label = label
      self.sign = sign
      self.loses = loses
      self.act = act
    }

    var body: some View {
      Button(action: act) {
        HStack(spacing: Space.s) {
          if let sign { Glyph(sign, loses ? .red : .sky) }
          Text(label).letters(.button, loses ? .red : .sky).multilineTextAlignment(.center)
        }
        .frame(maxWidth: .infinity, minHeight: 48)
        .padding(.horizontal, Space.l)
        .overlay(
          RoundedRectangle(cornerRadius: Space.button).stroke(colours[loses ? .red : .line].color, lineWidth: 1))
      }
      .buttonStyle(.plain)
      .tag(named: tag)
    }
  }

  /// A word that can be tapped.
  struct TextButton: View {
    let tag: String
    let label: String
    /// What the ear hears, where the label alone says too little.
    var says: String?
    let act: @MainActor () -> Void

    init(_ tag: String, _ label: String, says: String? = nil, act: @escaping @MainActor () -> Void) {
      self.tag = tag
      self.label = label
      self.says = says
      self.act = act
    }

    var body: some View {
      Button(action: act) {
        Text(label).letters(.button, .sky).frame(minWidth: Space.target, minHeight: Space.target, alignment: .leading)
      }
      .buttonStyle(.plain)
      .accessibilityLabel(says ?? label)
      .tag(named: tag)
    }
  }

  /// A choice among others, or a tick.
  struct ChoiceRow: View {
    let tag: String
    let label: String
    let chosen: Bool
    var square = false
    let choose: @MainActor () -> Void
    @Environment(\.colours) private var colours

    var body: some View {
      Button(action: choose) {
        HStack(alignment: .firstTextBaseline, spacing: Space.m) {
          Image(systemName: symbol).letters(.body, chosen ? .sky : .line).accessibilityHidden(true)
          Paragraph(label)
        }
        .frame(maxWidth: .infinity, minHeight: 48, alignment: .leading)
        .padding(.horizontal, Space.m)
        .background(
          (chosen ? colours[.skySoft] : colours[.surface]).color, in: RoundedRectangle(cornerRadius: Space.button)
        )
        .overlay(RoundedRectangle(cornerRadius: Space.button).stroke(colours[.line].color))
      }
      .buttonStyle(.plain)
      .accessibilityAddTraits(chosen ? .isSelected : [])
      .tag(named: tag)
    }

    private var symbol: String {
      switch (square, chosen) {
      case (true, true): "checkmark.square.fill"
      case (true, false): "square"
      case (false, true): "largecircle.fill.circle"
      case (false, false): "circle"
      }
    }
  }
#endif
