import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Linking the phone: each failure leads to the page where it is mended.
@MainActor struct LinkTests {
  struct Failing: Sendable, CustomTestStringConvertible {
    let code: String
    var iin = "990101500016"
    var phone = "+77010000001"
    var cardPin = "1234"
    let page: LinkPage

    var testDescription: String { code }
  }

  @Test(arguments: [
    Failing(code: "input.iin", iin: "990101500017", page: .iin),
    Failing(code: "identity.person_unknown", iin: "990101500690", page: .iin),
    Failing(code: "input.phone", phone: "12", page: .phone),
    Failing(code: "identity.number_taken", phone: "+77010000002", page: .phone),
    Failing(code: "identity.card_pin_wrong", cardPin: "9999", page: .cardPin),
    Failing(code: "identity.too_many_tries", iin: "990101500056", cardPin: "6789", page: .locked),
  ]) func aFailureLeadsToItsPage(_ failing: Failing) async throws {
    let citizen = try await Citizen()
    (citizen.iin, citizen.phone, citizen.cardPin) = (failing.iin, failing.phone, failing.cardPin)
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    let failure = try await until("the failure") { model.state.failure }
    #expect(failure.code == failing.code)
    try await until("its page") { model.state.busy == .no && model.state.page == failing.page }
    // The PIN of the card is gone, everything else stands as it was typed.
    #expect(model.state.cardPin == 0)
    #expect(model.state.iin == failing.iin)
    #expect(citizen.host.announced.contains { $0.contains(failure.citizen.kk) })
    await citizen.app.close()
  }

  @Test func aWrongCodeCostsATryAndTheThirdLocks() async throws {
    let citizen = try await Citizen()
    citizen.phone = "+77010000005"
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    try await until("a code") { model.state.page == .code && model.state.busy == .no }
    #expect(model.state.view.value?.triesLeft == 3)
    for left in [2, 1] {
      model.send(.code("000000"))
      try await until("one try less") {
        model.state.busy == .no && model.state.view.value?.triesLeft == UInt32(left)
      }
      #expect(model.state.failure?.code == "identity.code_wrong")
      #expect(model.state.page == .code && model.state.code.isEmpty)
    }
    model.send(.code("000000"))
    try await until("the lock") { model.state.page == .locked && (model.state.lockedFor ?? 0) > 0 }
    #expect(model.life.route.isSecret)
    // The wait is over: the core is asked anew.
    await citizen.clock.passWaited(seconds: Double(model.state.lockedFor ?? 0) + 1)
    try await until("the end of the lock") { model.state.page != .locked }
    await citizen.app.close()
  }

  @Test func aCodeThatIsTooOldIsAskedForAnew() async throws {
    let citizen = try await Citizen()
    citizen.phone = "+77010000004"
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    try await until("a code") { model.state.page == .code && model.state.busy == .no }
    model.send(.code(try await citizen.code()))
    let failure = try await until("the failure") { model.state.failure }
    #expect(failure.code == "identity.code_expired")
    #expect(model.state.page == .code)
    await citizen.app.close()
  }

  @Test func theSecondsRunAndAnotherCodeMayBeAskedFor() async throws {
    let citizen = try await Citizen()
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    try await until("the seconds") {
      model.state.page == .code && model.state.busy == .no && model.state.resendIn == 30 && model.state.expiresIn == 120
    }
    await citizen.clock.passWaited(seconds: 1)
    try await until("one second less") { model.state.resendIn == 29 && model.state.expiresIn == 119 }
    for _ in 0..<29 {
      let before = model.state.expiresIn ?? 0
      await citizen.clock.passWaited(seconds: 1)
      try await until("a second") { model.state.expiresIn == before - 1 }
    }
    #expect(model.state.resendIn == 0)
    try await citizen.gate.advance(seconds: 31)
    model.send(.resend)
    try await until("another code") {
      model.state.busy == .no && model.state.resendIn == 30 && model.state.failure == nil
    }
    // Once, at a minute, the ear hears it.
    for _ in 0..<60 {
      let before = model.state.expiresIn ?? 0
      await citizen.clock.passWaited(seconds: 1)
      try await until("a second") { model.state.expiresIn == before - 1 }
    }
    try await until("the word for the ear") { citizen.host.announced.contains { $0.contains("1:00") } }
    #expect(citizen.host.announced.filter { $0.contains("1:00") }.count == 1)
    await citizen.app.close()
  }

