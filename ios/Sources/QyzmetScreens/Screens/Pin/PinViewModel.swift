import Observation
import Qyzmet

@MainActor @Observable final class PinViewModel: ScreenModel {
  var state: PinState
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var entry = PinEntry()
  /// What proves that it is the citizen: the PIN as it is now, or the PUK.
  @ObservationIgnored private var proof = Secret()
  @ObservationIgnored private var first = Secret()

  init(_ life: ScreenLife, job: PinJob) {
    self.life = life
    let page = PinPage(job)
    state = PinState(
      job: job, step: page, pad: .fresh(shuffled: life.app.shuffledPad, length: page.length(job)), puk: nil,
      wrote: false, told: false, tries: nil, pukTries: nil, mismatch: false, busy: .no, failure: nil)
  }

  func read() {
    let signsIn = state.job.signsIn
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      let tries =
        signsIn
        ? try await qyzmet.signature.authenticationState(lang).triesLeft
        : try await qyzmet.signature.state(lang).triesLeft
      return (tries, try await qyzmet.signature.pukTriesLeft())
    } _: { model, read in
      if let (tries, ofPuk) = read.value { (model.state.tries, model.state.pukTries) = (tries, ofPuk) }
    }
  }

  func send(_ event: PinEvent) {
    switch (event, state.page) {
    case (.pad(let event), let page) where page.isTyped && !state.isLost: pad(event, page)
    case (.wrote(let on), .shown): (state.wrote, state.told) = (on, false)
    case (.main, .shown) where !state.wrote:
      state.told = true
      life.app.says("screen-puk-wrote-first")
    case (.main, .shown), (.main, .done), (.back, .shown), (.back, .done):
      state.puk = nil
      life.back()
    case (.main, .puk) where state.isLost: life.finish(then: .key(then: .signature))
    case (.main, .first) where state.linkFirst: life.finish(then: .link(then: .signature))
    case (.stop, .working): life.cancel()
    case (.back, let page) where page == PinPage(state.job): life.back()
    case (.back, .first), (.back, .again): restart()
    default: break
    }
  }

  /// What was typed goes. A PUK that is shown stays: nobody can show it again.
  func hide() {
    guard state.step.isTyped else { return }
    let failure = state.failure
    restart()
    state.failure = failure
  }

  private func restart() {
    proof.clear()
    first.clear()
    (state.mismatch, state.failure, state.wrote, state.told) = (false, nil, false, false)
    turn(to: PinPage(state.job))
  }

  private func turn(to page: PinPage) {
    state.step = page
    state.pad.length = page.length(state.job)
    entry.clear(&state.pad)
  }

  private func pad(_ event: PinPadEvent, _ page: PinPage) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard let typed = entry.take(event, &state.pad) else { return }
    (state.mismatch, state.failure) = (false, nil)
    switch page {
    case .old where state.job == .puk: makePuk(typed)
    case .old, .puk:
      proof = typed
      turn(to: .first)
    case .first:
      first = typed
      turn(to: .again)
    default:
      if first.matches(typed) { return renew() }
      first.clear()
      turn(to: .first)
      state.mismatch = true
      life.app.says("screen-key-mismatch")
    }
  }

  private func makePuk(_ typed: Secret) {
    var typed = typed
    let pin = typed.take()
    work(repeatable: false) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.signature.makePuk(pin: pin)
    } failed: {
      self.failed($0)
    } done: { puk in
      var made = Secret()
      made.set(puk)
      (self.state.puk, self.state.step) = (made, .shown)
    }
  }

  private func renew() {
    let (proof, new, job) = (proof.take(), first.take(), state.job)
    work(repeatable: false) { qyzmet, lang throws(QyzmetError) in
      switch job {
      case .unlock: _ = try await qyzmet.signature.unlock(puk: proof, newPin: new, lang)
      case .signInMake: _ = try await qyzmet.signature.createAuthenticationKey(pin: new, lang)
      case .signInChange: _ = try await qyzmet.signature.changeAuthenticationPin(proof, to: new, lang)
      case .change, .puk: _ = try await qyzmet.signature.changePin(proof, to: new, lang)
      }
    } failed: { failure in
      // Another PIN is thought of; what was proved need not be typed again.
      let another = failure.code == "signature.pin_weak" || failure.code.hasSuffix("pin_format")
      if another, self.life.shown { self.proof.set(proof) }
      self.failed(failure, at: another && self.life.shown ? .first : nil)
    } done: { _ in
      self.state.step = .done
      self.life.app.says(job.done)
    }
    // A call that was stopped, or could not begin, leads to the beginning.
    turn(to: PinPage(state.job))
  }

  private func failed(_ failure: Failure, at page: PinPage? = nil) {
    switch failure.code {
    case "signature.pin_locked", "signature.key_missing", "signature.sim_changed", "signature.key_exists",
      "signature.authentication_key_missing":
      // The screen before says how the key stands and what helps.
      life.back()
    default: turn(to: page ?? PinPage(state.job))
    }
  }
}
