#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct FaultScreen: View {
    let state: FaultState
    let send: (FaultEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("fault", title: speech[state.fault.title]) {
        Paragraph(text).tag(named: "fault-text")
        Second(speech("screen-common-error-code", ["code": state.fault.failure.code]))
        if state.setAside { Paragraph(speech("state-vault-set-aside")) }
      } main: {
        MainButton(tag: "fault-main", label: speech[state.fault.main]) { send(.main) }
        if case .vault = state.fault {
          SecondButton("fault-again", speech["screen-fault-again"]) { send(.again) }
          SecondButton("fault-catalogue", speech["screen-fault-catalogue"]) { send(.catalogue) }
          if state.canErase { SecondButton("fault-erase", speech["screen-erase-button"], loses: true) { send(.erase) } }
        }
      }
    }

    private var text: String {
      if case .library = state.fault { return speech["screen-fault-library-text"] }
      return state.fault.failure.citizen[speech.lang]
    }
  }
#endif