  @Test func secondsAreCountedFromWhenTheyWereRead() async throws {
    let pace = TestPace()
    let started = pace.now()
    // A second goes by while it is read first.
    let (value, at) = try await pace.moment { @Sendable () throws(QyzmetError) in
      let before = pace.now()
      if before == started { pace.pass(seconds: 1) }
      return before
    }
    #expect(value == started + 1 && at == value)
    // What was read before a second that has been counted since changes nothing.
    let old = Sample.link("code-sent", code: 6)
    var state = LinkSamples.page(.code)
    #expect(!state.count(old, passed: 1) && state.expiresIn == 89 && state.resendIn == 11)
    #expect(state.agrees(with: old, passed: 1) && !state.agrees(with: old, passed: 0))
  }

  @Test func whatWasTypedStandsOnTheWayBack() async throws {
    let citizen = try await Citizen()
    let model = try await toLink(citizen)
    model.send(.main)
    model.send(.main)
    #expect(model.state.page == .iin, "nothing is typed yet")
    model.send(.iin("990101 500016"))
    model.send(.main)
    model.send(.phone("7010000001"))
    model.send(.main)
    model.send(.cardPin("12"))
    model.send(.back)
    #expect(model.state.page == .phone && model.state.phone == "7010000001")
    model.send(.back)
    #expect(model.state.page == .iin && model.state.iin == "990101500016")
    model.send(.back)
    model.send(.centre)
    #expect(model.state.page == .centre)
    model.send(.back)
    #expect(model.state.page == .why)
    model.send(.back)
    try await until("the settings") { citizen.top == .settings }
    await citizen.app.close()
  }

  @Test func aNumberIsCorrectedWhileACodeIsOnItsWay() async throws {
    let citizen = try await Citizen()
    citizen.phone = "+77010000003"
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    try await until("a code") { model.state.page == .code && model.state.busy == .no }
    model.send(.otherNumber)
    #expect(model.state.page == .phone)
    citizen.phone = "+77010000001"
    model.send(.phone(citizen.phone))
    model.send(.main)
    model.send(.cardPin(citizen.cardPin))
    model.send(.main)
    try await until("the other code") {
      model.state.page == .code && model.state.busy == .no && model.state.view.value?.phone == "+7 701 000 00 01"
    }
    model.send(.code(try await citizen.code()))
    try await until("the link") { model.state.page == .linked }
    await citizen.app.close()
  }

  @Test func withoutALineTheReasonIsSaidAndNothingIsRepeatedByItself() async throws {
    let citizen = try await Citizen()
    let model = try await toLink(citizen)
    await citizen.cutLine()
    try await until("no line") { citizen.app.line == .offline }
    try await citizen.typeLink(model)
    let failure = try await until("the failure") { model.state.failure }
    #expect(failure.code == "net.offline")
    #expect(model.mending == Mending.none)
    #expect(model.state.cardPin == 0)
    await citizen.app.close()
  }

  @Test func whatIsAskedCanBeStopped() async throws {
    let citizen = try await Citizen()
    let model = try await toLink(citizen)
    try await citizen.gate.once("POST", "/links", "hold", ms: 60_000)
    try await citizen.typeLink(model)
    try await until("the asking") { model.state.busy == .working }
    await citizen.clock.passWaited(seconds: 5)
    try await until("a slow word") { model.state.busy == .slow }
    model.send(.main)
    model.send(.cancel)
    try await until("the end of it") { model.state.busy == .no }
    #expect(model.state.failure == nil)
    await citizen.app.close()
  }

  @Test func anotherPersonIsSentToTheSettings() async throws {
    let citizen = try await Citizen()
    let model = try await toLink(citizen)
    try await citizen.typeLink(model)
    try await until("a code") { model.state.page == .code && model.state.busy == .no }
    model.send(.code(try await citizen.code()))
    try await until("the link") { model.state.page == .linked && model.state.citizen != nil }
    model.send(.main)
    #expect(citizen.top == .settings)
    // A month later the session is over: the key can't be made, and the phone is linked again.
    try await citizen.gate.advance(seconds: 31 * 24 * 3600)
    let settings = try await citizen.on(SettingsViewModel.self)
    settings.send(.key)
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .why && $0.key.value != nil }
    key.send(.main)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the end of the session") { key.state.failure?.code == "identity.session_expired" }
    key.send(.back)
    try await citizen.on(SettingsViewModel.self) { $0.link.value?.state == "session-expired" }.send(.link)
    (citizen.iin, citizen.cardPin) = ("990101500708", "2345")
    let again = try await citizen.on(LinkViewModel.self) { $0.view.value != nil }
    try await citizen.typeLink(again)
    let failure = try await until("the failure") { again.state.failure }
    #expect(failure.code == "identity.other_person")
    #expect(again.state.page == .why)
    again.send(.settings)
    #expect(citizen.top == .settings)
    await citizen.app.close()
  }

  private func toLink(_ citizen: Citizen) async throws -> LinkViewModel {
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    return try await citizen.on(LinkViewModel.self) { $0.view.value != nil }
  }
}
