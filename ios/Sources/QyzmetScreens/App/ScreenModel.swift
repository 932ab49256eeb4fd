import Qyzmet

/// What stands behind a screen: its state, and what happens when the citizen does something. It draws nothing.
@MainActor protocol ScreenModel: AnyObject, Sendable {
  associatedtype State: Sendable
  associatedtype Event

  /// What is drawn.
  var state: State { get set }
  var life: ScreenLife { get }

  /// The citizen did something.
  func send(_ event: Event)

  /// Begins to read, or reads anew: the screen is shown, the language or the line changed, the citizen came back. What
  /// was read before stays in sight until the new is there.
  func read()

  /// The screen was opened again at another place of it.
  func arrive(at route: Route)

  /// The citizen left, or the app did: letters go into the vault, digits of secrets go away.
  func hide()

  /// What 1414 is told first.
  var about: HelpContext? { get }
}

extension ScreenModel {
  func arrive(at route: Route) {}
  func hide() {}
  var about: HelpContext? { nil }

  /// Reads now and after each change that matters, while the screen is shown.
  func watch<Value: Sendable>(
    _ matters: @escaping @Sendable (Change) -> Bool,
    _ read: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> Value,
    _ show: @escaping @MainActor (Self, Load<Value>) -> Void
  ) {
    life.watch(matters, read) { [weak self] load in
      if let self { show(self, load) }
    }
  }

  /// The same for a value that is kept in the state as it comes.
  func watch<Value: Sendable>(
    _ path: ReferenceWritableKeyPath<Self, Load<Value>>, _ matters: @escaping @Sendable (Change) -> Bool,
    _ read: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> Value
  ) {
    watch(matters, read) { model, load in
      // What is in sight stays there when it can't be read anew.
      if load.value != nil || model[keyPath: path].value == nil { model[keyPath: path] = load }
    }
  }
}

extension ScreenModel where State: Working {
  /// Does the one thing of this screen; a second tap meanwhile does nothing. After five seconds the state is slow.
  ///
  /// It goes on when the citizen leaves the screen. `failed` hears what was not the citizen's own "stop", not a fault of
  /// the whole app and not a screen whose thing is gone. What holds a secret is not repeatable: its digits are gone.
  func work<Value: Sendable>(
    repeatable: Bool = true,
    _ call: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> Value,
    failed: (@MainActor (Failure) -> Void)? = nil,
    done: @escaping @MainActor (Value) -> Void
  ) {
    guard state.busy == .no, life.app.qyzmet != nil else { return }
    state.busy = .working
    state.failure = nil
    life.repeatable =
      repeatable ? { [weak self] in self?.work(call, failed: failed, done: done) } : nil
    let confirming = life.app.confirming
    let question = life.app.speech.flatMap(state.signs).map(confirming.begin)
    life.act(call, slow: { self.state.busy = .slow }) { result in
      self.state.busy = .no
      if let question { confirming.end(question) }
      switch result {
      case .success(let value): done(value)
      case .failure(let error):
        guard self.life.tells(error) else { return }
        self.state.failure = error.failure
        failed?(error.failure)
      }
    }
  }

  /// Does again what failed, if that can be; without that, reads again.
  func again() {
    if state.failure != nil, let again = life.repeatable { again() } else { read() }
  }

  /// What the error box offers for the last failure.
  var mending: Mending? {
    state.failure.map { Mending($0, line: life.app.line, repeatable: life.repeatable != nil) }
  }
}
