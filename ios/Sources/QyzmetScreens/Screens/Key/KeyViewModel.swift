import Observation
import Qyzmet

@MainActor @Observable final class KeyViewModel: ScreenModel {
  var state: KeyState
  @ObservationIgnored let life: ScreenLife
  private let then: Route
  @ObservationIgnored private var entry = PinEntry()
  @ObservationIgnored private var first = Secret()
  /// The page of a PIN that is being thought of; nothing while the key says which page it is.
  @ObservationIgnored private var typing: KeyPage?

  init(_ life: ScreenLife, then: Route) {
    self.life = life
    self.then = then
    state = KeyState(
      key: .waiting, pukTries: nil, chip: nil, page: .why, pad: .fresh(shuffled: life.app.shuffledPad), mismatch: false,
      busy: .no, failure: nil)
  }

  func read() {
    // Whoever comes back may have set a passcode meanwhile.
    state.chip = life.app.host.signingKeys()
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.state(lang)
    } _: { model, key in
      model.state.key = key
      model.settle()
    }
    watch(\.isOfTheKey) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.signature.pukTriesLeft()
    } _: { model, tries in
      model.state.pukTries = tries.value ?? nil
    }
  }

  func send(_ event: KeyEvent) {
    switch event {
    case .main: main()
    case .replace: if state.page == .made { askToReplace() }
    case .unlock: life.open(.pin(.unlock))
    case .pad(let event): pad(event)
    case .cancel: life.cancel()
    case .back:
      if typing == nil { life.back() } else { forget() }
    case .again: again()
    }
    settle()
  }

  func hide() {
    guard typing == .first || typing == .again else { return }
    forget()
    typing = .first
    settle()
  }

  private func main() {
    switch state.page {
    case .why: typing = .first
    case .finish:
      work { qyzmet, lang throws(QyzmetError) in
        try await qyzmet.signature.requestCertificate(lang)
      } done: {
        self.show($0)
      }
    // Nothing works with it any more; another takes its place, and what it has to send is sent first.
    case .replace where state.key.value?.stateId == "certificate-revoked": typing = .first
    case .replace: askToReplace()
    case .reprove:
      state.failure = nil
      life.open(.link(then: .key(then: then)))
    case .made: life.finish(then: then)
    case .identify: life.finish(then: .identify(then: then))
    case .first, .again, .making: break
    }
  }

  private func askToReplace() {
    life.app.ask(
      Confirm(
        title: "screen-key-replace-title", text: "screen-key-replace-text", yes: "screen-key-replace", loses: true
      ) { self.replace() })
  }

  private func replace() {
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.signature.destroyKey()
    } done: {
      self.typing = .first
      self.life.begin(self.read)
    }
  }

  private func pad(_ event: PinPadEvent) {
    guard typing == .first || typing == .again, state.busy == .no else { return }
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard let pin = entry.take(event, &state.pad) else { return }
    (state.mismatch, state.failure) = (false, nil)
    guard typing == .again else {
      first = pin
      typing = .again
      return
    }
    if first.matches(pin) { return make() }
    forget()
    typing = .first
    state.mismatch = true
    life.app.says("screen-key-mismatch")
  }

  private func make() {
    let pin = first.take()
    typing = .making
    work(repeatable: false) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.createKey(pin: pin, lang)
    } failed: { failure in
      // Another PIN is thought of; for every other reason the key itself says how far it came.
      let another = failure.code == "signature.pin_weak" || failure.code == "signature.pin_format"
      self.typing = another ? .first : nil
      self.settle()
      self.life.begin(self.read)
    } done: { key in
      self.typing = nil
      self.show(key)
    }
  }

  private func show(_ key: KeyView) {
    state.key = .ready(key)
    settle()
  }

  private func forget() {
    entry.clear(&state.pad)
    first.clear()
    typing = nil
    state.mismatch = false
  }

  private func settle() {
    // A call that was stopped leaves the making page by itself.
    if typing == .making, state.busy == .no { typing = nil }
    state.page = typing ?? state.standing
  }
}
