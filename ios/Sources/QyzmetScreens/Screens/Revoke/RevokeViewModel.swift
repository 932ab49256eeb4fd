import Observation
import Qyzmet

@MainActor @Observable final class RevokeViewModel: ScreenModel {
  var state: RevokeState
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var entry = PinEntry()

  init(_ life: ScreenLife) {
    self.life = life
    state = RevokeState(
      key: .waiting, reasons: [], reason: nil, told: false, step: .why,
      pad: .fresh(shuffled: life.app.shuffledPad), busy: .no, failure: nil)
  }

  func read() {
    watch(\.state.key, \.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.state(lang)
    }
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.revocationReasons(lang)
    } _: { model, reasons in
      if let reasons = reasons.value { model.state.reasons = reasons }
    }
  }

  func send(_ event: RevokeEvent) {
    switch (event, state.page) {
    case (.reason(let id), .why) where state.reasons.contains { $0.id == id }:
      (state.reason, state.told) = (id, false)
    case (.main, .why) where state.key.value != nil: toPin()
    case (.pad(let event), .pin): pad(event)
    case (.main, .done): life.finish(then: .key(then: .signature))
    case (.stop, .working): life.cancel()
    case (.back, .pin): turn(to: .why)
    case (.back, _): life.back()
    case (.again, _):
      state.failure = nil
      life.begin(read)
    default: break
    }
  }

  func hide() { entry.clear(&state.pad) }

  private func toPin() {
    guard state.reason != nil else {
      state.told = true
      return life.app.says("screen-revoke-why-first")
    }
    turn(to: .pin)
  }

  private func turn(to page: RevokePage) {
    entry.clear(&state.pad)
    (state.step, state.failure) = (page, nil)
  }

  private func pad(_ event: PinPadEvent) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard let reason = state.reason, var typed = entry.take(event, &state.pad) else { return }
    let pin = typed.take()
    work(repeatable: false) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.revokeCertificate(reason: reason, pin: pin, lang)
    } failed: { failure in
      // The key itself says what stands in the way, and the screen before leads on.
      if failure.isOfTheKey { return self.life.back() }
      self.life.begin(self.read)
    } done: { key in
      self.state.key = .ready(key)
      self.life.app.host.announce(key.state.plain)
    }
  }
}
