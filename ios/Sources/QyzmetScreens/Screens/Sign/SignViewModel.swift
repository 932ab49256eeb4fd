import Observation
import Qyzmet

@MainActor @Observable final class SignViewModel: ScreenModel {
  var state: SignState
  @ObservationIgnored let life: ScreenLife
  private let draft: String
  @ObservationIgnored private var entry = PinEntry()
  /// The language of what is prepared: sealed anew it would have another code.
  @ObservationIgnored private var prepared: Lang?

  init(_ life: ScreenLife, draft: String) {
    self.life = life
    self.draft = draft
    state = SignState(
      signing: .waiting, key: nil, page: .read, pad: .fresh(shuffled: life.app.shuffledPad), busy: .no, failure: nil)
  }

  var about: HelpContext? { state.signing.value.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.state(lang)
    } _: { model, key in
      if let key = key.value { model.state.key = key }
    }
    if prepared != life.app.lang || state.signing.value == nil { prepare() }
  }

  func send(_ event: SignEvent) {
    switch (event, state.page) {
    case (.main, .read): main()
    case (.main, .forgot), (.toKey, _): toKey()
    case (.pad(let event), .pin): pad(event)
    case (.forgot, .pin): turn(to: .forgot)
    case (.back, .read), (.back, .signing): life.back()
    case (.back, .pin): turn(to: .read)
    case (.back, .forgot): turn(to: .pin)
    case (.again, _):
      state.failure = nil
      if state.signing.value == nil { life.begin(read) }
    default: break
    }
  }

  func hide() {
    entry.clear(&state.pad)
  }

  /// Seals the draft: once an entry and language.
  private func prepare() {
    guard state.busy == .no, let qyzmet = life.app.qyzmet else { return }
    let (draft, lang) = (draft, life.app.lang)
    prepared = lang
    life.later { [weak self, calls = life.app.calls] in
      let result = await calls.run { () throws(QyzmetError) in try await qyzmet.requests.prepare(draft: draft, lang) }
      guard let self, !Task.isCancelled else { return }
      switch result {
      case .success(let signing): state.signing = .ready(signing)
      case .failure(let error): refused(error)
      }
    }
  }

  private func refused(_ error: QyzmetError) {
    prepared = nil
    switch error.code {
    case "identity.link_required": life.finish(then: .link(then: .sign(draft)))
    case "input.answer": life.finish(then: .check(draft))
    default: if life.tells(error) { state.signing = .failed(error.failure) }
    }
  }

  private func main() {
    guard state.signing.value != nil else { return }
    if state.keyFirst { toKey() } else { turn(to: .pin) }
  }

  private func toKey() {
    turn(to: .read)
    life.open(state.linkFirst ? .link(then: .sign(draft)) : .key(then: .sign(draft)))
  }

  private func turn(to page: SignPage) {
    entry.clear(&state.pad)
    (state.page, state.failure) = (page, nil)
  }

  private func pad(_ event: PinPadEvent) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard let request = state.signing.value?.requestId, var pin = entry.take(event, &state.pad) else { return }
    let digits = pin.take()
    state.page = .signing
    work(repeatable: false) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.requests.sign(request, pin: digits, lang)
    } failed: { failure in
      self.failed(failure)
    } done: { request in
      // A page, and nothing to go back to behind it.
      let stage = self.life.app.stage
      if self.life.shown { stage.places.root(stage.places.tab, .done(request.id)) }
      self.life.app.courier.start()
    }
    // A call that could not begin is not under way.
    if state.busy == .no { turn(to: .pin) }
  }

  private func failed(_ failure: Failure) {
    switch failure.code {
    case "signature.pin_locked", "signature.certificate_expired", "signature.key_missing", "signature.sim_changed":
      state.page = .read
      life.begin(read)
    case "conflict.state_changed", "document.request_unknown":
      (state.page, state.signing, state.failure) = (.read, .waiting, nil)
      life.begin(read)
    default:
      // The tries that are left are read anew with the key.
      state.page = .pin
      life.begin(read)
    }
  }
}
