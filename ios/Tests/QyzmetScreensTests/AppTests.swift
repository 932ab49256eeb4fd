import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// The app around the screens: language, line, coming and going, what stands in the way, erasing.
@MainActor struct AppTests {
  @Test func anotherLanguageReadsEverythingAnewAtTheSamePlace() async throws {
    let citizen = try await Citizen(lang: .kk)
    try await citizen.apply()
    let form = try await citizen.on(FormViewModel.self) { $0.form.value != nil }
    let title = form.state.form.value?.title
    #expect(citizen.app.tongues == [.kk: "Қазақша", .ru: "Русский", .en: "English"])
    await citizen.app.speak(.ru)
    try await until("the form in Russian") { form.state.form.value?.title != title }
    #expect(citizen.now(FormViewModel.self) === form && form.state.step == "who")
    #expect(citizen.app.speech?["screen-tab-services"] == "Услуги")
    #expect(citizen.prefs.lang == .ru)
    try await until("the word for the ear") { citizen.heard("screen-common-language-changed-a11y") }
    await citizen.app.speak(.en)
    try await until("the form in English") { form.state.form.value?.title == "Address certificate" }
    let english = await citizen.app.speech?.say("screen-start-count", ["n": "1"])
    #expect(english == "1 service")
    #expect(citizen.app.speech?("screen-start-count", ["n": "1"]) == "1 service")
    await citizen.restart()
    #expect(citizen.app.lang == .en)
    await citizen.app.close()
  }

  @Test func aWordWithValuesComesAMomentLaterAndIsSeen() async throws {
    let citizen = try await Citizen(lang: .en)
    let speech = try #require(citizen.app.speech)
    #expect(speech("screen-start-count", ["n": "3"]) == "")
    try await until("the words") { speech("screen-start-count", ["n": "3"]) == "3 services" }
    try await until("a word of the core") { speech("error-net-offline").isEmpty == false }
    await citizen.app.close()
  }

