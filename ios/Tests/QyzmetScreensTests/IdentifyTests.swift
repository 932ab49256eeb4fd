import Observation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// The video identification before a certificate: every way it goes, and back into what was begun.
@MainActor struct IdentifyTests {
  @Test func anOperatorSeesTheCitizenAndTheKeyGetsItsCertificate() async throws {
    let (citizen, identify) = try await toIdentify("+77010000021")
    #expect(identify.state.page == .begin && identify.state.key?.isIdentifiedFirst == true)
    #expect(!identify.state.isUnderWay)
    identify.send(.main)
    try await until("the text") { identify.state.page == .consent && identify.state.busy == .no }
    let consent = try #require(identify.state.view.value?.consent)
    #expect(!consent.text.isEmpty && !consent.version.isEmpty && !consent.agreed)

    // In Russian it is another text, of the same version.
    await citizen.app.speak(.ru)
    try await until("the text in Russian") {
      identify.state.view.value?.consent?.text.isEmpty == false
        && identify.state.view.value?.consent?.text != consent.text
    }
    #expect(identify.state.view.value?.consent?.version == consent.version)
    await citizen.app.speak(.kk)
    try await until("the text in Kazakh") { identify.state.view.value?.consent?.text == consent.text }

    identify.send(.main)
    try await until("the queue") { identify.state.view.value?.queue != nil && identify.state.busy == .no }
    #expect(identify.state.view.value?.queue?.text.isEmpty == false)
    for prompt in ["show-document", "turn-left", "read-number"] {
      while identify.state.view.value?.prompt?.id != prompt {
        let before = identify.state.view.value
        await citizen.clock.passWaited(seconds: 60)
        try await until("the next") { identify.state.view.value != before }
      }
      #expect(identify.state.page == .prompt)
      #expect((identify.state.view.value?.prompt?.number?.isEmpty == false) == (prompt == "read-number"))
    }
    let asked = identify.state.view.value?.prompt?.text ?? "none"
    #expect(citizen.host.announced.contains(asked))
    try await goOn(citizen, identify) { $0.page == .done }
    #expect(identify.state.key?.works == true && identify.state.key?.certificate != nil)
    identify.send(.main)
    #expect(citizen.top == .settings)
    await citizen.app.close()
  }

  @Test func whoeverLeavesOrIsKilledFindsTheWayAgain() async throws {
    let (citizen, _) = try await agreed("+77010000021")
    await citizen.restart()
    let later = try await citizen.on(IdentifyViewModel.self) { $0.view.value != nil && $0.page != .begin }
    #expect(later.state.view.value?.consent?.agreed == true)
    later.send(.back)
    #expect(citizen.top == .settings)

    // The start, the settings, the key and this phone's signature all lead there.
    let settings = try await citizen.on(SettingsViewModel.self) { $0.key.value?.isIdentifiedFirst == true }
    settings.send(.key)
    try await citizen.on(IdentifyViewModel.self).send(.back)
    settings.send(.signature)
    let signature = try await citizen.on(SignatureViewModel.self) { $0.key.value?.isIdentifiedFirst == true }
    #expect(!signature.state.works && !signature.state.needsKey)
    signature.send(.revoke)
    signature.send(.renew)
    #expect(citizen.top == .signature)
    signature.send(.identify)
    #expect(citizen.top == .identify(then: .signature))
    citizen.app.stage.places.root(.services)
    let start = try await citizen.on(StartViewModel.self) { $0.urgent?.identifies == true }
    start.send(.urgent)
    #expect(citizen.top == .identify(then: .start))
    let identify = try await citizen.on(IdentifyViewModel.self) { $0.view.value != nil }
    try await goOn(citizen, identify) { $0.page == .done }
    identify.send(.main)
    try await citizen.on(StartViewModel.self) { $0.urgent == nil }
    await citizen.app.close()
  }

  @Test func itGoesOnWhereNobodyLooksAndFetchesTheCitizenToTheOperator() async throws {
    let (citizen, identify) = try await agreed("+77010000021")
    identify.send(.back)
    try await citizen.on(SettingsViewModel.self)
    citizen.clock.fly(seconds: 600)
    let called = try await citizen.on(IdentifyViewModel.self)
    #expect(called !== identify && citizen.top == .identify(then: .settings))
    try await goOn(citizen, called) { $0.page == .done }
    called.send(.main)
    try await citizen.on(SettingsViewModel.self) { $0.key.value?.stateId == "ready" }
    await citizen.app.close()
  }

  @Test func nobodyIsFetchedFromWhatCannotBeTakenBack() async throws {
    let (citizen, identify) = try await agreed("+77010000021")
    identify.send(.back)
    try await citizen.on(SettingsViewModel.self).send(.erase)
    try await citizen.on(EraseViewModel.self)
    // The key's own page stands in another tab; nothing reads there while this one is in front.
    let core = try #require(citizen.app.qyzmet)
    citizen.clock.fly(seconds: 600)
    let seen = Seen()
    let watching = Task {
      for try await key in core.watch(\.isOfTheKey, read: { try await core.signature.state(.kk) }) where key.works {
        return seen.works = true
      }
    }
    defer { watching.cancel() }
    try await until("the certificate") { seen.works }
    #expect(citizen.top == .erase)
    await citizen.app.close()
  }

