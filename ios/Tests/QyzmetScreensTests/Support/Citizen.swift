import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

extension ScreenModel {
  fileprivate var shown: Any { state }
}

/// A citizen with a phone: taps what the screens offer and sees what they show, over the real library and a real
/// gateway. The phone's folder outlives the app, which may be restarted.
@MainActor final class Citizen {
  private let turn: Turn
  let gate: Gateway
  let folder: Folder
  let prefs: TestPrefs
  let clock = TestPace()
  let network = TestLine()
  private(set) var host: TestHost
  private(set) var app: AppModel

  /// Of the sandbox's own people.
  var iin = "990101500016"
  var cardPin = "1234"
  var phone = "+77010000001"
  let pin = "907142"

  init(lang: Lang = .kk) async throws {
    turn = await Turn.next()
    gate = try await Gateway.start()
    folder = try Folder()
    prefs = TestPrefs(lang)
    (host, app) = Citizen.make(prefs, clock, network, folder, gate.url)
    await app.start()
  }

  private static func make(
    _ prefs: TestPrefs, _ clock: TestPace, _ network: TestLine, _ folder: Folder, _ gateway: String
  ) -> (TestHost, AppModel) {
    let host = TestHost(prefs, clock, network, folder: folder.at("shared"))
    let (home, keys) = (folder.at("home"), folder.at("keys"))
    let app = AppModel(host: host, publishers: .sandbox) { () async throws(QyzmetError) -> Qyzmet in
      let config = QyzmetConfig(home: home, gateway: gateway, softwareKeys: keys)
      return try await Qyzmet.open(config, ports: QyzmetPorts(clock: clock, connectivity: network))
    }
    return (host, app)
  }

  /// The app is killed and opened again on the same folder.
  func restart() async {
    await app.close()
    (host, app) = Citizen.make(prefs, clock, network, folder, gate.url)
    await app.start()
  }

  /// Another app of the same maker on the same folder.
  func another() async throws -> AppModel {
    let (_, app) = Citizen.make(TestPrefs(.kk), clock, network, folder, gate.url)
    await app.start()
    return app
  }

  /// The same app in a process that has shown nothing yet.
  func asleep() -> AppModel { Citizen.make(prefs, clock, network, folder, gate.url).1 }

  /// The line is cut; what is on its way meets a closed port.
  func cutLine() async {
    await gate.stop()
    host.line(.offline)
    network.set(.offline)
  }

  /// The line is back.
  func mendLine() async throws {
    try await gate.startAgain()
    host.line(.online)
  }

  // MARK: What is in front

  var top: Route { app.stage.places.top }

  /// The screen in front, when it is of this kind.
  func now<Model: ScreenModel>(_ kind: Model.Type) -> Model? { app.stage.top as? Model }

  /// Waits until a screen of this kind is in front and shows what is asked for.
  @discardableResult
  func on<Model: ScreenModel>(
    _ kind: Model.Type, _ shows: @escaping @MainActor (Model.State) -> Bool = { _ in true }
  ) async throws -> Model {
    do {
      return try await until("\(kind) as wanted") { [app] in
        guard app.stage.places.routes.count > 0, let model = app.stage.top as? Model, shows(model.state) else {
          return nil
        }
        return model
      }
    } catch let late as Late {
      throw Late(description: "\(late); in front is \(top.path): \(String(describing: app.stage.top.shown))")
    }
  }

  /// Whether these words were said to those who listen.
  func heard(_ id: String) -> Bool { times(id) > 0 }

  /// How often they were said.
  func times(_ id: String) -> Int { host.announced.count { $0 == app.speech?[id] ?? id } }

  // MARK: What everybody does

  /// From the start to a form's first question.
  func apply(_ service: String = "90060001") async throws {
    try await on(StartViewModel.self) { $0.categories.value != nil }.send(.service(service))
    try await on(ServiceViewModel.self) { $0.service.value != nil }.send(.main)
    try await on(FormViewModel.self) { $0.form.value != nil && !$0.fields.isEmpty }
  }

