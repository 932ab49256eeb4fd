import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// The process dies; the citizen finds everything where it was.
@MainActor struct RestoreTests {
  @Test func aFormIsAtTheSameQuestionWithTheSameLetters() async throws {
    let citizen = try await Citizen()
    try await citizen.apply()
    let form = try await citizen.on(FormViewModel.self) { $0.step == "who" }
    form.send(.focused("iin"))
    form.send(.typed(field: "iin", citizen.iin))
    form.send(.focused("full_name"))
    form.send(.typed(field: "full_name", "Үлгібаев Мысал"))
    form.send(.next)
    try await until("the next step") { form.state.step == "address" && form.state.busy == .no }
    form.send(.focused("address"))
    form.send(.typed(field: "address", "Астана қ., Үл"))

    // He leaves the app; what he typed is kept before the databases are closed. Then the system kills it.
    citizen.host.presence(.background)
    try await until("the end of it") { citizen.host.slept == 1 }
    await citizen.restart()
    let again = try await citizen.on(FormViewModel.self) { $0.form.value != nil }
    #expect(again.state.step == "address")
    #expect(again.state.fields.first { $0.id == "address" }?.keptValue == "Астана қ., Үл")
    again.send(.back)
    #expect(again.state.step == "who")
    #expect(again.state.fields.first { $0.id == "full_name" }?.shownValue == "Үлгібаев Мысал")
    again.send(.back)
    try await citizen.on(ServiceViewModel.self) { $0.main == .goOn }
    await citizen.app.close()
  }

  @Test func whatIsToBeSignedIsPreparedAnew() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    sign.send(.main)
    citizen.type("907") { sign.send(.pad($0)) }
    await citizen.restart()
    let again = try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.key?.stateId == "ready" }
    #expect(again.state.page == .read && again.state.pad.typed == 0, "a PIN is not kept")
    again.send(.main)
    citizen.type(citizen.pin) { again.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    #expect(citizen.app.stage.places.routes.count == 2, "there is nothing to go back to but the start")
    await citizen.app.close()
  }

  @Test func aDraftThatWasSignedLeadsToTheRequests() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    let places = citizen.prefs.places
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }
    // Killed between signing and the page that says so.
    citizen.prefs.places = places
    await citizen.restart()
    let requests = try await citizen.on(RequestsViewModel.self) { $0.total == 1 }
    #expect(requests.state.drafts.isEmpty && citizen.app.fault == nil)
    citizen.app.stage.places.select(.services)
    #expect(citizen.top == .start)
    await citizen.app.close()
  }

  @Test(arguments: [
    "services:form/0123/who", "services:check/0123", "services:request/0123", "services:document/0123",
    "services:service/00000000", "services:signed/0123", "services:done/0123",
  ]) func whatIsGoneLeadsToTheRootWithoutAnError(_ line: String) async throws {
    let citizen = try await Citizen()
    citizen.prefs.places = ["services", "services:start", line]
    await citizen.restart()
    try await until("the start") { citizen.top == .start }
    try await citizen.on(StartViewModel.self) { $0.categories.value != nil }
    #expect(citizen.app.fault == nil)
    #expect(citizen.host.announced.isEmpty)
    await citizen.app.close()
  }

  @Test func aSearchStandsWhereItWas() async throws {
    let citizen = try await Citizen(lang: .ru)
    try await citizen.on(StartViewModel.self).send(.search)
    let search = try await citizen.on(SearchViewModel.self)
    search.send(.typed("справка/о"))
    try await until("hits") { !search.state.here.isEmpty }
    await citizen.restart()
    let again = try await citizen.on(SearchViewModel.self) { !$0.here.isEmpty }
    #expect(again.state.query == "справка/о")
    await citizen.app.close()
  }
}
