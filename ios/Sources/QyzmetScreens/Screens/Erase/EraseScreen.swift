#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  struct EraseScreen: View {
    let state: EraseState
    let send: (EraseEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("erase", title: speech["screen-erase-title"]) {
        Paragraph(speech["screen-erase-what"])
        Paragraph(speech["screen-erase-stays"])
        ChoiceRow(
          tag: "erase-tick", label: speech["screen-erase-tick"], chosen: state.ticked, square: true
        ) { send(.tick(!state.ticked)) }
        if state.told { Paragraph(speech["screen-erase-tick-first"], .red).tag(named: "erase-tick-first") }
        if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
      } main: {
        MainButton(
          tag: "erase-main", label: speech["screen-erase-yes"], busy: state.busy,
          working: speech["screen-erase-working"],
          loses: true
        ) { send(.main) }
      }
    }
  }
#endif
