import Observation
import Qyzmet

@MainActor @Observable final class SignViewModel: ScreenModel {
  var state: SignState
  @ObservationIgnored let life: ScreenLife
  private let draft: String
  /// What was made of the draft: whoever comes back finds it, with its text and code.
  @ObservationIgnored private var request: String
  @ObservationIgnored private var entry = PinEntry()
  /// The language of what is prepared: sealed anew it would have another code.
  @ObservationIgnored private var prepared: Lang?

  init(_ life: ScreenLife, draft: String, request: String) {
    self.life = life
    (self.draft, self.request) = (draft, request)
    state = SignState(
      signing: .waiting, key: nil, pukTries: nil, page: .read,
      pad: .fresh(shuffled: life.app.shuffledPad), busy: .no, failure: nil)
  }

  var about: HelpContext? { state.signing.value.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      (try await qyzmet.signature.state(lang), try await qyzmet.signature.pukTriesLeft())
    } _: { model, read in
      if let (key, tries) = read.value { (model.state.key, model.state.pukTries) = (key, tries) }
    }
    if prepared != life.app.lang || state.signing.value == nil { prepare() }
  }

  func send(_ event: SignEvent) {
    switch (event, state.page) {
    case (.main, .read): main()
    case (.main, .forgot) where state.pukTries != nil, (.unlock, .forgot):
      turn(to: .read)
      life.open(.pin(.unlock))
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

  /// Opens the session that was begun, or seals the draft, once an entry and language, and begins one.
  private func prepare() {
    guard state.busy == .no, let qyzmet = life.app.qyzmet else { return }
    let (draft, lang) = (draft, life.app.lang)
    let before = prepared == nil || prepared == lang ? request : ""
    prepared = lang
    life.later { [weak self, calls = life.app.calls] in
      let result = await calls.run { () throws(QyzmetError) in
        if let session = await qyzmet.opened(before, lang) { return session }
        let signing = try await qyzmet.requests.prepare(draft: draft, lang)
        return try await qyzmet.requests.session(signing.requestId, lang)
      }
      guard let self, !Task.isCancelled else { return }
      switch result {
      case .success(let session): show(session)
      case .failure(let error): refused(error)
      }
    }
  }

  private func show(_ session: SessionView) {
    request = session.requestId ?? ""
    life.app.stage.places.replace(life.route, with: .sign(draft, request: request))
    state.signing = .ready(session)
  }

  private func refused(_ error: QyzmetError) {
    prepared = nil
    switch error.code {
    case "identity.link_required": life.finish(then: .link(then: .sign(draft, request: request)))
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
    if state.unlockFirst { return life.open(.pin(.unlock)) }
    let here = Route.sign(draft, request: request)
    life.open(state.key?.way(then: here) ?? .key(then: here))
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
    case _ where failure.isOfTheKey:
      state.page = .read
      life.begin(read)
    case "conflict.state_changed", "document.request_unknown", "signature.session_over":
      // What was shown is no more: it is shown anew before another PIN.
      (state.page, state.signing, state.failure) = (.read, .waiting, nil)
      life.begin(read)
    default:
      // The tries that are left are read anew with the key.
      state.page = .pin
      life.begin(read)
    }
  }
}

extension Qyzmet {
  /// The session of a request that is still to be signed; without one, or with what can't be said of it now, the draft is
  /// sealed anew, which says it.
  fileprivate func opened(_ request: String, _ lang: Lang) async -> SessionView? {
    request.isEmpty ? nil : try? await requests.session(request, lang)
  }
}