  @Test func theDatabasesSleepWithTheCitizenAndSecretsAreGone() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    sign.send(.main)
    citizen.type("9071") { sign.send(.pad($0)) }
    #expect(sign.state.pad.typed == 4)
    citizen.host.presence(.background)
    try await until("sleep") { citizen.host.slept == 1 }
    #expect(sign.state.pad.typed == 0)
    let qyzmet = try #require(citizen.app.qyzmet)
    await #expect(throws: QyzmetError.self) { try await qyzmet.forms.drafts(.kk) }
    #expect(citizen.app.fault == nil)
    citizen.host.presence(.foreground)
    try await until("the key is read again") { sign.state.key != nil && sign.life.shown }
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    await citizen.app.close()
  }

  @Test func aCallUnderWayEndsBeforeTheAppSleeps() async throws {
    let citizen = try await Citizen()
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.link.value != nil }.send(.link)
    let link = try await citizen.on(LinkViewModel.self) { $0.view.value != nil }
    try await citizen.gate.once("POST", "/links", "delay", ms: 700)
    try await citizen.typeLink(link)
    citizen.host.presence(.background)
    try await until("sleep") { citizen.host.slept == 1 }
    #expect(link.state.busy == .no && link.state.failure == nil)
    citizen.host.presence(.foreground)
    try await until("the page of the code") { link.state.page == .code }
    await citizen.app.close()
  }

  @Test func aCallThatTakesTooLongIsLetGoWhenTheSystemAsks() async throws {
    let citizen = try await Citizen()
    citizen.app.stage.places.select(.settings)
    let settings = try await citizen.on(SettingsViewModel.self) { $0.catalogue.value != nil }
    try await citizen.gate.once("GET", "/catalogue", "delay", ms: 60_000)
    settings.send(.sync)
    #expect(settings.state.busy == .working)
    citizen.host.presence(.background)
    citizen.host.presence(.expiring)
    try await until("sleep") { citizen.host.slept == 1 }
    #expect(settings.state.busy == .no && settings.state.failure == nil)
    await citizen.app.close()
  }

  @Test func whatWaitsIsDeliveredWhileTheCitizenIsAway() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    sign.send(.main)
    await citizen.cutLine()
    try await until("no line") { citizen.app.line == .offline }
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    // Gone as soon as it is signed: what waits is known all the same.
    let done = try await citizen.on(DoneViewModel.self)
    citizen.app.came(.background)
    try await until("sleep") { citizen.host.slept == 1 }
    #expect(citizen.host.later?.waiting == 1)
    try await citizen.gate.startAgain()
    citizen.network.set(.online)
    #expect(try await citizen.app.deliverInBackground().filed == 1)
    let qyzmet = try #require(citizen.app.qyzmet)
    await #expect(throws: QyzmetError.self) { try await qyzmet.forms.drafts(.kk) }
    citizen.host.presence(.foreground)
    try await until("the number") { done.state.kind == .filed }

    // A process without screens, woken for nothing else.
    citizen.host.presence(.background)
    try await until("sleep") { citizen.host.slept == 2 }
    let asleep = citizen.asleep()
    #expect(try await asleep.deliverInBackground().filed == 0)
    #expect(asleep.speech == nil)
    await asleep.start()
    try await until("the same page") { asleep.stage.top is DoneViewModel }
    await asleep.close()
    await citizen.app.close()
  }

  @Test func nothingIsErasedUnderAnotherWindow() async throws {
    let citizen = try await Citizen()
    try await citizen.apply()
    let other = try await citizen.another()
    other.stage.places.select(.settings)
    other.stage.open(.erase, from: .settings)
    let erase = try #require(other.stage.top as? EraseViewModel)
    erase.send(.tick(true))
    erase.send(.main)
    let fault = try await until("the fault") { other.fault }
    #expect(fault.state.fault.title == "screen-fault-other" && fault.state.fault.failure.code == "conflict.home_busy")
    // The first window is closed, and the second opens.
    await citizen.app.close()
    fault.send(.main)
    try await until("the other") { other.fault == nil && other.stage.top is EraseViewModel }
    await other.close()
  }

  @Test func aDamagedVaultIsSaidAndTheServicesCanBeRead() async throws {
    let citizen = try await Citizen()
    try await citizen.apply()
    await citizen.app.close()
    // The key store of the phone has lost the key of the vault.
    try FileManager.default.removeItem(at: citizen.folder.at("keys"))
    await citizen.restart()
    let fault = try await until("the fault") { citizen.app.fault }
    #expect(fault.state.fault.title == "screen-fault-vault")
    #expect(fault.state.fault.failure.code == "storage.vault_key_lost")
    #expect(fault.state.canErase)
    fault.send(.catalogue)
    try await citizen.on(StartViewModel.self) { $0.categories.value != nil && $0.popular.value != nil }
    #expect(citizen.app.fault == nil)
    await citizen.restart()
    let again = try await until("the fault") { citizen.app.fault }
    again.send(.erase)
    #expect(again.state.erasing)
    again.erasing.send(.main)
    #expect(again.erasing.state.told)
    again.erasing.send(.tick(true))
    again.erasing.send(.main)
    try await until("a new beginning") { citizen.app.fault == nil }
    try await citizen.on(StartViewModel.self) { $0.welcome }
    await citizen.app.close()
  }

  @Test func erasingLeavesNothingAndBeginsAtTheStart() async throws {
    let citizen = try await Citizen(lang: .ru)
    let sign = try await citizen.toSign()
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    citizen.app.scaleText(.large)
    citizen.app.stage.places.select(.settings)
    try await citizen.on(SettingsViewModel.self) { $0.citizen != nil && $0.key.value?.stateId == "ready" }.send(.erase)
    let erase = try await citizen.on(EraseViewModel.self)
    erase.send(.main)
    #expect(erase.state.told && erase.state.busy == .no)
    erase.send(.tick(true))
    erase.send(.main)
    #expect(erase.state.busy == .working)
    let start = try await citizen.on(StartViewModel.self) { $0.welcome && $0.drafts.isEmpty && $0.urgent == nil }
    #expect(start.life.shown)
    #expect(citizen.app.lang == .ru && citizen.app.textScale == .large)
    try await until("the word for the ear") { citizen.heard("screen-erase-done") }
    #expect(citizen.prefs.places == Places().saved)
    citizen.app.stage.places.select(.requests)
    try await citizen.on(RequestsViewModel.self) { $0.isEmpty }
    await citizen.app.close()
  }

  @Test func helpBringsAlongWhatIsInFrontAndDials() async throws {
    let citizen = try await Citizen(lang: .en)
    try await citizen.on(StartViewModel.self).send(.service("90060001"))
    try await citizen.on(ServiceViewModel.self) { $0.service.value != nil }
    citizen.app.openHelp()
    let help = try #require(citizen.app.help)
    #expect(help.state.about == HelpContext(title: "Address certificate", number: nil))
    help.call()
    #expect(citizen.host.dialled == ["1414"])
    citizen.app.closeHelp()
    citizen.host.canDial = false
    citizen.app.openHelp()
    citizen.app.help?.call()
    #expect(citizen.app.help?.state.canDial == false && citizen.host.dialled.count == 1)
    await citizen.app.close()
  }

  @Test func theLineThatComesBackIsSaid() async throws {
    let citizen = try await Citizen()
    citizen.host.line(.offline)
    try await until("no line") { citizen.app.line == .offline }
    citizen.app.stage.open(.offline, from: .start)
    let offline = try await citizen.on(OfflineViewModel.self) { $0.health.value?.line == .offline }
    citizen.host.line(.online)
    try await until("the line") { offline.state.health.value?.line == .online }
    try await until("the word for the ear") { citizen.heard("screen-common-online-a11y") }
    await citizen.app.close()
  }
}
