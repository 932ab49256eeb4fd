import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Another SIM card has the number: nothing is signed before the number is proved again. An iPhone hears of it from the
/// operator alone.
@MainActor struct SimTests {
  @Test func theOperatorsNoticeStopsSigningAndAProofLetsItGoOn() async throws {
    let citizen = try await Citizen()
    let sign = try await refused(citizen)
    let code = sign.state.signing.value?.verificationCode
    let failure = try #require(sign.state.failure)
    #expect(failure.code == "signature.sim_changed")
    #expect(citizen.host.announced.contains { $0.contains(failure.citizen.kk) })
    #expect(sign.state.key?.triesLeft == 5, "no try was lost")
    sign.send(.main)

    // The phone is linked still, and yet that is not what is shown.
    let link = try await why(citizen)
    #expect(link.state.view.value?.state == "linked" && link.state.sim?.state.plain.isEmpty == false)
    link.send(.centre)
    #expect(link.state.page == .centre)
    link.send(.back)
    try await prove(citizen, link)

    // The same text with the same code, and the same PIN.
    let again = try await citizen.on(SignViewModel.self) { $0.key?.stateId == "ready" && $0.signing.value != nil }
    #expect(again.state.signing.value?.verificationCode == code && again.state.failure == nil)
    again.send(.main)
    #expect(again.state.page == .pin)
    citizen.type(citizen.pin) { again.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func startSettingsAndTheKeySayItUntilTheNumberIsProved() async throws {
    let citizen = try await Citizen()
    try await refused(citizen)
    citizen.app.stage.places.root(.services)
    let start = try await citizen.on(StartViewModel.self) { $0.urgent?.sim != nil }
    #expect(start.state.urgent?.sim?.state.plain.isEmpty == false)
    start.send(.urgent)
    #expect(citizen.top == .link(then: .start))
    try await why(citizen).send(.back)

    citizen.app.stage.places.select(.settings)
    let settings = try await citizen.on(SettingsViewModel.self) {
      $0.reproves && $0.key.value?.stateId == "sim-changed"
    }
    settings.send(.link)
    #expect(citizen.top == .link(then: .settings))
    try await why(citizen).send(.back)

    settings.send(.key)
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .reprove }
    key.send(.replace)
    #expect(citizen.app.confirm == nil, "the key stays")
    key.send(.main)
    #expect(citizen.top == .link(then: .key(then: .settings)))
    // The app is killed: what it has to say stands.
    try await why(citizen)
    await citizen.restart()
    try await prove(citizen, try await why(citizen))
    try await citizen.on(KeyViewModel.self) { $0.page == .made && $0.key.value?.stateId == "ready" }.send(.main)
    try await citizen.on(SettingsViewModel.self) { !$0.reproves && $0.key.value?.stateId == "ready" }
    citizen.app.stage.places.root(.services)
    try await citizen.on(StartViewModel.self) { $0.urgent == nil }
    await citizen.app.close()
  }

  @Test func screensThatAreInFrontHearOfTheChange() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    // Beneath the screen that signs stands the start, which reads on.
    let start = try #require(citizen.app.stage.screen(.start, in: .services) as? StartViewModel)
    try await until("the start, read") { start.life.shown && start.state.popular.value != nil }
    #expect(start.state.urgent == nil)
    try await refuse(citizen, sign)
    try await until("the notice") { start.state.urgent?.sim != nil }
    await citizen.app.close()
  }

  @Test func aSecondProofFailsWhereItIsMended() async throws {
    let citizen = try await Citizen()
    try await refused(citizen).send(.main)
    let link = try await why(citizen)
    try await citizen.gate.advance(seconds: 60)
    citizen.cardPin = "9999"
    try await citizen.typeLink(link)
    try await until("a wrong PIN of the card") {
      link.state.failure?.code == "identity.card_pin_wrong" && link.state.busy == .no && link.state.page == .cardPin
    }
    link.send(.back)
    link.send(.back)
    link.send(.back)
    (citizen.iin, citizen.cardPin) = ("990101500708", "2345")
    try await citizen.typeLink(link)
    try await until("another person") {
      link.state.failure?.code == "identity.other_person" && link.state.busy == .no && link.state.page == .why
    }
    #expect(link.state.reproves)
    await citizen.app.close()
  }

  // MARK: The way there

  /// As far as the signature, which the operator's notice refuses.
  @discardableResult
  private func refused(_ citizen: Citizen) async throws -> SignViewModel {
    let sign = try await citizen.toSign()
    try await refuse(citizen, sign)
    return sign
  }

  private func refuse(_ citizen: Citizen, _ sign: SignViewModel) async throws {
    try await citizen.gate.newSim(of: citizen.phone)
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await until("the refusal") { sign.state.page == .read && sign.state.linkFirst && sign.state.busy == .no }
    #expect(sign.state.keyFirst)
  }

  /// The page that says why the number is proved again.
  @discardableResult
  private func why(_ citizen: Citizen) async throws -> LinkViewModel {
    try await citizen.on(LinkViewModel.self) { $0.view.value != nil && $0.page == .why && $0.reproves }
  }

  /// Proves the number again, up to going on.
  private func prove(_ citizen: Citizen, _ link: LinkViewModel) async throws {
    // Codes are not sent one upon another.
    try await citizen.gate.advance(seconds: 60)
    try await citizen.typeLink(link)
    try await until("a code") { link.state.page == .code && link.state.busy == .no }
    link.send(.code(try await citizen.code()))
    try await until("the proof") { link.state.page == .linked && !link.state.reproves && link.state.citizen != nil }
    link.send(.main)
  }
}

extension Urgent {
  /// The SIM card that is said to have changed.
  fileprivate var sim: SimView? { if case .reprove(let sim) = self { sim } else { nil } }
}
