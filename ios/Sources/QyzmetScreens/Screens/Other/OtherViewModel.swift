import Observation
import Qyzmet

@MainActor @Observable final class OtherViewModel: ScreenModel {
  var state: OtherState
  @ObservationIgnored let life: ScreenLife
  /// The session that is looked at; none while a link is asked for.
  @ObservationIgnored private var id: String
  @ObservationIgnored private var entry = PinEntry()

  init(_ life: ScreenLife, session: String) {
    self.life = life
    id = session
    state = OtherState(
      page: session.isEmpty ? .ask : .read, link: "", waiting: [], before: [], session: nil, key: nil, pukTries: nil,
      pad: .fresh(shuffled: life.app.shuffledPad), busy: .no, failure: nil)
  }

  var about: HelpContext? { state.session.map { HelpContext(title: $0.title, number: nil) } }

  func read() {
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      (try await qyzmet.signature.state(lang), try await qyzmet.signature.pukTriesLeft())
    } _: { model, read in
      if let (key, tries) = read.value { (model.state.key, model.state.pukTries) = (key, tries) }
    }
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.sessions.list(lang, page: .first(Page.most)).sessions.filter { $0.subjectId == "link" }
    } _: { model, sessions in
      if let sessions = sessions.value { model.show(sessions) }
    }
    if state.busy == .no, let link = life.app.handed {
      life.app.handed = nil
      state.link = link
      look()
    }
  }

  func send(_ event: OtherEvent) {
    switch (event, state.page) {
    case (.link(let text), .ask) where state.busy == .no: (state.link, state.failure) = (text, nil)
    case (.main, .ask): look()
    case (.open(let session), .ask) where state.busy == .no: go(to: session)
    case (.main, .read): if state.keyFirst { toKey() } else { turn(to: .pin) }
    case (.refuse, .read): refuse()
    case (.pad(let event), .pin): pad(event)
    case (.main, .over): if state.session?.stateId == "signed" { bring() } else { go(to: nil) }
    case (.stop, _): life.cancel()
    case (.back, .pin): turn(to: .read)
    case (.back, .read), (.back, .over): go(to: nil)
    case (.back, _): life.back()
    case (.again, _): again()
    default: break
    }
  }

  func hide() { entry.clear(&state.pad) }

  /// Looks at a session, or at none. Where the citizen is outlives the app; the link itself is not kept.
  private func go(to session: String?) {
    id = session ?? ""
    (state.session, state.page, state.failure, state.link) = (nil, .ask, nil, "")
    life.app.stage.places.replace(life.route, with: .other(id))
    if life.shown { life.begin(read) }
  }

  private func show(_ sessions: [SessionView]) {
    state.waiting = sessions.filter { $0.outcome == nil }
    state.before = sessions.filter { $0.outcome != nil }
    if let session = sessions.first(where: { $0.id == id }) { show(session) } else if !id.isEmpty { go(to: nil) }
  }

  private func show(_ session: SessionView) {
    state.session = session
    let page = OtherPage(session)
    // A PIN that is being judged comes to its own end; one that is being typed is taken away only when it is too late.
    if state.page == .signing, state.busy != .no { return }
    if page == .over || state.page != .pin { state.page = page }
  }

  /// Asks who it is. Nothing is signed by that.
  private func look() {
    let link = state.link.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !link.isEmpty else { return }
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.sessions.openLink(link, lang)
    } done: { session in
      self.go(to: session.id)
      self.show(session)
    }
  }

  private func refuse() {
    let id = id
    life.app.ask(
      Confirm(
        title: "screen-other-no-title", text: "screen-other-no-text", yes: "screen-other-no-yes", loses: true
      ) {
        self.work { qyzmet, lang throws(QyzmetError) in
          try await qyzmet.sessions.cancel(id, lang)
        } failed: { _ in
          self.reread()
        } done: {
          self.show($0)
        }
      })
  }

  private func toKey() {
    if state.unlockFirst { return life.open(.pin(.unlock)) }
    life.open(state.key?.way(then: .other(id)) ?? .key(then: .other(id)))
  }

  private func turn(to page: OtherPage) {
    entry.clear(&state.pad)
    (state.page, state.failure) = (page, nil)
  }

  private func pad(_ event: PinPadEvent) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    guard var pin = entry.take(event, &state.pad) else { return }
    let (digits, id) = (pin.take(), id)
    state.page = .signing
    work(repeatable: false) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.sessions.signLink(id, pin: digits, lang)
    } failed: { failure in
      // Another PIN only where this one was wrong; else the session says how it stands.
      self.state.page = failure.code == "signature.pin_wrong" ? .pin : .read
      self.reread()
    } done: {
      self.state.page = .over
      self.show($0)
    }
    // A call that could not begin is not under way.
    if state.busy == .no { turn(to: .pin) }
  }

  /// Brings a signature that is made to whoever asked for it.
  private func bring() {
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.sessions.deliver()
    } done: { _ in
      self.reread()
    }
  }

  private func reread() {
    if life.shown { life.begin(read) }
  }
}
