import Observation
import Qyzmet

@MainActor @Observable final class SignFileViewModel: ScreenModel {
  var state: SignFileState
  @ObservationIgnored let life: ScreenLife
  /// The session that is kept in the vault; empty without one.
  @ObservationIgnored private var id: String
  // What was chosen, and what was made of it: they go with the screen.
  @ObservationIgnored private var files: [PickedFile] = []
  @ObservationIgnored private var made: [PickedFile] = []
  @ObservationIgnored private var entry = PinEntry()
  /// The language of what is to be read; nothing while something is chosen and not prepared yet.
  @ObservationIgnored private var prepared: Lang?

  init(_ life: ScreenLife, session: String) {
    self.life = life
    id = session
    state = SignFileState(
      page: .pick, files: [], session: nil, lost: !session.isEmpty, key: nil, pukTries: nil,
      pad: .fresh(shuffled: life.app.shuffledPad), busy: .no, failure: nil)
  }

  func read() {
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      (try await qyzmet.signature.state(lang), try await qyzmet.signature.pukTriesLeft())
    } _: { model, read in
      if let (key, tries) = read.value { (model.state.key, model.state.pukTries) = (key, tries) }
    }
    if state.page != .done, prepared != life.app.lang { prepare() }
  }

  func send(_ event: SignFileEvent) {
    switch (event, state.page) {
    case (.main, .pick), (.main, .read): if state.busy == .no { main() }
    case (.main, .done): share(made, title: made.first?.name ?? "")
    case (.pad(let event), .pin) where state.busy == .no: pad(event)
    case (.anew, .read) where state.busy == .no, (.anew, .done) where state.busy == .no: anew()
    case (.stop, _): life.cancel()
    case (.back, .pin): if state.busy == .no { turn(to: .read) }
    case (.back, .read):
      give(up: id)
      life.back()
    case (.back, _): life.back()
    case (.again, _): again()
    default: break
    }
  }

  func hide() { entry.clear(&state.pad) }

  private func main() {
    if state.keyFirst { toKey() } else if state.page == .read { turn(to: .pin) } else { choose() }
  }

  private func choose() {
    pick(many: true) { files in
      self.files = files
      self.state.files = files.map(\.picked)
      self.prepared = nil
      if self.life.shown { self.prepare() }
    }
  }

  /// Makes what is read before the PIN, in the citizen's language: the session of one file, the names of several.
  private func prepare() {
    guard state.busy == .no, let file = files.first else { return }
    let (lang, before) = (life.app.lang, id)
    prepared = lang
    // Another text is read before a PIN.
    if state.page == .pin { turn(to: .read) }
    guard files.count == 1 else {
      give(up: before)
      return show(nil, as: Route.severalFiles)
    }
    work { qyzmet, lang throws(QyzmetError) in
      let session = try await qyzmet.sessions.beginFile(name: file.name, content: file.content, lang)
      await qyzmet.end(before, lang)
      return session
    } done: { session in
      self.show(session, as: session.id)
      if lang != self.life.app.lang { self.prepare() }
    }
  }

  private func show(_ session: SessionView?, as id: String) {
    place(id)
    (state.session, state.lost) = (session, false)
    turn(to: .read)
  }

  /// Where the citizen is outlives the app; the files don't.
  private func place(_ session: String) {
    id = session
    life.app.stage.places.replace(life.route, with: .signFile(session))
  }

  /// The citizen signs something else, or no more: a session that was begun is at its end.
  private func anew() {
    give(up: id)
    place("")
    (files, made, prepared) = ([], [], nil)
    (state.files, state.session) = ([], nil)
    turn(to: .pick)
  }

  private func give(up session: String) {
    guard let qyzmet = life.app.qyzmet else { return }
    let lang = life.app.lang
    _ = life.app.calls.start { () throws(QyzmetError) in await qyzmet.end(session, lang) }
  }

  private func toKey() {
    if state.unlockFirst { return life.open(.pin(.unlock)) }
    life.open(state.key?.way(then: .signFile(id)) ?? .key(then: .signFile(id)))
  }

  private func turn(to page: SignFilePage) {
    entry.clear(&state.pad)
    (state.page, state.failure) = (page, nil)
  }

  private func pad(_ event: PinPadEvent) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard var pin = entry.take(event, &state.pad) else { return }
    let (digits, files, session) = (pin.take(), files, state.session?.id)
    work(repeatable: false) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.signed(files, in: session, digits)
    } failed: { failure in
      self.failed(failure)
    } done: { made in
      (self.made, self.state.files) = (made, made.map(\.picked))
      self.place("")
      self.turn(to: .done)
      self.life.app.says("screen-sign-file-done")
    }
  }

  private func failed(_ failure: Failure) {
    switch failure.code {
    case _ where failure.isOfTheKey: state.page = .read
    // What was read is at its end: it is read anew before another PIN.
    case "signature.session_over" where state.session != nil, "conflict.state_changed" where state.session != nil:
      prepared = nil
    default: break
    }
    // The tries that are left are read anew with the key.
    if life.shown { life.begin(read) }
  }
}
