import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// A session that is over comes back by a PIN; the key that does it is made, changed and removed.
@MainActor struct SignInTests {
  private let signInPin = "27049"
  private let other = "80351"

  @Test func fiveDigitsBringTheSessionBackAndAWrongPinCostsATry() async throws {
    let (citizen, link) = try await signedOut()
    #expect(link.state.signIn?.triesLeft == 5 && link.state.pad.length == 5)
    #expect(citizen.host.secure)
    citizen.type("27048") { link.send(.pad($0)) }
    try await until("one try less") {
      link.state.failure?.code == "signature.pin_wrong" && link.state.busy == .no && link.state.signIn?.triesLeft == 4
    }
    #expect(link.state.page == .signIn && link.state.pad.typed == 0)
    citizen.type(signInPin) { link.send(.pad($0)) }
    try await until("the link") { link.state.page == .linked && link.state.busy == .no && link.state.citizen != nil }
    #expect(link.state.failure == nil)
    link.send(.main)
    try await until("the settings") { citizen.top == .settings }
    await citizen.app.close()
  }

  @Test func anSmsIsTheOtherWay() async throws {
    let (citizen, link) = try await signedOut()
    citizen.type("270") { link.send(.pad($0)) }
    #expect(link.state.pad.typed == 3)
    link.send(.bySms)
    #expect(link.state.page == .why)
    try await citizen.typeLink(link)
    try await until("a code") { link.state.page == .code && link.state.busy == .no }
    await citizen.app.close()
  }

  @Test func aLockedPinSaysWhyAndLeavesTheSms() async throws {
    let (citizen, link) = try await signedOut()
    let qyzmet = try #require(citizen.app.qyzmet)
    for _ in 0..<4 { _ = try? await qyzmet.identity.signIn(pin: "27048", .kk) }
    try await until("the last try") { link.state.signIn?.triesLeft == 1 }
    citizen.type("27048") { link.send(.pad($0)) }
    try await until("the lock") { link.state.noPin != nil && link.state.page == .why && link.state.busy == .no }
    #expect(try await qyzmet.signature.state(.kk).stateId == "ready")
    await citizen.app.close()
  }

  @Test func itsPinIsChangedAndTheKeyGoesWhenThatWasAnswered() async throws {
    let (citizen, signature) = try await withSignIn()
    signature.send(.pin(.signInChange))
    let pin = try await citizen.on(PinViewModel.self) { $0.job == .signInChange && $0.tries == 5 }
    citizen.type(signInPin) { pin.send(.pad($0)) }
    citizen.type("12345") { pin.send(.pad($0)) }
    citizen.type("12345") { pin.send(.pad($0)) }
    try await until("another PIN") { pin.state.failure?.code == "signature.pin_weak" && pin.state.page == .first }
    citizen.type(other) { pin.send(.pad($0)) }
    citizen.type(other) { pin.send(.pad($0)) }
    try await until("the new PIN") { pin.state.page == .done }
    try await until("the word for the ear") { citizen.heard("screen-sign-in-changed") }
    pin.send(.main)
    let qyzmet = try #require(citizen.app.qyzmet)
    #expect(try await qyzmet.identity.signIn(pin: other, .kk).state == "linked")

    signature.send(.removeSignIn)
    #expect(citizen.app.confirm?.loses == true)
    citizen.app.answer(false)
    #expect(signature.state.signsIn)
    signature.send(.removeSignIn)
    citizen.app.answer(true)
    try await until("no key") { signature.state.signIn?.stateId == "none" && signature.state.busy == .no }
    #expect(signature.state.makesSignIn && signature.state.works)
    await citizen.app.close()
  }

  @Test func withoutASessionThePhoneIsLinkedFirst() async throws {
    let citizen = try await Citizen()
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.signature)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.makesSignIn }
    signature.send(.pin(.signInMake))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .first }
    citizen.type(signInPin) { pin.send(.pad($0)) }
    citizen.type(signInPin) { pin.send(.pad($0)) }
    try await until("the failure") { pin.state.linkFirst && pin.state.busy == .no }
    pin.send(.main)
    try await citizen.on(LinkViewModel.self) { $0.page == .why }
    await citizen.app.close()
  }

  // MARK: The way there

  /// The page of this phone's signature, with a key that signs and one that signs in.
  private func withSignIn() async throws -> (Citizen, SignatureViewModel) {
    let citizen = try await Citizen()
    try await citizen.withKey()
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.signature)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.works && $0.makesSignIn }
    signature.send(.pin(.signInMake))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .first }
    #expect(pin.state.pad.length == 5)
    citizen.type(signInPin) { pin.send(.pad($0)) }
    citizen.type(other) { pin.send(.pad($0)) }
    #expect(pin.state.mismatch && pin.state.page == .first)
    citizen.type(signInPin) { pin.send(.pad($0)) }
    citizen.type(signInPin) { pin.send(.pad($0)) }
    try await until("the key") { pin.state.page == .done }
    pin.send(.main)
    try await until("the key is known of") { citizen.top == .signature && signature.state.signsIn }
    return (citizen, signature)
  }

  /// A month later, on the way to a new session.
  private func signedOut() async throws -> (Citizen, LinkViewModel) {
    let (citizen, _) = try await withSignIn()
    try await citizen.gate.advance(seconds: 31 * 24 * 3600)
    let qyzmet = try #require(citizen.app.qyzmet)
    _ = try? await qyzmet.signature.makePuk(pin: citizen.pin)
    citizen.app.stage.places.root(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value?.state == "session-expired" }.send(.link)
    return (citizen, try await citizen.on(LinkViewModel.self) { $0.page == .signIn })
  }
}
