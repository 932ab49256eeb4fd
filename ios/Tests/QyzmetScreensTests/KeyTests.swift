import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Making, mending and using the key.
@MainActor struct KeyTests {
  @Test func thePinIsTypedTwiceAndAWeakOneIsThoughtOfAnew() async throws {
    let citizen = try await linked()
    citizen.host.chip = .noPasscode
    let key = try await toKey(citizen)
    #expect(key.state.chipWord == "screen-key-no-lock")
    citizen.host.chip = .ready
    citizen.app.stage.read()
    #expect(key.state.chipWord == "screen-key-chip")
    key.send(.main)
    #expect(citizen.host.secure)
    citizen.type("907142") { key.send(.pad($0)) }
    citizen.type("907143") { key.send(.pad($0)) }
    #expect(key.state.mismatch && key.state.page == .first && key.state.pad.typed == 0)
    try await until("the word for the ear") { citizen.heard("screen-key-mismatch") }

    citizen.type("1234") { key.send(.pad($0)) }
    key.send(.pad(.delete))
    #expect(key.state.pad.typed == 3)
    key.send(.pad(.shuffle(true)))
    #expect(key.state.pad.typed == 0 && key.state.pad.shuffled && citizen.prefs.shuffledPad)
    #expect(Set(key.state.pad.keys) == Set(0...9))

    citizen.type("123456") { key.send(.pad($0)) }
    citizen.type("123456") { key.send(.pad($0)) }
    let failure = try await until("the failure") { key.state.failure }
    #expect(failure.code == "signature.pin_weak")
    #expect(key.state.page == .first)

    citizen.type(citizen.pin) { key.send(.pad($0)) }
    #expect(key.state.failure == nil && !key.state.mismatch)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the key") { key.state.page == .made && key.state.key.value?.certificate != nil }
    key.send(.main)
    #expect(citizen.top == .settings)
    await citizen.app.close()
  }

  @Test func aCertificateThatWasRefusedIsAskedForAgain() async throws {
    let citizen = try await Citizen()
    citizen.phone = "+77010000015"
    try await link(citizen)
    let key = try await toKey(citizen)
    key.send(.main)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the failure") {
      key.state.failure?.code == "signature.certificate_refused" && key.state.page == .finish
    }
    key.send(.main)
    try await until("the same answer") {
      key.state.busy == .no && key.state.failure?.code == "signature.certificate_refused"
    }
    await citizen.app.close()
  }

  @Test func wrongPinsAreCountedTheLastLocksAndANewKeySigns() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    let code = sign.state.signing.value?.verificationCode
    sign.send(.main)
    for left in [4, 3, 2, 1] {
      citizen.type("112358") { sign.send(.pad($0)) }
      #expect(sign.state.page == .signing)
      // A key of the phone's hardware would ask in these words.
      #expect(citizen.app.confirming.words == "Қол қоюды растаңыз: \(sign.state.signing.value?.title ?? "")")
      try await until("one try less") {
        sign.state.page == .pin && sign.state.busy == .no && sign.state.key?.triesLeft == UInt32(left)
      }
      #expect(sign.state.failure?.code == "signature.pin_wrong" && sign.state.pad.typed == 0)
      #expect(citizen.app.confirming.words.isEmpty)
    }
    citizen.type("112358") { sign.send(.pad($0)) }
    try await until("the lock") { sign.state.page == .read && sign.state.keyFirst }
    sign.send(.main)

    let key = try await citizen.on(KeyViewModel.self) { $0.page == .replace }
    key.send(.main)
    #expect(citizen.app.confirm?.loses == true)
    citizen.app.answer(false)
    #expect(key.state.page == .replace)
    key.send(.main)
    citizen.app.answer(true)
    try await until("a new PIN") { key.state.page == .first && key.state.busy == .no }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the key") { key.state.page == .made }
    key.send(.main)

    // The same text with the same code still waits to be signed.
    let again = try await citizen.on(SignViewModel.self) { !$0.keyFirst && $0.signing.value != nil }
    #expect(again.state.signing.value?.verificationCode == code)
    again.send(.main)
    citizen.type(citizen.pin) { again.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func aForgottenPinLeadsToANewKey() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    sign.send(.main)
    citizen.type("12") { sign.send(.pad($0)) }
    sign.send(.forgot)
    #expect(sign.state.page == .forgot && sign.state.pad.typed == 0)
    sign.send(.back)
    #expect(sign.state.page == .pin)
    sign.send(.forgot)
    sign.send(.main)
    // A key that is good is replaced after a question.
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .made }
    key.send(.replace)
    citizen.app.answer(true)
    try await until("a new PIN") { key.state.page == .first && key.state.busy == .no }
    await citizen.app.close()
  }

  private func linked() async throws -> Citizen {
    let citizen = try await Citizen()
    try await link(citizen)
    return citizen
  }

  private func link(_ citizen: Citizen) async throws {
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    try await citizen.link()
  }

  private func toKey(_ citizen: Citizen) async throws -> KeyViewModel {
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.key)
    return try await citizen.on(KeyViewModel.self) { $0.page == .why && $0.key.value != nil }
  }
}
