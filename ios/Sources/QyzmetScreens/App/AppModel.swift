import Foundation
import Observation
import Qyzmet

/// The app without its pictures: the library, the language and its words, where the citizen is, the line, what stands in
/// the way. One a process; another on the same folder goes on where this one stopped.
@MainActor @Observable public final class AppModel {
  /// The library's words are not here yet.
  private(set) var speech: Speech?
  private(set) var lang: Lang
  /// Each language as it calls itself.
  private(set) var tongues: [Lang: String] = [:]
  private(set) var textScale: TextScale
  private(set) var shuffledPad: Bool
  /// What the phone says of its line.
  var line: Line = .unknown
  /// Whether the screen is recorded, or shown elsewhere.
  var captured = false
  /// Requests that need the citizen.
  private(set) var attention = 0
  private(set) var fault: FaultModel?
  private(set) var confirm: Confirm?
  /// 1414 with what is in front of the citizen, while it is asked.
  private(set) var help: HelpModel?
  /// Whether nothing here has legal force.
  let sandbox: Bool

  @ObservationIgnored let host: any AppHost
  @ObservationIgnored let calls = Calls()
  /// What is being signed, for the phone's own question.
  @ObservationIgnored let confirming: Confirming
  @ObservationIgnored private(set) var qyzmet: Qyzmet?
  @ObservationIgnored private(set) lazy var courier = Courier(self)
  @ObservationIgnored private let opening: @Sendable () async throws(QyzmetError) -> Qyzmet
  @ObservationIgnored private(set) lazy var stage = Stage(self, Places(saved: host.prefs.places))
  @ObservationIgnored private lazy var life = ScreenLife(self, .start)
  /// Whether the screens were shown in this process.
  @ObservationIgnored private(set) var begun = false
  /// Whether the citizen is looking, and what that is still changing.
  @ObservationIgnored var presence: Presence = .foreground
  @ObservationIgnored var turning: Task<Void, Never>?
  @ObservationIgnored private var listening: [Task<Void, Never>] = []
  /// A link that another app handed over and no screen has taken yet: somebody asks for a signature.
  @ObservationIgnored var handed: String?
  /// Whether it was said that the screen is captured where secret digits are.
  @ObservationIgnored var toldCapture = false
  /// The citizen reads the catalogue although the vault is closed.
  @ObservationIgnored private var browsing = false

  /// `open` opens the library, at the start and again after a fault; `confirming` is what its signing keys ask in.
  public init(
    host: any AppHost, publishers: Publishers, confirming: Confirming = Confirming(),
    open: @escaping @Sendable () async throws(QyzmetError) -> Qyzmet
  ) {
    self.host = host
    self.confirming = confirming
    opening = open
    sandbox = publishers == .sandbox
    lang = host.prefs.lang ?? .preferred
    textScale = host.prefs.textScale
    shuffledPad = host.prefs.shuffledPad
  }

  // MARK: Beginning and end

  /// Opens the library and goes on where the last process stopped.
  public func start() async {
    if listening.isEmpty {
      listening = [
        Task { [weak self, lines = host.line()] in
          for await line in lines { self?.heard(line) }
        },
        Task { [weak self, presences = host.presence()] in
          for await presence in presences { self?.came(presence) }
        },
      ]
    }
    do throws(QyzmetError) {
      // The words need no client: what keeps it from opening is said in them.
      speech = Speech(words: try await Qyzmet.texts.load(lang), texts: Qyzmet.texts)
      for lang in Lang.allKnown {
        tongues[lang] = try await Qyzmet.texts.load(lang)["screen-common-language-name"]
      }
      _ = try await opened()
      begun = true
      begin()
    } catch {
      if !faults(error.failure) { fault = FaultModel(self, .library(error.failure)) }
    }
  }

  /// The library, opened if it is not.
  func opened() async throws(QyzmetError) -> Qyzmet {
    if let qyzmet { return qyzmet }
    let new = try await opening()
    // Another call may have opened it meanwhile; one is enough.
    if let qyzmet {
      await new.close()
      return qyzmet
    }
    qyzmet = new
    return new
  }

