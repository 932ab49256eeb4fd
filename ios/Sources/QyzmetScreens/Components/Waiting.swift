#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// What comes, while it is not here: nothing for 300 ms, then its shape, and after five seconds a word more.
  struct Skeleton: View {
    var rows = 3
    @State private var stage = 0
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      VStack(spacing: Space.m) {
        if stage > 0 {
          VStack(spacing: Space.m) {
            ForEach(0..<rows, id: \.self) { _ in
              RoundedRectangle(cornerRadius: Space.card)
                .fill(colours[.sand].color)
                .frame(height: 72)
            }
          }
          .accessibilityElement(children: .ignore)
          .accessibilityLabel(speech["screen-common-loading"])
          .tag(named: "skeleton")
        }
        if stage > 1 { Second(speech["screen-common-slow"]).tag(named: "slow-line") }
      }
      .task {
        guard (try? await Task.sleep(for: .milliseconds(300))) != nil else { return }
        stage = 1
        guard (try? await Task.sleep(for: .milliseconds(4700))) != nil else { return }
        stage = 2
      }
    }
  }

  /// Something that is read: its skeleton, its error box, or itself.
  struct Loaded<Value: Sendable, Content: View>: View {
    let load: Load<Value>
    var rows = 3
    let again: @MainActor () -> Void
    @ViewBuilder let content: (Value) -> Content

    var body: some View {
      switch load {
      case .waiting: Skeleton(rows: rows)
      case .failed(let failure): ErrorBox(failure: failure, again: again)
      case .ready(let value): content(value)
      }
    }
  }

  /// What went wrong and what helps.
  struct ErrorBox: View {
    let failure: Failure
    /// Whether what failed can be tried again as it was.
    var repeatable = true
    var tag = "error-box"
    let again: @MainActor () -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      Card(ground: .redSoft) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(.warning, .onRedSoft)
          Paragraph(failure.citizen[speech.lang], .onRedSoft)
            .accessibilityLabel("\(speech["screen-common-error-a11y"]). \(failure.citizen[speech.lang])")
        }
        Second(speech("screen-common-error-code", ["code": failure.code]), .onRedSoft)
        switch Mending(failure, line: surroundings.line, repeatable: repeatable) {
        case .again: SecondButton("error-retry", speech["screen-common-retry"], act: again)
        case .byItself: Second(speech["screen-common-retry-online"], .onRedSoft)
        case .help: SecondButton("error-help", speech["screen-common-help"], sign: .phone, act: surroundings.help)
        case .none: EmptyView()
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: tag)
    }
  }
#endif
