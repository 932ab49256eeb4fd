import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// This phone's signature: a new PIN, the PUK, what was done with the key.
@MainActor struct PinTests {
  private let other = "270491"

  @Test func aPinIsChangedAndAWeakOneIsThoughtOfAnew() async throws {
    let (citizen, signature) = try await toSignature()
    signature.send(.pin(.change))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .old && $0.tries == 5 }
    #expect(citizen.host.secure)
    citizen.type(citizen.pin) { pin.send(.pad($0)) }
    #expect(pin.state.page == .first)
    citizen.type(other) { pin.send(.pad($0)) }
    citizen.type("270492") { pin.send(.pad($0)) }
    #expect(pin.state.mismatch && pin.state.page == .first)

    // The PIN that is known need not be typed again.
    citizen.type("123456") { pin.send(.pad($0)) }
    citizen.type("123456") { pin.send(.pad($0)) }
    #expect(pin.state.page == .working)
    try await until("the failure") { pin.state.failure?.code == "signature.pin_weak" && pin.state.page == .first }
    citizen.type(other) { pin.send(.pad($0)) }
    citizen.type(other) { pin.send(.pad($0)) }
    try await until("the change") { pin.state.page == .done }
    try await until("the word for the ear") { citizen.heard("screen-pin-change-done") }
    pin.send(.main)
    #expect(citizen.top == .signature)

