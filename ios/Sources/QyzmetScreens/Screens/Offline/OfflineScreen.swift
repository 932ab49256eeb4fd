#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct OfflineScreen: View {
    let state: OfflineState
    let send: (OfflineEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("offline", title: speech["screen-offline-title"]) {
        if surroundings.line == .offline {
          Drawing(art: .offline, width: 160, says: speech["screen-art-offline-a11y"]).frame(maxWidth: .infinity)
        }
        Paragraph(speech["screen-offline-intro"])
        Loaded(load: state.health, again: { send(.again) }) { health in
          ForEach(health.operations, id: \.id) { row($0) }
        }
      }
    }

    private func row(_ operation: OperationView) -> some View {
      Card {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(operation.offline.sign)
          Text(speech("op-\(operation.id)")).letters(.button)
        }
        Second(speech(operation.offline.word))
        if operation.now == .refused, let reason = operation.reason, !reason.hasPrefix("net.") {
          Second(speech["screen-offline-now"], .ink)
          Second(speech(errorWord(reason)), .ink)
        }
      }
      .accessibilityElement(children: .combine)
      .tag(named: "offline-\(operation.id)")
    }
  }
#endif
