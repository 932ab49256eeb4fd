import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Is this signature good: what a person has in hand, in either order.
@MainActor struct ExamineTests {
  private static let text = Data("Мен 100 000 теңге аламын.".utf8)
  private static let name = "Шарт.txt"

  /// A phone that knows nobody, and what somebody signed: a signature of the text, and a container with two documents.
  private func given() async throws -> (citizen: Citizen, examine: ExamineViewModel, signature: Data, container: Data) {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let library = try citizen.library
    let signature = try await library.signature.sign(Self.text, pin: citizen.pin).signature
    let documents = [("Шарт.txt", Self.text), ("Қосымша.pdf", Data("%PDF".utf8))].map {
      ContainerFile(name: $0.0, mediaType: "text/plain", content: $0.1)
    }
    let container = try await library.signature.signContainer(documents, pin: citizen.pin)
    try await library.erase()
    citizen.app.erased()
    return (citizen, try await citizen.open(.examine, ExamineViewModel.self), signature, container)
  }

  @Test func aSignatureAndItsDocumentInEitherOrder() async throws {
    let (citizen, examine, signature, _) = try await given()
    #expect(try await citizen.library.signature.state(.kk).stateId == "none")
    try citizen.choose([("Шарт.txt.p7s", signature)])
    try citizen.choose([])
    try citizen.choose([(Self.name, Self.text)])
    examine.send(.pick)
    examine.send(.pick)
    try await until("the question for the document") { examine.state.asks == .document && examine.state.busy == .no }
    #expect(citizen.host.asked == [false], "a double tap chooses once")
    #expect(examine.state.file == Picked(name: "Шарт.txt.p7s", bytes: signature.count) && examine.state.report == nil)
    let asked = try #require(examine.state.failure?.citizen.kk)
    #expect(citizen.host.announced.contains { $0.hasSuffix(asked) })

    // A second thought changes nothing.
    examine.send(.pickBeside)
    try await until("the second thought") { examine.state.busy == .no && citizen.host.chosen.count == 1 }
    #expect(examine.state.asks == .document && examine.state.beside == nil)
    examine.send(.pickBeside)
    let report: SignatureReport = try await until("the verdict") { examine.state.report }
    #expect(report.verdict == .valid && report.signers.count == 1 && examine.state.failure == nil)
    #expect(report.signers.first?.revocation == "good" && examine.state.beside?.name == Self.name)
    #expect(citizen.host.announced.last == "\(report.state.short). \(report.state.plain)")
    examine.send(.chain(0))
    #expect(examine.state.opened == [0])

    // The document first.
    examine.send(.anew)
    #expect(examine.state.file == nil && examine.state.report == nil && examine.state.opened.isEmpty)
    try citizen.choose([(Self.name, Self.text)])
    try citizen.choose([("Шарт.txt.p7s", signature)])
    examine.send(.pick)
    try await until("the question for the signature") { examine.state.asks == .signature && examine.state.busy == .no }
    examine.send(.pickBeside)
    try await until("the verdict") { examine.state.report?.verdict == .valid }
    await citizen.app.close()
  }

  @Test func whatWasChangedIsToldAndWhatIsNoSignatureIsAsked() async throws {
    let (citizen, examine, signature, _) = try await given()
    try citizen.choose([(Self.name, Data("Мен 900 000 теңге аламын.".utf8))])
    try citizen.choose([("жазба.txt", Data("жай жазба".utf8))])
    try citizen.choose([("Шарт.txt.p7s", signature)])
    examine.send(.pick)
    try await until("the question") { examine.state.asks == .signature && examine.state.busy == .no }
    examine.send(.pickBeside)
    try await until("the same question") {
      examine.state.asks == .signature && examine.state.busy == .no && citizen.host.chosen.count == 1
    }
    examine.send(.pickBeside)
    try await until("the verdict") { examine.state.report?.verdict == .invalid }
    #expect(examine.state.report?.signers.first?.reasonId == "altered")
    await citizen.app.close()
  }

  @Test func aContainerIsReadAndSpokenOfInEveryLanguage() async throws {
    let (citizen, examine, _, container) = try await given()
    try citizen.choose([("Шарт.asice", container)])
    examine.send(.pick)
    let report: SignatureReport = try await until("the verdict") { examine.state.report }
    #expect(report.verdict == .valid && examine.state.documents.map(\.name) == ["Шарт.txt", "Қосымша.pdf"])
    #expect(examine.state.documents.allSatisfy { $0.state == "signed" && $0.text.isEmpty })
    await citizen.app.speak(.ru)
    try await until("the verdict in Russian") {
      examine.state.report?.state != report.state && examine.state.busy == .no
    }
    #expect(examine.state.report?.verdict == .valid && examine.state.file?.name == "Шарт.asice")
    #expect(citizen.host.asked.count == 1, "nothing was chosen again")

    // One document of it is another one now: the container is whole, the document is not what was signed.
    var forged = container
    let place = try #require(forged.range(of: Data("%PDF".utf8)))
    forged.replaceSubrange(place, with: Data("%PDG".utf8))
    examine.send(.anew)
    try citizen.choose([("Шарт.asice", forged)])
    examine.send(.pick)
    try await until("what came of it") {
      examine.state.busy == .no && (examine.state.report?.verdict == .invalid || examine.state.failure != nil)
    }
    await citizen.app.close()
  }

