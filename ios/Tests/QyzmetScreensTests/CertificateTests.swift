import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// The certificate in its life: renewed before it ends, revoked by the citizen or from elsewhere.
@MainActor struct CertificateTests {
  @Test func aCertificateThatEndsSoonIsRenewedWithoutAPin() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let first = try await citizen.on(SettingsViewModel.self) { $0.key.value?.certificate != nil }
    let serial = first.state.key.value?.certificate?.serial
    try await later(citizen, seconds: 29_030_400)

    // The link is older than its session by now: it is made anew first.
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    try await citizen.link()
    citizen.app.stage.places.root(.services)
    let start = try await citizen.on(StartViewModel.self) { $0.urgent?.isLost == false }
    start.send(.urgent)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.renews && $0.works && $0.revokes }
    #expect(signature.state.key.value?.notice?.plain.isEmpty == false)

    try await citizen.gate.fault(["path_prefix": "/.well-known/est/simplereenroll", "fault": "drop_answer"])
    signature.send(.renew)
    try await until("the failure") { signature.state.failure != nil && signature.state.busy == .no }
    #expect(signature.state.renews && !signature.state.renewed)
    signature.send(.again)
    try await until("the renewal") { signature.state.renewed && !signature.state.renews && signature.state.busy == .no }
    try await until("the word for the ear") { citizen.heard("screen-renew-done") }
    let renewed = signature.state.key.value?.certificate?.serial
    #expect(renewed != nil && renewed != serial && signature.state.failure == nil)
    signature.send(.renew)
    #expect(signature.state.busy == .no, "there is nothing to renew")
    await citizen.app.close()
  }

  @Test func theCitizenRevokesAndMakesAnotherKey() async throws {
    let (citizen, revoke) = try await toRevoke()
    #expect(citizen.host.secure && !citizen.top.showsTabs && revoke.state.reasons.count == 5)
    revoke.send(.main)
    #expect(revoke.state.told && revoke.state.page == .why)
    try await until("the word for the ear") { citizen.heard("screen-revoke-why-first") }
    revoke.send(.reason("somebody-said-so"))
    #expect(revoke.state.reason == nil)
    revoke.send(.reason("superseded"))
    #expect(!revoke.state.told && revoke.state.said?.isEmpty == false)
    revoke.send(.main)
    #expect(revoke.state.page == .pin)
    citizen.type("9071") { revoke.send(.pad($0)) }
    revoke.send(.back)
    #expect(revoke.state.page == .why && revoke.state.pad.typed == 0)
    revoke.send(.main)

    citizen.type("112358") { revoke.send(.pad($0)) }
    #expect(revoke.state.page == .working)
    try await until("one try less") {
      revoke.state.page == .pin && revoke.state.isMended && revoke.state.key.value?.triesLeft == 4
    }
    citizen.type(citizen.pin) { revoke.send(.pad($0)) }
    try await until("the end") { revoke.state.page == .done && revoke.state.busy == .no }
    #expect(revoke.state.failure == nil)
    revoke.send(.main)

    // Another key takes its place at once: there is nothing left to lose.
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .replace && $0.key.value != nil }
    key.send(.main)
    #expect(citizen.app.confirm == nil && key.state.page == .first)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the key") { key.state.page == .made && key.state.key.value?.stateId == "ready" }
    key.send(.main)
    try await citizen.on(SignatureViewModel.self) { $0.works }
    await citizen.app.close()
  }

  @Test func withoutALineItIsRevokedHereAndSentLater() async throws {
    let (citizen, revoke) = try await toRevoke()
    await citizen.cutLine()
    try await until("the app knows") { citizen.app.line == .offline }
    revoke.send(.reason("key-compromise"))
    revoke.send(.main)
    citizen.type(citizen.pin) { revoke.send(.pad($0)) }
    try await until("the end") { revoke.state.page == .done && revoke.state.busy == .no }
    let waiting = revoke.state.key.value?.state.plain
    revoke.send(.back)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.needsKey }
    #expect(!signature.state.works && !signature.state.revokes)
    signature.send(.revoke)
    #expect(citizen.top == .signature)

    try await citizen.mendLine()
    citizen.clock.fly(seconds: 60)
    try await until("the authority knows") {
      signature.state.key.value?.stateId == "certificate-revoked" && signature.state.key.value?.state.plain != waiting
    }
    citizen.app.stage.places.root(.services)
    try await citizen.on(StartViewModel.self) { $0.urgent?.isLost == true }.send(.urgent)
    #expect(citizen.top == .signature)
    await citizen.app.close()
  }

  @Test func whoeverLooksHearsOfALossThatWasReportedElsewhere() async throws {
    let citizen = try await Citizen()
    try await citizen.withKey()
    try await citizen.gate.lost(citizen.phone)
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.signature)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.key.value?.stateId == "certificate-revoked" }
    #expect(signature.state.needsKey && !signature.state.revokes)
    signature.send(.key)
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .replace }
    key.send(.main)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    // It takes another link, and then an operator who sees the citizen.
    try await until("the way to the link") { key.state.page == .reprove && key.state.failure?.wantsLink == true }
    key.send(.main)
    #expect(citizen.top == .link(then: .key(then: .signature)))
    await citizen.app.close()
  }

  // MARK: The way there

  private func toRevoke() async throws -> (Citizen, RevokeViewModel) {
    let citizen = try await Citizen()
    try await citizen.withKey()
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.signature)
    try await citizen.on(SignatureViewModel.self) { $0.revokes }.send(.revoke)
    return (citizen, try await citizen.on(RevokeViewModel.self) { $0.key.value != nil && !$0.reasons.isEmpty })
  }

  /// So much later, here and at the gateway; the app is opened anew.
  private func later(_ citizen: Citizen, seconds: Int) async throws {
    await citizen.app.close()
    try await citizen.gate.advance(seconds: seconds)
    citizen.clock.pass(seconds: Double(seconds))
    await citizen.restart()
  }
}
