#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct SignatureScreen: View {
    let state: SignatureState
    let send: (SignatureEvent) -> Void
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("signature", title: speech["screen-signature-title"]) {
        Loaded(load: state.key, again: { send(.again) }) { key in
          StateBlock(state: key.state, tone: key.tone, tag: "signature-state")
          if let notice = key.endsSoon { renewal(notice) }
          if state.renewed { Paragraph(speech["screen-renew-done"], .gold).tag(named: "signature-renewed") }
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
          Heading(speech["screen-signature-do"])
          doing(key)
          if let signIn = state.signIn { signingIn(signIn) }
          if key.stateId != "none" { worth(key) }
        }
      }
    }

    @ViewBuilder private func renewal(_ notice: StateText) -> some View {
      StateBlock(state: notice, tone: .asks, tag: "signature-notice")
      if state.busy != .no {
        Paragraph(speech["screen-renew-working"])
        if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
        SecondButton("signature-renew-stop", speech["screen-common-stop"]) { send(.stop) }
      } else {
        if surroundings.line == .offline { Second(speech["screen-common-needs-network"], .ink) }
        SecondButton("signature-renew", speech["screen-renew"]) { send(.renew) }
      }
    }

    @ViewBuilder private func doing(_ key: KeyView) -> some View {
      if key.isIdentifiedFirst {
        WayCard(
          tag: "signature-identify", title: speech["screen-identify-title"], under: speech["screen-identify-what"],
          sign: .passport
        ) { send(.identify) }
      }
      if state.needsKey {
        let word = key.stateId == "none" ? "screen-settings-key-make" : "screen-key-replace"
        WayCard(tag: "signature-key", title: speech[word], sign: .pen) { send(.key) }
      }
      if state.works {
        WayCard(tag: "signature-change", title: speech["screen-pin-change-title"], sign: .lock) {
          send(.pin(.change))
        }
      }
      if state.unlocks {
        WayCard(
          tag: "signature-unlock", title: speech["screen-unlock-title"], under: speech["screen-unlock-under"],
          sign: .question
        ) { send(.pin(.unlock)) }
      }
      if state.works {
        let none = state.pukTries == nil
        WayCard(
          tag: "signature-puk", title: speech[none ? "screen-puk-make" : "screen-puk-make-anew"],
          under: speech["screen-puk-under"], sign: .documents
        ) { send(.pin(.puk)) }
        Second(speech[none ? "screen-signature-puk-none" : "screen-signature-puk-there"])
          .tag(named: "signature-puk-state")
      }
      if state.revokes {
        WayCard(
          tag: "signature-revoke", title: speech["screen-revoke-title"], under: speech["screen-revoke-under"],
          sign: .warning
        ) { send(.revoke) }
      }
      WayCard(
        tag: "signature-log", title: speech["screen-signature-log"], under: speech["screen-signature-log-under"],
        sign: .clock
      ) { send(.log) }
    }

    /// The key that signs in without an SMS.
    @ViewBuilder private func signingIn(_ key: AuthenticationView) -> some View {
      Heading(speech["screen-sign-in-key"])
      StateBlock(state: key.state, tone: key.tone, tag: "sign-in-state")
      if state.signsIn {
        WayCard(tag: "sign-in-change", title: speech["screen-sign-in-change"], sign: .lock) {
          send(.pin(.signInChange))
        }
      }
      if state.makesSignIn {
        WayCard(
          tag: "sign-in-make",
          title: speech[key.stateId == "none" ? "screen-sign-in-make" : "screen-sign-in-make-anew"],
          under: speech["screen-sign-in-make-under"], sign: .lock
        ) { send(.pin(.signInMake)) }
      }
      if key.stateId != "none" {
        WayCard(tag: "sign-in-remove", title: speech["screen-sign-in-remove"], sign: .warning) { send(.removeSignIn) }
      }
    }

    /// What it protects from and what not, and what is known of the SIM: in plain words, as the certificate says it.
    @ViewBuilder private func worth(_ key: KeyView) -> some View {
      Heading(speech["screen-settings-level"])
      Card {
        Paragraph(key.level.short)
        Second(key.level.plain)
      }
      .tag(named: "signature-level")
      Heading(speech["screen-signature-sim"])
      Card {
        Paragraph(key.sim.short)
        Second(key.sim.plain)
      }
      .tag(named: "signature-sim")
    }
  }

  /// A way on, and what is behind it.
  struct WayCard: View {
    let tag: String
    let title: String
    var under: String?
    let sign: Sign
    let open: @MainActor () -> Void

    var body: some View {
      CardButton(tag: tag, open: open) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(sign, .sky)
          Paragraph(title)
          Glyph(.next)
        }
        if let under { Second(under) }
      }
    }
  }
#endif
