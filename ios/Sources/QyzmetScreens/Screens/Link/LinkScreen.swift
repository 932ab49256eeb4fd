#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct LinkScreen: View {
    let state: LinkState
    let send: (LinkEvent) -> Void
    @State private var cardPin = ""
    @FocusState private var inField: Bool
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame(
        "link", title: speech[state.page == .signIn ? "screen-sign-in-title" : "screen-link-title"],
        back: { send(.back) }
      ) {
        if let step = state.step {
          Second(speech("screen-common-step", ["n": "\(step)", "of": "4"])).tag(named: "link-progress")
        }
        Loaded(load: state.view, again: { send(.again) }) { view in
          page(view)
          if let failure = state.failure, !state.saysWhy(failure) { failed(failure) }
        }
      } main: {
        if state.view.value != nil { main }
      }
      .onChange(of: state.cardPin) { _, typed in
        if typed == 0 { cardPin = "" }
      }
      .onChange(of: state.page, initial: true) { inField = state.step != nil }
    }

    @ViewBuilder private func page(_ view: LinkView) -> some View {
      switch state.page {
      case .signIn: signIn
      case .why: why(view)
      case .centre: Paragraph(speech["screen-link-centre-text"])
      case .working: Paragraph(speech["screen-link-sending"])
      case .linked: linked(view)
      case .locked:
        StateBlock(state: view.text, tone: .lost, tag: "link-locked")
        if let left = state.lockedFor { Digits(clock(left), .title) }
        TextButton("link-centre", speech["screen-link-centre"]) { send(.centre) }
      case .iin:
        InputField(
          tag: "link-iin", label: speech["screen-link-iin"], hint: speech["screen-link-iin-hint"],
          text: Binding(get: { groupedIin(state.iin) }, set: { send(.iin($0)) }), keyboard: .numberPad, focus: $inField)
      case .phone:
        InputField(
          tag: "link-phone", label: speech["screen-link-phone"], hint: speech["screen-link-phone-hint"], prefix: "+7",
          text: Binding(get: { state.phone }, set: { send(.phone($0)) }), keyboard: .phonePad,
          content: .telephoneNumber,
          focus: $inField)
      case .cardPin:
        InputField(
          tag: "link-card-pin", label: speech["screen-link-card"], hint: speech["screen-link-card-hint"],
          text: Binding(
            get: { cardPin },
            set: {
              cardPin = $0
              send(.cardPin($0))
            }), keyboard: .numberPad, masked: true, focus: $inField)
      case .code: code(view)
      }
    }

    /// A session that is over comes back by five digits; an SMS is the other way.
    @ViewBuilder private var signIn: some View {
      if state.busy != .no {
        Paragraph(speech["screen-sign-in-checking"]).tag(named: "link-working")
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
      } else {
        // What is mended by other digits is said above them.
        if let failure = state.failure { Paragraph(failure.citizen[speech.lang], .red).tag(named: "link-error") }
        Heading(speech["screen-sign-in-pin"])
        if let tries = state.signIn?.triesLeft {
          Second(speech("screen-pin-tries", ["n": "\(tries)"])).tag(named: "pin-tries")
          if tries == 1 { Second(speech["screen-pin-last"], .red) }
        }
        PinPad(state: state.pad) { send(.pad($0)) }
        TextButton("link-by-sms", speech["screen-sign-in-by-sms"]) { send(.bySms) }
        Paragraph(speech["screen-sign-in-why"])
      }
    }

    private func why(_ view: LinkView) -> some View {
      Group {
        if let gone = state.noPin { StateBlock(state: gone, tone: .lost, tag: "link-no-pin") }
        if state.reproves, let sim = state.sim {
          StateBlock(state: sim.state, tone: .asks, tag: "link-sim")
          Paragraph(speech["screen-link-reprove-why"])
        } else {
          Paragraph(view.text.plain)
          Paragraph(speech["screen-link-why"])
        }
        Heading(speech["screen-link-need"])
        Bullet(speech["screen-link-need-iin"])
        Bullet(speech["screen-link-need-phone"])
        Bullet(speech["screen-link-need-card"])
        TextButton("link-centre", speech["screen-link-centre"]) { send(.centre) }
      }
    }

    private func code(_ view: LinkView) -> some View {
      Group {
        Paragraph(view.text.plain)
        InputField(
          tag: "link-code", label: speech["screen-link-code"], hint: speech["screen-link-code-hint"],
          text: Binding(get: { state.code }, set: { send(.code($0)) }), keyboard: .numberPad, content: .oneTimeCode,
          focus: $inField)
        if let left = state.expiresIn, left > 0 { Second(speech("screen-link-expires", ["time": clock(left)])) }
        if let left = state.resendIn, left > 0 {
          Second(speech("screen-link-resend-in", ["time": clock(left)]))
        } else {
          TextButton("link-resend", speech["screen-link-resend"]) { send(.resend) }
        }
        TextButton("link-other-number", speech["screen-link-other-number"]) { send(.otherNumber) }
      }
    }

    private func linked(_ view: LinkView) -> some View {
      Group {
        StateBlock(state: view.text, tone: .kept, tag: "link-linked")
        if let citizen = state.citizen { CitizenCard(citizen: citizen) }
      }
    }

    private func failed(_ failure: Failure) -> some View {
      Group {
        ErrorBox(failure: failure, repeatable: false, tag: "link-error") { send(.again) }
        if failure.code == "identity.other_person" {
          SecondButton("link-to-settings", speech["screen-link-to-settings"]) { send(.settings) }
        }
      }
    }

    @ViewBuilder private var main: some View {
      if state.busy != .no || state.page == .working {
        SecondButton("link-cancel", speech["screen-common-stop"]) { send(.cancel) }
      }
      if [.signIn, .cardPin, .code].contains(state.page), surroundings.line == .offline {
        Second(speech["screen-common-needs-network"], .ink)
      }
      switch state.page {
      case .why: button(state.reproves ? "screen-link-reprove" : "screen-link-begin")
      case .iin, .phone, .linked: button("screen-common-continue")
      case .cardPin: button("screen-link-send-code", working: "screen-link-sending")
      case .code: button("screen-link-confirm", working: "screen-link-checking")
      case .locked, .centre: button("screen-common-call-1414")
      case .signIn, .working: EmptyView()
      }
    }

    private func button(_ word: String, working: String? = nil) -> some View {
      MainButton(
        tag: "link-main", label: speech[word], busy: state.busy, working: working.map { speech[$0] }
      ) { send(.main) }
    }
  }

  /// Whom the phone is linked to.
  struct CitizenCard: View {
    let citizen: CitizenView

    var body: some View {
      Card(ground: .goldSoft) {
        Paragraph(citizen.fullName, .onGoldSoft)
        Second(citizen.iinHidden, .onGoldSoft)
        Second(citizen.phone, .onGoldSoft)
      }
      .privacySensitive()
      .accessibilityElement(children: .combine)
      .tag(named: "citizen-card")
    }
  }
#endif
