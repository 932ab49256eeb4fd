import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Signing a request in its session, and signing for others by a link.
@MainActor struct OtherTests {
  private static let bank = "Үлгі банкі (сынақ)"

  @Test func textAndCodeAreThereBeforeThePinAndSurviveTheApp() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    let session = try #require(sign.state.signing.value)
    #expect(session.stateId == "begun" && !session.text.isEmpty && !session.expires.isEmpty)
    sign.send(.main)
    citizen.type("9071") { sign.send(.pad($0)) }
    await citizen.restart()
    let later = try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.key != nil }
    #expect(later.state.page == .read && later.state.signing.value?.id == session.id)
    #expect(later.state.signing.value?.text == session.text)

    // The citizen says no elsewhere, and comes back: what is shown is shown anew.
    _ = try await citizen.app.qyzmet?.sessions.cancel(session.id, .kk)
    await citizen.restart()
    let anew = try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.key != nil }
    #expect(anew.state.signing.value?.id != session.id)
    #expect(anew.state.signing.value?.verificationCode == session.verificationCode)
    anew.send(.main)
    citizen.type(citizen.pin) { anew.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func aLinkOfAnotherAppIsReadAndSigned() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let asked = try await asks(citizen)
    citizen.app.open(link: asked["app_link"]?.string ?? "")
    let other = try await citizen.on(OtherViewModel.self) { $0.page == .read && $0.session != nil && $0.key != nil }
    let session = try #require(other.state.session)
    #expect(session.party == Self.bank && session.title == "Несие шарты" && session.documents == ["Шарт", "Келісім"])
    #expect(session.verificationCode == asked["verification_code"]?.string)
    #expect(citizen.host.secure && other.state.link.isEmpty)

    // The app is killed before the PIN: the same text and code.
    await citizen.restart()
    let later = try await citizen.on(OtherViewModel.self) { $0.page == .read && $0.session != nil && $0.key != nil }
    #expect(later.state.session?.id == session.id && later.state.session?.text == session.text)
    later.send(.main)
    #expect(later.state.page == .pin)
    citizen.type("112358") { later.send(.pad($0)) }
    #expect(later.state.page == .signing)
    try await until("one try less") {
      later.state.failure?.code == "signature.pin_wrong" && later.state.page == .pin && later.state.key?.triesLeft == 4
    }
    citizen.type(citizen.pin) { later.send(.pad($0)) }
    try await until("the signature") { later.state.page == .over && later.state.session?.stateId == "ok" }
    #expect(try await citizen.gate.asked(asked["id"]?.string ?? "")["state"]?.string == "signed")
    later.send(.main)
    try await until("the list") { later.state.page == .ask && later.state.before.map(\.id) == [session.id] }
    #expect(later.state.waiting.isEmpty)
    later.send(.back)
    #expect(citizen.top == .settings)
    await citizen.app.close()
  }

  @Test func aLinkIsPastedAndRefused() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let asked = try await asks(citizen)
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.other)
    let other = try await citizen.on(OtherViewModel.self) { $0.page == .ask && $0.key != nil }
    other.send(.main)
    #expect(other.state.busy == .no, "there is nothing to open")
    other.send(.link("https://example.org/"))
    other.send(.main)
    try await until("the failure") { other.state.failure?.code == "signature.link_invalid" && other.state.busy == .no }
    other.send(.link(" \(asked["link"]?.string ?? "")\n"))
    #expect(other.state.failure == nil)
    other.send(.main)
    try await until("who asks") { other.state.page == .read && other.state.session?.party == Self.bank }

    other.send(.refuse)
    citizen.app.answer(false)
    #expect(other.state.page == .read)
    other.send(.back)
    try await until("it waits") { other.state.page == .ask && other.state.waiting.count == 1 }
    other.send(.open(other.state.waiting[0].id))
    try await until("who asks") { other.state.page == .read && other.state.session?.party == Self.bank }
    other.send(.refuse)
    citizen.app.answer(true)
    try await until("the no") { other.state.page == .over && other.state.session?.stateId == "user-cancelled" }
    other.send(.main)
    try await until("the list") { other.state.before.count == 1 && other.state.waiting.isEmpty }
    await citizen.app.close()
  }

  @Test func whoIsInNoRegisterGetsNothing() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let asked = try await asks(citizen, ["lie": "unknown_party"])
    citizen.app.open(link: asked["link"]?.string ?? "")
    let other = try await citizen.on(OtherViewModel.self) {
      $0.failure?.code == "signature.party_unknown" && $0.busy == .no
    }
    #expect(other.state.page == .ask && other.state.session == nil)
    #expect(citizen.host.announced.contains { $0.contains("localhost") })
    await citizen.app.close()
  }

  @Test func withoutAKeyOneIsMadeFirst() async throws {
    let citizen = try await Citizen()
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    try await citizen.link()
    let asked = try await asks(citizen)
    citizen.app.open(link: asked["link"]?.string ?? "")
    let other = try await citizen.on(OtherViewModel.self) { $0.session != nil && $0.keyFirst }
    other.send(.main)
    try await citizen.makeKey()
    let back = try await citizen.on(OtherViewModel.self) { $0.session != nil && $0.key?.stateId == "ready" }
    #expect(back.state.page == .read)
    back.send(.main)
    citizen.type(citizen.pin) { back.send(.pad($0)) }
    try await until("the signature") { back.state.page == .over && back.state.session?.stateId == "ok" }
    await citizen.app.close()
  }

  @Test func whatCouldNotBeBroughtIsBroughtWithTheLine() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let asked = try await asks(citizen)
    citizen.app.open(link: asked["link"]?.string ?? "")
    let other = try await citizen.on(OtherViewModel.self) { $0.page == .read && $0.key != nil && $0.session != nil }
    try await citizen.gate.fault(["method": "PUT", "path_prefix": "/rp/", "fault": "drop_request", "times": 1])
    other.send(.main)
    citizen.type(citizen.pin) { other.send(.pad($0)) }
    try await until("the signature") {
      other.state.page == .over && other.state.session?.stateId == "signed" && other.state.busy == .no
    }
    other.send(.main)
    try await until("its arrival") { other.state.session?.stateId == "ok" && other.state.busy == .no }
    await citizen.app.close()
  }

  @Test func aLinkBeforeTheAppHasBegunIsShownThen() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let asked = try await asks(citizen)
    await citizen.app.close()
    let app = citizen.asleep()
    app.open(link: asked["link"]?.string ?? "")
    await app.start()
    try await until("who asks") { (app.stage.top as? OtherViewModel)?.state.session?.party == Self.bank }
    await app.close()
  }

  /// Somebody asks for two signatures.
  private func asks(_ citizen: Citizen, _ more: [String: Json] = [:]) async throws -> Json {
    var order: [String: Json] = [
      "description": "Несие шарты",
      "documents": [
        ["name": "Шарт", "text": "Мен 100 000 теңге аламын."], ["name": "Келісім", "text": "Келісемін"],
      ],
    ]
    order.merge(more) { $1 }
    return try await citizen.gate.asks(.object(order))
  }
}
