import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

@testable import QyzmetScreens

/// Files of one's own, signed and sent.
@MainActor struct SignFileTests {
  private static let text = Data("Мен 100 000 теңге аламын.".utf8)

  /// A phone with a key, where files are signed.
  private func ready() async throws -> (Citizen, SignFileViewModel) {
    let citizen = try await Citizen()
    try await citizen.withKey()
    let sign = try await citizen.open(.signFile, SignFileViewModel.self)
    try await until("the key") { sign.state.key?.stateId == "ready" }
    return (citizen, sign)
  }

  /// A file is chosen, and its text is there.
  private func chosen(_ citizen: Citizen, _ sign: SignFileViewModel) async throws -> SessionView {
    try citizen.choose([("Шарт.txt", Self.text)])
    sign.send(.main)
    return try await until("the text") { sign.state.page == .read && sign.state.busy == .no ? sign.state.session : nil }
  }

  private func read(_ urls: [URL]) throws -> [Data] { try urls.map { try Data(contentsOf: $0) } }

  @Test func oneFileIsSignedAndSentWithItsSignature() async throws {
    let (citizen, sign) = try await ready()
    #expect(citizen.host.secure && sign.state.page == .pick && !sign.state.lost)
    try citizen.choose([])
    sign.send(.main)
    try await until("the second thought") { sign.state.busy == .no && citizen.host.chosen.isEmpty }
    #expect(sign.state.page == .pick)
    let session = try await chosen(citizen, sign)
    #expect(citizen.host.asked == [true, true])
    #expect(sign.state.files == [Picked(name: "Шарт.txt", bytes: Self.text.count)])
    #expect(session.title == "Шарт.txt" && session.text.contains("Шарт.txt") && session.verificationCode.count == 4)
    #expect(sign.state.signs(try #require(citizen.app.speech)) == nil, "nothing is signed yet")

    sign.send(.main)
    #expect(sign.state.page == .pin)
    citizen.type("112358") { sign.send(.pad($0)) }
    #expect(sign.state.isSigning && citizen.app.confirming.words.contains("Шарт.txt"))
    // Whoever taps on meanwhile does nothing by it.
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    sign.send(.back)
    try await until("one try less") {
      sign.state.failure?.code == "signature.pin_wrong" && sign.state.busy == .no && sign.state.key?.triesLeft == 4
    }
    #expect(sign.state.page == .pin && sign.state.pad.typed == 0)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await until("the signature") { sign.state.page == .done }
    #expect(citizen.app.confirming.words.isEmpty)
    try await until("its word") { citizen.heard("screen-sign-file-done") }
    #expect(try await citizen.library.sessions.get(session.id, .kk).outcome == .ok)

    #expect(sign.state.files.map(\.name) == ["Шарт.txt", "Шарт.txt.p7s"])
    sign.send(.main)
    try await until("the files") { citizen.host.shared.count == 2 && sign.state.busy == .no }
    #expect(citizen.host.shared.map(\.lastPathComponent) == ["Шарт.txt", "Шарт.txt.p7s"])
    let files = try read(citizen.host.shared)
    #expect(files[0] == Self.text)
    let report = try await citizen.library.signature.examineFile(files[1], beside: files[0], .kk)
    #expect(report.verdict == .valid && report.signers.count == 1)

    // Killed now, nothing is said to be lost: it was signed.
    await citizen.restart()
    let later = try await citizen.on(SignFileViewModel.self) { $0.key != nil }
    #expect(later.state.page == .pick && !later.state.lost)
    await citizen.app.close()
  }

  @Test func severalFilesBecomeOneAndAreExamined() async throws {
    let (citizen, sign) = try await ready()
    try citizen.choose([("Шарт.txt", Self.text), ("шарт.TXT", Data("екі".utf8)), ("../a\u{202e}fdp.exe", Data())])
    sign.send(.main)
    try await until("their names") { sign.state.page == .read }
    #expect(sign.state.files.map(\.name) == ["Шарт.txt", "шарт (2).TXT", "afdp.exe"] && sign.state.session == nil)
    sign.send(.main)
    citizen.type("112358") { sign.send(.pad($0)) }
    try await until("one try less") { sign.state.failure?.code == "signature.pin_wrong" && sign.state.busy == .no }
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await until("the signature") { sign.state.page == .done }
    sign.send(.main)
    try await until("the file") { citizen.host.shared.count == 1 && sign.state.busy == .no }
    let container = try #require(citizen.host.shared.first)
    #expect(container.lastPathComponent == "Шарт.asice")

    // What was made is judged where everybody judges.
    sign.send(.back)
    let examine = try await citizen.open(.examine, ExamineViewModel.self)
    citizen.host.chosen = [[container]]
    examine.send(.pick)
    let report: SignatureReport = try await until("the verdict") { examine.state.report }
    #expect(report.verdict == .valid && report.documents.map(\.name) == ["Шарт.txt", "шарт (2).TXT", "afdp.exe"])
    await citizen.app.close()
  }