    // The old one is wrong now, and the new one signs.
    signature.send(.pin(.puk))
    let puk = try await citizen.on(PinViewModel.self) { $0.job == .puk }
    citizen.type(citizen.pin) { puk.send(.pad($0)) }
    try await until("the failure") { puk.state.failure?.code == "signature.pin_wrong" && puk.state.page == .old }
    citizen.type(other) { puk.send(.pad($0)) }
    try await until("the PUK") { puk.state.page == .shown }
    await citizen.app.close()
  }

  @Test func aPukIsShownOnceAndOpensTheLockedKey() async throws {
    let (citizen, signature) = try await toSignature()
    #expect(signature.state.pukTries == nil && signature.state.works && !signature.state.unlocks)
    signature.send(.pin(.unlock))
    #expect(citizen.top == .signature, "there is no PUK yet")
    let puk = try await makePuk(citizen, signature)
    try await until("the PUK is known of") { signature.state.pukTries == 10 && signature.state.unlocks }

    try await lock(citizen)
    try await until("the lock") { signature.state.key.value?.stateId == "locked" && !signature.state.works }
    signature.send(.pin(.change))
    #expect(citizen.top == .signature)
    signature.send(.key)
    // Whoever wanted a new key is told that the PUK opens this one.
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .replace && $0.pukTries == 10 }
    key.send(.unlock)
    let unlock = try await citizen.on(PinViewModel.self) { $0.page == .puk && $0.pukTries == 10 }
    #expect(unlock.state.pad.length == 8)
    citizen.type("00000000") { unlock.send(.pad($0)) }
    #expect(unlock.state.page == .first && unlock.state.pad.length == 6)
    citizen.type(other) { unlock.send(.pad($0)) }
    citizen.type(other) { unlock.send(.pad($0)) }
    try await until("one try less") {
      unlock.state.failure?.code == "signature.puk_wrong" && unlock.state.page == .puk && unlock.state.pukTries == 9
    }
    citizen.type(puk) { unlock.send(.pad($0)) }
    citizen.type(other) { unlock.send(.pad($0)) }
    citizen.type(other) { unlock.send(.pad($0)) }
    try await until("the new PIN") { unlock.state.page == .done }
    unlock.send(.main)
    try await citizen.on(KeyViewModel.self) { $0.page == .made }.send(.main)
    try await until("the key is as it was") {
      signature.state.key.value?.stateId == "ready" && signature.state.key.value?.triesLeft == 5
    }
    await citizen.app.close()
  }

  @Test func whatWasTypedGoesWithTheCitizenAndAPukThatIsShownStays() async throws {
    let (citizen, signature) = try await toSignature()
    signature.send(.pin(.puk))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .old }
    citizen.type("9071") { pin.send(.pad($0)) }
    citizen.host.presence(.background)
    try await until("sleep") { citizen.host.slept == 1 }
    #expect(pin.state.pad.typed == 0)
    citizen.host.presence(.foreground)
    while !pin.life.shown { await Task.yield() }
    citizen.type(citizen.pin) { pin.send(.pad($0)) }
    try await until("the PUK") { pin.state.page == .shown }
    #expect(!"\(pin.state)".contains(pin.state.puk?.shown ?? "none"))
    citizen.host.presence(.background)
    try await until("sleep") { citizen.host.slept == 2 }
    // Whoever looks for paper finds it as it was.
    #expect(pin.state.page == .shown && pin.state.puk?.count == 9)
    citizen.host.presence(.foreground)
    while !pin.life.shown { await Task.yield() }
    pin.send(.back)
    #expect(citizen.top == .signature && pin.state.puk == nil)

    // The app is killed on the way: the way is there, and nothing that was typed.
    signature.send(.pin(.change))
    try await citizen.on(PinViewModel.self) { $0.page == .old }
    await citizen.restart()
    let later = try await citizen.on(PinViewModel.self) { $0.job == .change }
    #expect(later.state.page == .old && later.state.pad.typed == 0)
    await citizen.app.close()
  }

  @Test func whoWatchesTheScreenSeesNoDigitAndTheCitizenIsTold() async throws {
    let (citizen, signature) = try await toSignature()
    let app = citizen.app
    // Where no digits are asked for nothing is said.
    app.capture(true)
    #expect(app.captured && !app.isWatched)
    signature.send(.pin(.puk))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .old }
    #expect(app.isWatched)
    try await until("the word for the ear") { citizen.heard("screen-common-captured") }
    citizen.type("9071") { pin.send(.pad($0)) }
    #expect(pin.state.pad.typed == 4)
    // What was typed is not lost by it, and the citizen may end it and go on.
    app.capture(false)
    #expect(!app.isWatched)
    citizen.type("42") { pin.send(.pad($0)) }
    try await until("the PUK") { pin.state.page == .shown }
    let puk = try #require(pin.state.puk?.shown)
    #expect(pin.state.shownPuk(captured: app.captured) == puk)

    app.capture(true)
    app.capture(true)
    try await until("the word once more") { citizen.times("screen-common-captured") == 2 }
    #expect(pin.state.shownPuk(captured: app.captured) == "•••• ••••")
    pin.send(.back)
    #expect(citizen.top == .signature && !app.isWatched)
    await citizen.app.close()
    #expect(citizen.times("screen-common-captured") == 2)
  }

  @Test func screensWithAPadTellAndOthersDoNot() throws {
    let asks: [Route] = [
      .link(then: .start), .key(then: .start), .sign("1"), .signFile(""), .pin(.change), .pin(.unlock), .revoke,
      .other(""),
    ]
    for route in asks { #expect(route.asksDigits && route.isSecret, "\(route)") }
    for route in [Route.start, .settings, .signature, .log, .document("1"), .identify(then: .start)] {
      #expect(!route.asksDigits, "\(route)")
    }
  }

  @Test func aForgottenPinHasAWayByThePuk() async throws {
    let (citizen, signature) = try await toSignature()
    let puk = try await makePuk(citizen, signature)
    citizen.app.stage.places.root(.services)
    try await citizen.apply()
    try await citizen.fill()
    citizen.now(CheckViewModel.self)?.send(.main)
    let sign = try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.pukTries == 10 }
    sign.send(.main)
    sign.send(.forgot)
    sign.send(.unlock)
    let unlock = try await citizen.on(PinViewModel.self) { $0.page == .puk }
    citizen.type(puk) { unlock.send(.pad($0)) }
    citizen.type(other) { unlock.send(.pad($0)) }
    citizen.type(other) { unlock.send(.pad($0)) }
    try await until("the new PIN") { unlock.state.page == .done }
    unlock.send(.main)
    try await citizen.on(SignViewModel.self) { $0.page == .read && $0.signing.value != nil }.send(.main)
    citizen.type(other) { sign.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func aCallThatIsStoppedLeadsToTheBeginning() async throws {
    let (citizen, signature) = try await toSignature()
    signature.send(.pin(.puk))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .old }
    try await citizen.gate.fault(["path_prefix": "/", "fault": "delay", "ms": 60_000, "times": 100])
    citizen.type(citizen.pin) { pin.send(.pad($0)) }
    #expect(pin.state.page == .working)
    pin.send(.stop)
    try await until("the beginning") { pin.state.page == .old && pin.state.failure == nil }
    await citizen.app.close()
  }

  @Test func everyUseOfTheKeyIsRead() async throws {
    let (citizen, signature) = try await toSignature()
    _ = try await makePuk(citizen, signature)
    signature.send(.log)
    let log = try await citizen.on(LogViewModel.self) { $0.log.value?.whole == true && $0.lines.count >= 3 }
    #expect(log.state.lines.first?.whatId == "puk-made" && log.state.lines.last?.whatId == "key-made")
    #expect(!log.state.hasMore)
    let before = log.state.lines.first?.what
    await citizen.app.speak(.ru)
    try await until("the log in Russian") { log.state.lines.first?.what != before }
    log.send(.more)
    log.send(.again)
    try await until("the log") { log.state.lines.count >= 3 }
    await citizen.app.close()
  }

  // MARK: The way there

  private func toSignature() async throws -> (Citizen, SignatureViewModel) {
    let citizen = try await Citizen()
    try await citizen.withKey()
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.signature)
    return (citizen, try await citizen.on(SignatureViewModel.self) { $0.works })
  }

  /// Makes a PUK; its digits, as the citizen writes them down.
  private func makePuk(_ citizen: Citizen, _ signature: SignatureViewModel) async throws -> String {
    signature.send(.pin(.puk))
    let pin = try await citizen.on(PinViewModel.self) { $0.page == .old }
    citizen.type(citizen.pin) { pin.send(.pad($0)) }
    try await until("the PUK") { pin.state.page == .shown }
    let puk = try #require(pin.state.puk?.shown).filter(\.isNumber)
    #expect(puk.count == 8)
    pin.send(.main)
    #expect(pin.state.told && citizen.top != .signature)
    pin.send(.wrote(true))
    #expect(!pin.state.told)
    pin.send(.main)
    #expect(citizen.top == .signature && pin.state.puk == nil)
    return puk
  }

  /// Wrong PINs until the key is locked, on the library itself.
  private func lock(_ citizen: Citizen) async throws {
    let qyzmet = try #require(citizen.app.qyzmet)
    while try await qyzmet.signature.state(.kk).stateId != "locked" {
      _ = try? await qyzmet.signature.makePuk(pin: "112358")
    }
  }
}
