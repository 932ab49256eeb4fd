import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// What becomes of a request, and what the screens offer then.
@MainActor struct OutcomeTests {
  @Test(arguments: [
    ("+77010000012", "refused", RequestState.Main.call), ("+77010000013", "needs-more", RequestState.Main.call),
  ]) func anAnswerThatIsNoDocument(_ phone: String, _ state: String, _ main: RequestState.Main) async throws {
    let citizen = try await Citizen(lang: .en)
    citizen.phone = phone
    let request = try await signed(citizen)
    citizen.clock.fly()
    try await until(state) { request.state.request.value?.stateId == state }
    #expect(request.state.main == main)
    try await until("the badge") { citizen.app.attention == (state == "needs-more" ? 1 : 0) }
    request.send(.main)
    #expect(citizen.app.help?.state.about?.number == request.state.request.value?.number)
    #expect(citizen.app.help?.state.about?.number != nil)

    citizen.app.stage.places.select(.requests)
    try await citizen.on(RequestsViewModel.self) {
      $0.total == 1 && (state == "refused" ? $0.done : $0.needsMe).count == 1 && $0.running.isEmpty
    }
    citizen.app.stage.places.root(.services)
    if state == "needs-more" {
      let start = try await citizen.on(StartViewModel.self) { $0.urgent != nil }
      start.send(.urgent)
      try await citizen.on(RequestViewModel.self) { $0.request.value?.stateId == "needs-more" }
    }
    await citizen.app.close()
  }

  @Test func whatWasNotTakenIsMended() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    try await citizen.gate.fault([
      "method": "POST", "path_prefix": "/services/", "fault": "status", "status": 422, "times": 1,
    ])
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    let done = try await citizen.on(DoneViewModel.self) { $0.kind == .stopped }
    #expect(done.state.request.value?.stateId == "rejected")
    done.send(.main)
    let request = try await citizen.on(RequestViewModel.self) { $0.main == .mend }
    request.send(.main)
    let form = try await citizen.on(FormViewModel.self) { $0.form.value?.complete == true }
    #expect(form.state.fields.allSatisfy { !$0.shownValue.isEmpty })
    #expect(citizen.app.stage.places.tab == .requests)

    // He thinks better of it.
    form.send(.discard)
    #expect(citizen.app.confirm?.yes == "screen-form-discard-yes")
    citizen.app.answer(true)
    try await citizen.on(RequestsViewModel.self) { $0.total == 1 && $0.drafts.isEmpty && $0.needsMe.count == 1 }
    await citizen.app.close()
  }

  @Test func aSessionThatIsOverStopsARequestUntilThePhoneIsLinkedAgain() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    sign.send(.main)
    await citizen.cutLine()
    try await until("no line") { citizen.app.line == .offline }
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    let done = try await citizen.on(DoneViewModel.self) { $0.kind == .queued }
    citizen.app.stage.places.select(.requests)
    let list = try await citizen.on(RequestsViewModel.self) { $0.outbox == 1 && $0.running.count == 1 }
    citizen.app.stage.places.select(.services)
    try await citizen.gate.startAgain()
    try await citizen.gate.advance(seconds: 31 * 24 * 3600)
    citizen.host.line(.online)
    try await until("a stop") { done.state.kind == .stopped && done.state.request.value?.stateId == "parked" }
    done.send(.main)
    let request = try await citizen.on(RequestViewModel.self) { $0.main == .linkAgain }
    request.send(.main)
    try await citizen.link()
    try await citizen.on(RequestViewModel.self)
    try await until("the number") { request.state.request.value?.number != nil }
    request.send(.signedText)
    let text = try await citizen.on(SignedViewModel.self) { $0.text.value != nil }
    #expect(text.state.text.value?.contains("Үлгібаев") == true)
    citizen.app.stage.back()
    request.send(.export)
    try await until("the files") { citizen.host.shared.count == 3 }
    #expect(citizen.host.shared.map(\.lastPathComponent) == ["request.json", "request.p7s", "receipt.p7m"])
    citizen.app.stage.places.select(.requests)
    try await until("an empty outbox") { list.state.outbox == 0 }
    #expect(try await citizen.gate.filed().count == 1)
    await citizen.app.close()
  }

  @Test func anAnswerThatWasLostFilesNothingTwice() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.toSign()
    try await citizen.gate.once("POST", "/services/", "drop_answer")
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    let done = try await citizen.on(DoneViewModel.self) { $0.request.value?.stateId == "unknown" || $0.kind == .filed }
    if done.state.kind != .filed {
      done.send(.send)
      try await until("the number") { done.state.kind == .filed }
    }
    #expect(try await citizen.gate.filed().count == 1)
    await citizen.app.close()
  }

  @Test func theSignedDocumentIsAmongTheDocumentsAndOpensWithoutALine() async throws {
    let citizen = try await Citizen()
    let request = try await signed(citizen)
    citizen.clock.fly()
    try await until("the result") { request.state.main == .open }
    #expect((request.state.bar ?? -1) >= 0)
    await citizen.cutLine()
    citizen.app.stage.places.select(.documents)
    let list = try await citizen.on(DocumentsViewModel.self) { $0.documents.count == 1 && $0.total == 1 }
    citizen.host.pages = nil
    list.send(.open(list.state.documents[0].id))
    let document = try await citizen.on(DocumentViewModel.self) { $0.document.value != nil && $0.pages == .noViewer }
    #expect(document.state.kilobytes > 0)
    document.send(.request)
    try await citizen.on(RequestViewModel.self) { $0.request.value != nil }
    #expect(!citizen.host.shared.contains { FileManager.default.fileExists(atPath: $0.path) })
    await citizen.app.close()
  }

  /// From the start to the page of a request that is filed.
  private func signed(_ citizen: Citizen) async throws -> RequestViewModel {
    let sign = try await citizen.toSign()
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await citizen.on(DoneViewModel.self) { $0.kind == .filed }.send(.main)
    return try await citizen.on(RequestViewModel.self) { $0.request.value?.number != nil }
  }
}