  @Test func withoutAKeyItsWayOnComesFirst() async throws {
    let citizen = try await Citizen()
    let sign = try await citizen.open(.signFile, SignFileViewModel.self)
    try await until("the key") { sign.state.keyFirst }
    sign.send(.main)
    #expect(citizen.host.asked.isEmpty && citizen.top == .key(then: .signFile("")))
    citizen.app.stage.back()

    // The key is locked while a file is read: the file is still there when it has a new one.
    citizen.app.stage.places.root(.settings)
    try await citizen.withKey()
    let again = try await citizen.open(.signFile, SignFileViewModel.self)
    try await until("the key") { again.state.key?.stateId == "ready" }
    let session = try await chosen(citizen, again)
    again.send(.main)
    for tries in [4, 3, 2, 1, 0] {
      citizen.type("112358") { again.send(.pad($0)) }
      try await until("one try less") { again.state.busy == .no && again.state.key?.triesLeft == UInt32(tries) }
    }
    try await until("a locked key") { again.state.page == .read && again.state.key?.stateId == "locked" }
    #expect(again.state.failure?.code == "signature.pin_locked" && again.state.wayOn == "screen-sign-to-key")
    again.send(.main)
    #expect(citizen.top == .key(then: .signFile(session.id)))
    await citizen.app.close()
  }

  @Test func anotherSimCardIsProvedFirst() async throws {
    let (citizen, sign) = try await ready()
    let session = try await chosen(citizen, sign)
    try await citizen.gate.newSim(of: citizen.phone)
    sign.send(.main)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await until("the reason") {
      sign.state.failure?.code == "signature.sim_changed" && sign.state.linkFirst && sign.state.busy == .no
    }
    #expect(sign.state.page == .read && sign.state.key?.triesLeft == 5)
    sign.send(.main)
    #expect(citizen.top == .link(then: .signFile(session.id)))
    await citizen.app.close()
  }

  @Test func theFileIsChosenAgainAfterTheAppWasKilled() async throws {
    let (citizen, sign) = try await ready()
    let session = try await chosen(citizen, sign)
    await citizen.restart()
    let later = try await citizen.on(SignFileViewModel.self) { $0.key?.stateId == "ready" }
    #expect(later.state.lost && later.state.page == .pick && later.state.files.isEmpty)
    let other = try await chosen(citizen, later)
    #expect(other.id != session.id && other.verificationCode == session.verificationCode && !later.state.lost)
    #expect(try await citizen.library.sessions.get(session.id, .kk).outcome == .userCancelled)

    // Another language: another text with the same code, and the one before is at its end.
    await citizen.app.speak(.ru)
    try await until("the text in Russian") {
      later.state.session.map { $0.id != other.id && $0.text != other.text } == true && later.state.busy == .no
    }
    #expect(later.state.page == .read && later.state.session?.verificationCode == session.verificationCode)
    #expect(try await citizen.library.sessions.get(other.id, .kk).outcome == .userCancelled)

    // Several files have no session, and are lost the same way.
    later.send(.anew)
    #expect(later.state.page == .pick && citizen.top == .signFile(""))
    try citizen.choose([("a.txt", Data([1])), ("b.txt", Data([2]))])
    later.send(.main)
    try await until("their names") { later.state.page == .read && later.state.files.count == 2 }
    await citizen.restart()
    try await citizen.on(SignFileViewModel.self) { $0.lost && $0.key != nil }.send(.back)
    #expect(citizen.top == .settings)
    await citizen.app.close()
  }

  @Test func whoeverLeavesEndsTheSessionAndWhoComesTooLateReadsAnew() async throws {
    let (citizen, sign) = try await ready()
    let session = try await chosen(citizen, sign)
    sign.send(.main)
    citizen.type("9071") { sign.send(.pad($0)) }
    citizen.clock.pass(seconds: 660)
    citizen.type("42") { sign.send(.pad($0)) }
    let anew: SessionView = try await until("another session") {
      sign.state.session?.id != session.id && sign.state.busy == .no ? sign.state.session : nil
    }
    #expect(sign.state.page == .read && sign.state.key?.triesLeft == 5)
    sign.send(.main)
    sign.send(.back)
    #expect(sign.state.page == .read)
    sign.send(.back)
    #expect(citizen.top == .settings)
    await citizen.app.calls.ended()
    #expect(try await citizen.library.sessions.get(anew.id, .kk).outcome == .userCancelled)
    await citizen.app.close()
  }

  @Test func whatHangsIsStoppedAndSignedAfterThat() async throws {
    let (citizen, sign) = try await ready()
    _ = try await chosen(citizen, sign)
    sign.send(.main)
    try await citizen.gate.fault(["path_prefix": "/keys/", "fault": "delay", "ms": 60_000, "times": 1])
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    while try await citizen.gate.faults()["faults"] != [] { await Task.yield() }
    sign.send(.stop)
    try await until("its end") { sign.state.busy == .no }
    #expect(sign.state.page == .pin && sign.state.failure == nil)
    citizen.type(citizen.pin) { sign.send(.pad($0)) }
    try await until("the signature") { sign.state.page == .done }
    await citizen.app.close()
  }
}