  /// Answers every question of the address certificate, step by step, and goes on to the check.
  func fill() async throws {
    let typed = [
      "iin": iin, "full_name": "Үлгібаев Мысал Сынақұлы", "address": "Астана қ., Үлгі к., 1 үй",
    ]
    while let form = now(FormViewModel.self) {
      let step = form.state.step
      for field in form.state.fields where field.enabled && field.shownValue.isEmpty {
        try await give(field, typed[field.id], on: form)
      }
      form.send(.next)
      try await until("the step after \(step)") { [self] in
        now(FormViewModel.self)?.state.step != step && now(FormViewModel.self)?.state.busy != .working
          || form.state.showSummary
      }
      try #require(!form.state.showSummary, "\(form.state.problems.map(\.text))")
    }
    try await on(CheckViewModel.self) { $0.form.value?.complete == true && $0.link != nil }
  }

  private func give(_ field: FieldView, _ text: String?, on form: FormViewModel) async throws {
    switch field.block {
    case .select, .radio: form.send(.chose(field: field.id, field.options[0].value))
    case .checkbox: form.send(.ticked(field: field.id, true))
    case .info, .unknown: return
    default:
      form.send(.focused(field.id))
      form.send(.typed(field: field.id, text ?? "Үлгі"))
      form.send(.focused(nil))
    }
    try await until("the answer to \(field.id)") {
      form.state.form.value?.fields.first { $0.id == field.id }?.shownValue.isEmpty == false || field.block == .checkbox
    }
  }

  /// Links the phone, from its first page to the card with the name.
  func link() async throws {
    let model = try await on(LinkViewModel.self) { $0.view.value != nil && $0.page == .why }
    try await typeLink(model)
    try await until("a code") { model.state.page == .code && model.state.busy == .no }
    model.send(.code(try await code()))
    try await until("the link") { model.state.page == .linked && model.state.citizen != nil }
    model.send(.main)
  }

  /// The pages that are typed, up to asking for a code.
  func typeLink(_ model: LinkViewModel) async throws {
    #expect(model.state.page == .why)
    model.send(.main)
    #expect(model.state.page == .iin)
    model.send(.iin(iin))
    model.send(.main)
    #expect(model.state.page == .phone)
    model.send(.phone(phone))
    model.send(.main)
    #expect(model.state.page == .cardPin)
    model.send(.cardPin(cardPin))
    model.send(.main)
  }

  /// The code of the newest SMS.
  func code() async throws -> String { try #require(try await gate.code(for: phone)) }

  /// Makes a key with the citizen's PIN, from the screen that says why.
  func makeKey() async throws {
    let model = try await on(KeyViewModel.self) { $0.page == .why && $0.key.value != nil }
    model.send(.main)
    type(pin) { model.send(.pad($0)) }
    #expect(model.state.page == .again)
    type(pin) { model.send(.pad($0)) }
    try await until("the key") { model.state.page == .made }
    model.send(.main)
  }

  /// Links the phone and makes a key by the settings, where the citizen is then.
  func withKey() async throws {
    app.stage.places.select(.settings)
    try await on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    try await link()
    try await on(SettingsViewModel.self) { $0.key.value != nil }.send(.key)
    try await makeKey()
  }

  /// Types digits on a pad.
  func type(_ pin: String, _ press: (PinPadEvent) -> Void) {
    for digit in pin { press(.digit(Int(String(digit)) ?? 0)) }
  }

  /// From the start to the text that is to be signed, with a key that is ready.
  func toSign() async throws -> SignViewModel {
    try await apply()
    try await fill()
    now(CheckViewModel.self)?.send(.main)
    try await link()
    try await on(SignViewModel.self) { $0.signing.value != nil && $0.key != nil }.send(.main)
    try await makeKey()
    return try await on(SignViewModel.self) { $0.signing.value != nil && !$0.keyFirst }
  }
}
