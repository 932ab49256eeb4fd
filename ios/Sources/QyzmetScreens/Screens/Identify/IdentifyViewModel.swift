import Observation
import Qyzmet

@MainActor @Observable final class IdentifyViewModel: ScreenModel {
  var state = IdentifyState(view: .waiting, key: nil, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let then: Route
  /// Waits until it is worth asking again, and asks.
  @ObservationIgnored private var following: Task<Void, Never>?
  /// Whoever comes back waits for nothing.
  @ObservationIgnored private var atOnce = false
  /// What was said last to those who listen.
  @ObservationIgnored private var told: String?

  init(_ life: ScreenLife, then: Route) {
    self.life = life
    self.then = then
  }

  func read() {
    (following, atOnce) = (nil, true)
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      (try await qyzmet.identification.state(lang), try await qyzmet.signature.state(lang))
    } _: { model, read in
      switch read {
      case .ready((let view, let key)):
        model.state.key = key
        model.show(view)
      case .failed(let failure): if model.state.view.value == nil { model.state.view = .failed(failure) }
      case .waiting: break
      }
    }
  }

  /// Nobody looks at it any more; it goes on all the same.
  func hide() { life.app.courier.identify(seen: state.view.value?.prompt != nil) }

  func send(_ event: IdentifyEvent) {
    switch event {
    case .main: main()
    case .breakOff: if state.isUnderWay { askToBreakOff() }
    case .stop: life.cancel()
    case .back: life.back()
    case .again:
      if state.failure != nil, let again = life.repeatable { return again() }
      state.failure = nil
      life.begin(read)
    }
  }

  private func main() {
    switch state.page {
    case .begin:
      act { qyzmet, lang throws(QyzmetError) in try await qyzmet.identification.begin(lang) }
    case .consent:
      guard let version = state.view.value?.consent?.version else { return }
      // Another text by now is read before it is agreed to.
      act(repeatable: false) { qyzmet, lang throws(QyzmetError) in
        try await qyzmet.identification.agree(version: version, lang)
      }
    case .again:
      act { qyzmet, lang throws(QyzmetError) in try await qyzmet.identification.retry(lang) }
    case .done: life.finish(then: then)
    case .key: life.finish(then: .key(then: then))
    case .link:
      state.failure = nil
      life.open(.link(then: .identify(then: then)))
    case .waits, .queue, .prompt, .visit: break
    }
  }

  private func askToBreakOff() {
    life.app.ask(
      Confirm(
        title: "screen-identify-stop-title", text: "screen-identify-stop-text", yes: "screen-identify-stop-yes",
        loses: true
      ) {
        self.act { qyzmet, lang throws(QyzmetError) in try await qyzmet.identification.breakOff(lang) }
      })
  }

  private func act(
    repeatable: Bool = true,
    _ call: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> IdentificationView
  ) {
    following?.cancel()
    following = nil
    work(repeatable: repeatable, call) { _ in
      self.life.begin(self.read)
    } done: { view in
      self.show(view)
    }
  }

  private func show(_ view: IdentificationView) {
    state.view = .ready(view)
    tell(view)
    follow()
  }

  /// What comes next is said; the place in the queue only where it is looked at.
  private func tell(_ view: IdentificationView) {
    let says = view.prompt?.text ?? view.state.plain
    defer { told = says }
    if let told, told != says { life.app.host.announce(says) }
  }

  /// Goes on by itself when that is due, while the screen is shown.
  private func follow() {
    guard following == nil, state.busy == .no, state.failure == nil, life.shown,
      let after = state.view.value?.pollAfter
    else { return }
    let (pace, wait) = (life.app.host.pace, atOnce ? 0 : max(1, after))
    atOnce = false
    following = life.later { [weak self] in
      if wait > 0, (try? await pace.pass(.seconds(wait))) == nil { return }
      await self?.advance()
    }
  }

  private func advance() async {
    guard !Task.isCancelled, let qyzmet = life.app.qyzmet else { return }
    let lang = life.app.lang
    let result = await life.app.calls.run { () throws(QyzmetError) in
      try await qyzmet.identification.advance(lang)
    }
    guard !Task.isCancelled else { return }
    life.callEnded()
    following = nil
    switch result {
    case .success(let view): show(view)
    case .failure(let error):
      guard life.tells(error) else { return }
      (state.failure, life.repeatable) = (error.failure, nil)
    }
  }
}
