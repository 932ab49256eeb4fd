#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  struct SignedScreen: View {
    let state: SignedState
    let send: (SignedEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("signed", title: speech["screen-request-signed-title"]) {
        Loaded(load: state.text, again: { send(.again) }) { text in
          Card {
            Text(verbatim: text).letters(.body).monospaced().textSelection(.enabled).privacySensitive()
          }
          .tag(named: "signed-text")
        }
      }
    }
  }
#endif
