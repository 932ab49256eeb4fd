import Observation
import Qyzmet

@MainActor @Observable final class SignatureViewModel: ScreenModel {
  var state = SignatureState(key: .waiting, pukTries: nil, signIn: nil, renewed: false, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife

  /// Whether the authority was asked how the certificate stands.
  @ObservationIgnored private var asked = false

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.state(lang)
    } _: { model, key in
      if key.value != nil || model.state.key.value == nil { model.state.key = key }
      if key.value?.certificate != nil { model.ask() }
    }
    watch(\.isOfTheKey) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.signature.pukTriesLeft()
    } _: { model, tries in
      model.state.pukTries = tries.value ?? nil
    }
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.authenticationState(lang)
    } _: { model, key in
      if let key = key.value { model.state.signIn = key }
    }
  }

  func send(_ event: SignatureEvent) {
    switch event {
    case .pin(.unlock): if state.unlocks { life.open(.pin(.unlock)) }
    case .pin(.signInMake): if state.makesSignIn { life.open(.pin(.signInMake)) }
    case .pin(.signInChange): if state.signsIn { life.open(.pin(.signInChange)) }
    case .removeSignIn: removeSignIn()
    case .pin(let job): if state.works { life.open(.pin(job)) }
    case .log: life.open(.log)
    case .key: life.open(.key(then: .signature))
    case .identify: if state.key.value?.isIdentifiedFirst == true { life.open(.identify(then: .signature)) }
    case .renew: if state.renews { renew() }
    case .revoke: if state.revokes { life.open(.revoke) }
    case .stop: life.cancel()
    case .again: again()
    }
  }

  private func renew() {
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.renewCertificate(lang)
    } done: { key in
      (self.state.key, self.state.renewed) = (.ready(key), true)
      self.life.app.says("screen-renew-done")
    }
  }

  private func removeSignIn() {
    guard let key = state.signIn, key.stateId != "none" else { return }
    life.app.ask(
      Confirm(
        title: "screen-sign-in-remove-title", text: "screen-sign-in-remove-text", yes: "screen-sign-in-remove",
        loses: true
      ) {
        self.work { qyzmet, _ throws(QyzmetError) in
          try await qyzmet.signature.destroyAuthenticationKey()
        } done: {
        }
      })
  }

  /// Whoever looks here hears how the certificate stands now; that nobody answers is no news.
  private func ask() {
    guard !asked, life.app.line != .offline, let qyzmet = life.app.qyzmet else { return }
    asked = true
    let lang = life.app.lang
    _ = life.app.calls.start { () throws(QyzmetError) in try await qyzmet.signature.checkCertificate(lang) }
  }
}
