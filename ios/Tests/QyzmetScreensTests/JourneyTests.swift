import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// The main job through the screens alone.
@MainActor struct JourneyTests {
  @Test func fromTheFirstStartToACertificateWithTheLineCutAndTheAppRestarted() async throws {
    let citizen = try await Citizen(lang: .kk)
    let start = try await citizen.on(StartViewModel.self) { $0.popular.value != nil && $0.welcome }
    #expect(citizen.app.speech?["screen-start-title"] == "Сізге не керек?")

    // Found by a word without Kazakh letters.
    start.send(.search)
    let search = try await citizen.on(SearchViewModel.self)
    search.send(.typed("мекенжаи аныктамасы"))
    try await until("the service") { search.state.here.contains { $0.card.code == "90060001" } }
    search.send(.open("90060001"))
    let service = try await citizen.on(ServiceViewModel.self) { $0.service.value != nil && $0.link != nil }
    #expect(service.state.main == .apply)
    service.send(.main)

    try await citizen.on(FormViewModel.self) { $0.form.value != nil }
    try await citizen.fill()
    let check = try await citizen.on(CheckViewModel.self)
    #expect(check.state.linksFirst)
    check.send(.main)
    try await citizen.link()
    let sign = try await citizen.on(SignViewModel.self) { $0.signing.value != nil && $0.key != nil }
    #expect(sign.state.keyFirst)
    sign.send(.main)
    try await citizen.makeKey()

    // The line is gone before the PIN.
    try await until("the text") { sign.state.signing.value != nil && !sign.state.keyFirst }
    let code = try #require(sign.state.signing.value?.verificationCode)
    sign.send(.main)
    await citizen.cutLine()
    try await until("no line") { citizen.app.line == .offline }
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    let queued = try await citizen.on(DoneViewModel.self) { $0.kind == .queued }
    #expect(queued.state.request.value?.verificationCode == code)
    #expect(try await citizen.app.qyzmet?.requests.outbox(.kk).count == 1)

    // The app dies and comes back at the same page.
    await citizen.restart()
    let done = try await citizen.on(DoneViewModel.self) { $0.kind == .queued }
    #expect(citizen.app.lang == .kk)

    // With the line the request goes by itself, and the page says so.
    try await citizen.mendLine()
    try await until("the number") { done.state.kind == .filed && done.state.request.value?.number != nil }
    try await until("the word for the ear") { citizen.heard("screen-done-a11y") }
    done.send(.main)
    let request = try await citizen.on(RequestViewModel.self) { $0.request.value != nil }
    #expect(citizen.app.stage.places.tab == .requests)
    citizen.clock.fly()
    try await until("the result") {
      request.state.request.value?.stateId == "ready" && !request.state.documents.isEmpty
    }
    #expect(request.state.main == .open)
    request.send(.main)

    let document = try await citizen.on(DocumentViewModel.self) {
      if case .drawn = $0.pages { $0.document.value != nil } else { false }
    }
    #expect(citizen.host.secure)
    document.send(.verify)
    try await until("the report") { document.state.report?.verdict == .valid }
    document.send(.share)
    citizen.app.answer(true)
    try await until("the files") { document.state.busy == .no && citizen.app.confirm == nil }
    #expect(citizen.host.shared.map(\.pathExtension) == ["pdf", "p7s"])
    #expect(try await citizen.gate.filed().count == 1)
    await citizen.app.close()
  }
}