  @Test func withoutALineItIsJudgedAndSaysWhatIsNotKnown() async throws {
    let (citizen, examine, signature, _) = try await given()
    // Who the authorities are was known before.
    _ = try await citizen.library.catalogue.sync()
    await citizen.cutLine()
    try await until("no line") { citizen.app.line == .offline }
    try citizen.choose([("Шарт.txt.p7s", signature)])
    try citizen.choose([(Self.name, Self.text)])
    examine.send(.pick)
    try await until("the question") { examine.state.asks == .document && examine.state.busy == .no }
    examine.send(.pickBeside)
    let report: SignatureReport = try await until("the verdict") { examine.state.report }
    let signer = try #require(report.signers.first)
    #expect(report.verdict == .valid && signer.revocation == "no-answer")
    let said = try await Qyzmet.texts.say(.kk, "verify-revocation-no-answer", [:])
    #expect(signer.lines.contains(said))
    await citizen.app.close()
  }

  @Test func whatHangsIsStoppedAndNothingIsKept() async throws {
    let (citizen, examine, _, container) = try await given()
    try await citizen.gate.fault(["path_prefix": "/ocsp", "fault": "delay", "ms": 60_000, "times": 1])
    try citizen.choose([("Шарт.asice", container)])
    examine.send(.pick)
    try await until("the work") { examine.state.file != nil && examine.state.busy == .working }
    while try await citizen.gate.faults()["faults"] != [] { await Task.yield() }
    examine.send(.stop)
    try await until("its end") { examine.state.busy == .no }
    #expect(examine.state.report == nil && examine.state.failure == nil && examine.state.file == nil)

    // The app is left, and the system gives no more time: it is judged when the citizen is back.
    try await citizen.gate.fault(["path_prefix": "/ocsp", "fault": "delay", "ms": 60_000, "times": 1])
    try citizen.choose([("Шарт.asice", container)])
    examine.send(.pick)
    while try await citizen.gate.faults()["faults"] != [] { await Task.yield() }
    citizen.host.presence(.background)
    citizen.host.presence(.expiring)
    try await until("its end") { examine.state.file != nil && examine.state.busy == .no }
    #expect(examine.state.report == nil)
    citizen.host.presence(.foreground)
    try await until("the verdict after all") { examine.state.report?.verdict == .valid && examine.state.busy == .no }

    // The screen is left: what was chosen is gone with it.
    citizen.app.stage.back()
    let anew = try await citizen.open(.examine, ExamineViewModel.self)
    #expect(anew !== examine && anew.state.file == nil)
    try citizen.choose([("Шарт.asice", container)])
    anew.send(.pick)
    try await until("the verdict") { anew.state.report?.verdict == .valid }
    await citizen.restart()
    let later = try await citizen.on(ExamineViewModel.self)
    #expect(later.state.file == nil && later.state.report == nil && later.state.busy == .no)
    await citizen.app.close()
  }

  @Test func whatCanNotBeReadIsTold() async throws {
    let citizen = try await Citizen()
    let examine = try await citizen.open(.examine, ExamineViewModel.self)
    let large = try citizen.lay("үлкен.bin", Data())
    try FileHandle(forWritingTo: large).truncate(atOffset: UInt64(PickedFile.limit + 1))
    citizen.host.chosen = [[large], [citizen.folder.at("жоқ.pdf")]]
    examine.send(.pick)
    try await until("too large") { examine.state.failure?.code == "input.too_large" && examine.state.busy == .no }
    #expect(examine.state.file == nil)
    let said = try await Qyzmet.texts.say(.ru, "error-input-too-large", [:])
    #expect(examine.state.failure?.citizen.ru == said)
    examine.send(.pick)
    try await until("unreadable") { examine.state.failure?.code == "internal.port" && examine.state.busy == .no }
    #expect(examine.state.failure?.citizen.kk == citizen.app.speech?["screen-pick-unreadable"])
    // The choice is let go, and comes all the same.
    citizen.host.picking = {
      examine.send(.stop)
      return .files([PickedFile(name: "a", content: Data())])
    }
    examine.send(.pick)
    try await until("the end of the choice") { examine.state.busy == .no && citizen.host.asked.count == 3 }
    #expect(examine.state.file == nil)
    await citizen.app.close()
  }
}
