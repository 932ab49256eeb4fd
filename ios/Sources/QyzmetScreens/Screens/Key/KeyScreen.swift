#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct KeyScreen: View {
    let state: KeyState
    let send: (KeyEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("key", title: speech["screen-key-title"], back: { send(.back) }) {
        Loaded(load: state.key, again: { send(.again) }) { key in
          page(key)
          if let failure = state.failure {
            ErrorBox(failure: failure, repeatable: state.page == .finish || state.page == .replace) { send(.again) }
          }
        }
      } main: {
        if state.key.value != nil { main }
      }
    }

    @ViewBuilder private func page(_ key: KeyView) -> some View {
      switch state.page {
      case .why:
        Paragraph(key.state.plain)
        Paragraph(speech["screen-key-why"])
        if let word = state.chipWord { Paragraph(speech[word]).tag(named: "key-chip") }
        Paragraph(speech["screen-key-rules"])
      case .first: pin("screen-key-first")
      case .again: pin("screen-key-repeat")
      case .making: Paragraph(speech["screen-key-making"])
      case .made:
        StateBlock(state: key.state, tone: key.stateId == "ready" ? .kept : .waits, tag: "key-made")
        Heading(key.level.short)
        Paragraph(key.level.plain)
      case .finish, .identify, .replace, .reprove:
        StateBlock(state: key.state, tone: .asks, tag: "key-state")
        if state.page == .identify {
          Paragraph(speech["screen-identify-what"])
          Card(ground: .sand) { Paragraph(speech["screen-identify-have"]) }
        }
        if key.stateId == "locked", state.pukTries != nil {
          SecondButton("key-unlock", speech["screen-unlock-title"]) { send(.unlock) }
        }
      }
    }

    private func pin(_ word: String) -> some View {
      Group {
        Heading(speech[word])
        if state.mismatch { Paragraph(speech["screen-key-mismatch"], .red).tag(named: "key-mismatch") }
        PinPad(state: state.pad) { send(.pad($0)) }
      }
    }

    @ViewBuilder private var main: some View {
      if [.why, .finish, .making].contains(state.page), surroundings.line == .offline {
        Second(speech["screen-common-needs-network"], .ink)
      }
      switch state.page {
      case .why: button("screen-key-begin")
      case .finish: button("screen-key-finish", working: "screen-key-making")
      case .replace: button("screen-key-replace")
      case .identify: button("screen-identify-begin")
      case .reprove: button(state.failure?.wantsLink == true ? "screen-link-again" : "screen-link-reprove")
      case .made:
        button("screen-common-continue")
        SecondButton("key-replace", speech["screen-key-replace"]) { send(.replace) }
      case .making:
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        SecondButton("key-cancel", speech["screen-common-stop"]) { send(.cancel) }
      case .first, .again: EmptyView()
      }
    }

    private func button(_ word: String, working: String? = nil) -> some View {
      MainButton(
        tag: "key-main", label: speech[word], busy: state.busy, working: working.map { speech[$0] }
      ) { send(.main) }
    }
  }
#endif
