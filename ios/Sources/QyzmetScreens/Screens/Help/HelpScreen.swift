#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  struct HelpScreen: View {
    let state: HelpState
    let call: @MainActor () -> Void
    let close: @MainActor () -> Void
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      ScrollView {
        VStack(alignment: .leading, spacing: Space.m) {
          HStack(alignment: .firstTextBaseline) {
            Title(text: speech["screen-help-title"])
            BarButton(tag: "help-close", sign: .clear, says: speech["screen-common-close-a11y"], act: close)
          }
          Paragraph(speech["screen-help-what"])
          Bullet(speech["screen-help-can-explain"])
          Bullet(speech["screen-help-can-status"])
          Bullet(speech["screen-help-can-trouble"])
          if let about = state.about { say(about) }
          Card(ground: .sand) { Paragraph(speech["screen-help-never"]) }
          if !state.canDial { Paragraph(speech["screen-help-no-dialer"]) }
        }
        .frame(maxWidth: Space.column)
        .padding(Space.l)
      }
      .background(colours[.ground].color)
      .safeAreaInset(edge: .bottom, spacing: 0) {
        if state.canDial {
          MainButton(tag: "help-main", label: speech["screen-common-call-1414"], act: call)
            .padding(Space.l)
            .background(colours[.surface].color)
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: "help")
    }

    private func say(_ about: HelpContext) -> some View {
      Card(ground: .skySoft) {
        Paragraph(speech("screen-help-say", ["service": about.title]), .onSkySoft)
        if let number = about.number {
          Paragraph(speech("screen-help-say-number", ["number": number]), .onSkySoft)
            .accessibilityLabel(speech("screen-help-say-number", ["number": spelled(number)]))
        }
      }
      .tag(named: "help-say")
    }
  }
#endif