  /// Closes everything; what is stored stays.
  public func close() async {
    for task in listening { task.cancel() }
    listening = []
    await end()
  }

  private func begin() {
    fault = nil
    wake()
    showHanded()
  }

  /// What is in front reads, and what waits is sent.
  func wake() {
    life.begin {
      life.watch(\.isRequest) { qyzmet, lang throws(QyzmetError) in
        try await qyzmet.requests.list(lang, page: .first(Page.most)).requests.standing(.needsMe).count
      } _: { [weak self] in
        self?.attention = $0.value ?? 0
      }
    }
    stage.show()
    courier.start()
  }

  /// Nothing reads and nothing is begun any more; letters are kept, secrets go.
  func rest() {
    courier.stop()
    life.stop()
    stage.hide()
  }

  private func end() async {
    rest()
    stage.clear()
    // Letters on their way arrive; calls to the gateway let go where that is safe.
    calls.cancel()
    await calls.ended()
    await qyzmet?.close()
    qyzmet = nil
  }

  /// Nothing of the citizen is here any more: everything at its beginning.
  func erased() {
    rest()
    stage.clear()
    (attention, browsing, help) = (0, false, nil)
    stage.places = Places()
    begin()
    says("screen-erase-done")
  }

  // MARK: Words

  /// Changes everything that is said, at once and at the same place.
  func speak(_ lang: Lang) async {
    guard let words = try? await Qyzmet.texts.load(lang) else { return }
    host.prefs.lang = lang
    self.lang = lang
    speech = Speech(words: words, texts: Qyzmet.texts)
    stage.read()
    says("screen-common-language-changed-a11y")
  }

  func scaleText(_ scale: TextScale) {
    host.prefs.textScale = scale
    textScale = scale
  }

  func shufflePad(_ on: Bool) {
    host.prefs.shuffledPad = on
    shuffledPad = on
  }

  /// Says a word of the screens to those who listen.
  func says(_ id: String, _ args: [String: String] = [:]) {
    guard let speech else { return }
    Task { host.announce(await speech.say(id, args)) }
  }

  /// Says at once what went wrong.
  func announce(_ failure: Failure) {
    guard let speech else { return }
    host.announce("\(speech["screen-common-error-a11y"]). \(failure.citizen[lang])")
  }

  // MARK: What stands in the way

  /// Whether this failure is one of the whole app, which is then shown instead of everything.
  func faults(_ failure: Failure) -> Bool {
    guard let fault = Fault(failure) else { return false }
    if case .suspended = fault, presence != .foreground { return true }
    guard case .vault = fault else {
      if self.fault?.state.fault != fault { self.fault = FaultModel(self, fault) }
      return true
    }
    if browsing { return false }
    guard self.fault?.state.fault.failure != failure else { return true }
    let model = FaultModel(self, fault)
    self.fault = model
    Task {
      if let health = try? await qyzmet?.health() { model.state.fault = .vault(failure, health) }
    }
    return true
  }

  /// Opens everything anew.
  func reopen() async {
    await end()
    browsing = false
    await start()
  }

  /// Goes on after a pause that was none of the citizen's.
  func resume() async {
    guard let qyzmet else { return await reopen() }
    try? await qyzmet.resume()
    begin()
  }

  /// The vault stays closed and the services are read.
  func browse() {
    browsing = true
    fault = nil
    stage.places.root(.services)
    stage.show()
  }

  /// Asks before something that can't be taken back.
  func ask(_ confirm: Confirm) { self.confirm = confirm }

  func answer(_ yes: Bool) {
    let asked = confirm
    confirm = nil
    if yes { asked?.act() }
  }

  /// A new folder for files on their way to another app; without one nothing is handed on.
  func workFolder() -> URL? { try? host.workFolder() }

  func openHelp() { help = HelpModel(host, about: fault == nil ? stage.top.about : nil) }

  func closeHelp() { help = nil }
}