  @Test func signingLeadsThereAndBack() async throws {
    let citizen = try await Citizen()
    citizen.phone = "+77010000021"
    try await citizen.apply()
    try await citizen.fill()
    citizen.now(CheckViewModel.self)?.send(.main)
    try await citizen.link()
    try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.key != nil }.send(.main)
    let key = try await makeKey(citizen)
    key.send(.back)
    let sign = try await citizen.on(SignViewModel.self) { $0.key?.isIdentifiedFirst == true && $0.keyFirst }
    let code = sign.state.signing.value?.verificationCode
    sign.send(.main)
    let identify = try await citizen.on(IdentifyViewModel.self) { $0.page == .begin && $0.view.value != nil }
    identify.send(.main)
    try await until("the text") { identify.state.page == .consent && identify.state.busy == .no }
    identify.send(.main)
    try await goOn(citizen, identify) { $0.page == .done }
    identify.send(.main)
    let again = try await citizen.on(SignViewModel.self) { !$0.keyFirst && $0.signing.value != nil }
    #expect(again.state.signing.value?.verificationCode == code)
    again.send(.main)
    citizen.type(citizen.pin) { again.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func fiveRefusalsLeadToAServiceCentre() async throws {
    let (citizen, identify) = try await agreed("+77010000022")
    for left in [4, 3, 2, 1] as [UInt32] {
      try await goOn(citizen, identify) { $0.page == .again && $0.view.value?.triesLeft == left && $0.busy == .no }
      #expect(identify.state.view.value?.reason?.isEmpty == false)
      identify.send(.main)
      try await until("another try") { identify.state.page != .again }
    }
    try await goOn(citizen, identify) { $0.page == .visit }
    #expect(identify.state.view.value?.triesLeft == 0 && !identify.state.isUnderWay)
    identify.send(.breakOff)
    #expect(citizen.app.confirm == nil)
    await citizen.app.close()
  }

  @Test func tooLittleLightIsMendedAndTriedOnceMore() async throws {
    let (citizen, identify) = try await agreed("+77010000023")
    try await goOn(citizen, identify) { $0.page == .again }
    #expect(identify.state.view.value?.reasonId == "poor-light")
    identify.send(.main)
    try await goOn(citizen, identify) { $0.page == .done }
    await citizen.app.close()
  }

  @Test func nobodyIsAtWorkForAnHour() async throws {
    let (citizen, identify) = try await agreed("+77010000024")
    try await until("the hours") { identify.state.view.value?.hurdleId == "closed" && identify.state.busy == .no }
    #expect(identify.state.view.value?.hurdle?.isEmpty == false && identify.state.failure == nil)
    #expect((identify.state.view.value?.pollAfter ?? 0) > 600)
    // It is waited with, and may be broken off meanwhile.
    identify.send(.breakOff)
    #expect(citizen.app.confirm?.loses == true)
    citizen.app.answer(false)
    #expect(identify.state.view.value?.hurdleId == "closed")
    identify.send(.breakOff)
    citizen.app.answer(true)
    try await until("the end") { identify.state.view.value?.stateId == "cancelled" && identify.state.busy == .no }
    #expect(identify.state.page == .begin && !identify.state.isUnderWay)
    identify.send(.main)
    try await until("another") { identify.state.page == .consent }
    await citizen.app.close()
  }

  @Test func allLinesAreTakenAndASessionIsLost() async throws {
    let (citizen, identify) = try await agreed("+77010000025")
    try await goOn(citizen, identify) { $0.page == .done }
    await citizen.app.close()
  }

  @Test func aLineThatIsCutIsWaitedFor() async throws {
    let (citizen, identify) = try await agreed("+77010000021")
    await citizen.cutLine()
    try await goOn(citizen, identify) { $0.view.value?.hurdleId == "line" }
    #expect(identify.state.failure == nil && identify.state.isUnderWay)
    try await citizen.mendLine()
    try await goOn(citizen, identify) { $0.page == .done }
    await citizen.app.close()
  }

  // MARK: The way there

  private func toIdentify(_ phone: String) async throws -> (Citizen, IdentifyViewModel) {
    let citizen = try await Citizen()
    citizen.phone = phone
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    try await citizen.link()
    try await citizen.on(SettingsViewModel.self) { $0.key.value != nil }.send(.key)
    try await makeKey(citizen).send(.main)
    return (citizen, try await citizen.on(IdentifyViewModel.self) { $0.view.value != nil && $0.key != nil })
  }

  /// Up to what follows the citizen's yes.
  private func agreed(_ phone: String) async throws -> (Citizen, IdentifyViewModel) {
    let (citizen, identify) = try await toIdentify(phone)
    identify.send(.main)
    try await until("the text") { identify.state.page == .consent && identify.state.busy == .no }
    identify.send(.main)
    try await until("the yes") { identify.state.view.value?.consent?.agreed == true && identify.state.busy == .no }
    return (citizen, identify)
  }

  /// Makes a key that waits for the operator.
  private func makeKey(_ citizen: Citizen) async throws -> KeyViewModel {
    let key = try await citizen.on(KeyViewModel.self) { $0.page == .why && $0.key.value != nil }
    key.send(.main)
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    citizen.type(citizen.pin) { key.send(.pad($0)) }
    try await until("the key") { key.state.page == .identify && key.state.busy == .no }
    #expect(key.state.failure == nil)
    return key
  }

  /// Lets time pass until the screen shows what is asked for.
  private func goOn(
    _ citizen: Citizen, _ identify: IdentifyViewModel, _ shows: @escaping @MainActor (IdentifyState) -> Bool
  ) async throws {
    citizen.clock.fly(seconds: 600)
    try await until("what is waited for") { shows(identify.state) }
    citizen.clock.fly(seconds: 0)
  }
}

/// Whether the key was seen to work.
@MainActor @Observable private final class Seen {
  var works = false
}

extension Urgent {
  var identifies: Bool { if case .identify = self { true } else { false } }

  /// Whether it is a certificate that is gone, or one that ends soon.
  var isLost: Bool? { if case .certificate(_, let lost) = self { lost } else { nil } }
}
