#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct SignFileScreen: View {
    let state: SignFileState
    let send: (SignFileEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("sign-file", title: speech["screen-sign-file-title"], back: { send(.back) }) {
        switch state.page {
        case .pick: pick
        case .read: read
        case .pin: pin
        case .done: done
        }
        if let failure = state.failure, failure.code != "signature.pin_wrong" {
          ErrorBox(failure: failure, repeatable: state.page == .pick) { send(.again) }
        }
      } main: {
        main
      }
    }

    @ViewBuilder private var pick: some View {
      if state.lost {
        Card(ground: .skySoft) { Paragraph(speech["screen-sign-file-lost"], .onSkySoft) }.tag(named: "sign-file-lost")
      }
      Paragraph(speech["screen-sign-file-text"])
      key
      files
    }

    /// What was chosen, by its names.
    private var files: some View {
      ForEach(state.files.indices, id: \.self) { PickedRow(file: state.files[$0], tag: "sign-file-name-\($0)") }
    }

    @ViewBuilder private var key: some View {
      if state.keyFirst, let key = state.key { StateBlock(state: key.state, tone: key.tone, tag: "sign-file-key") }
    }

    @ViewBuilder private var read: some View {
      key
      if let session = state.session {
        Heading(session.title)
        Paragraph(speech["screen-sign-read"])
        SessionText(session: session, tag: "sign-file-text")
        code(session)
        Second(speech("screen-sign-until", ["time": session.expires])).tag(named: "sign-file-until")
      } else {
        Paragraph(speech["screen-sign-file-many"])
        files
      }
      if let key = state.key { Second(key.level.short) }
    }

    private func code(_ session: SessionView) -> some View {
      SessionCode(session: session, hint: speech["screen-sign-file-code"], tag: "sign-file-code")
    }

    @ViewBuilder private var pin: some View {
      if let session = state.session {
        code(session)
      } else {
        files
      }
      Heading(speech["screen-sign-pin"])
      if state.isSigning {
        Paragraph(speech["screen-sign-file-signing"]).tag(named: "sign-file-working")
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
      } else {
        if let failure = state.failure, failure.code == "signature.pin_wrong" {
          Paragraph(failure.citizen[speech.lang], .red).tag(named: "sign-file-error")
        }
        if let tries = state.key?.triesLeft { TriesLeft(tries: Int(tries), tag: "sign-file-tries") }
        PinPad(state: state.pad) { send(.pad($0)) }
      }
    }

    @ViewBuilder private var done: some View {
      Card(ground: .goldSoft) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(.tick, .onGoldSoft, .heading)
          Text(speech["screen-sign-file-done"]).letters(.heading, .onGoldSoft)
            .accessibilityAddTraits(.isHeader)
            .accessibilityHeading(.h2)
        }
        Paragraph(
          speech[state.session == nil ? "screen-sign-file-done-many" : "screen-sign-file-done-one"], .onGoldSoft)
      }
      .accessibilityElement(children: .contain)
      .tag(named: "sign-file-done")
      files
      if let session = state.session { code(session) }
    }

    @ViewBuilder private var main: some View {
      switch state.page {
      case .pick:
        if state.busy != .no { stop }
        MainButton(
          tag: "sign-file-main", label: speech[state.keyFirst ? state.wayOn : "screen-sign-file-pick"],
          busy: state.busy, working: speech["screen-sign-file-reading"]
        ) { send(.main) }
      case .read:
        MainButton(tag: "sign-file-main", label: speech[state.wayOn], busy: state.busy) { send(.main) }
        SecondButton("sign-file-anew", speech["screen-sign-file-anew"]) { send(.anew) }
      case .pin: if state.isSigning { stop }
      case .done:
        MainButton(tag: "sign-file-main", label: speech["screen-sign-file-share"], busy: state.busy) { send(.main) }
        SecondButton("sign-file-anew", speech["screen-sign-file-next"]) { send(.anew) }
      }
    }

    private var stop: some View {
      SecondButton("sign-file-cancel", speech["screen-common-stop"]) { send(.stop) }
    }
  }
#endif
