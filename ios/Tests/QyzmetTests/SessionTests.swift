import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// Signing sessions, PIN and PUK through the facade: what is cut off, killed or printed.
@Suite struct SessionTests {
  @Test func aSessionOutlivesTheClientAndIsSignedOnce() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    let content = Data("Шарт".utf8)
    let session = try await phone.client.sessions.beginFile(name: "Шарт.txt", content: content, .kk)
    await phone.client.close()
    let later = try await phone.again().client
    let again = try await later.sessions.get(session.id, .kk)
    #expect(again.text == session.text && again.verificationCode == session.verificationCode)
    // A double tap: one of the two signs.
    async let one = Self.signed(later, session.id, content)
    async let other = Self.signed(later, session.id, content)
    let signatures = await [one, other].compactMap { $0 }
    #expect(signatures.count == 1)
    let report = try await later.signature.examine(try #require(signatures.first), content: content, .kk)
    #expect(report.verdict == .valid && report.signers.count == 1)
    #expect(try await later.signature.state(.kk).triesLeft == 5)
  }

  private static func signed(_ q: Qyzmet, _ session: String, _ content: Data) async -> Data? {
    try? await q.sessions.signFile(session, content: content, pin: Phone.pin).signature
  }

  @Test func aLinkThatHangsIsLetGo() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    let asked = try await phone.gateway.asks([
      "description": "Шарт", "documents": [["name": "Шарт", "text": "Келісемін"]],
    ])
    let link = try #require(asked["link"]?.string)
    try await phone.gateway.fault(["path_prefix": "/rp/", "fault": "delay", "ms": 60_000, "times": 1])
    let call = Task {
      await failure { () throws(QyzmetError) in try await phone.client.sessions.openLink(link, .kk) }
    }
    while try await phone.gateway.faults()["faults"] != [] { await Task.yield() }
    call.cancel()
    #expect(await call.value?.code == "conflict.cancelled")
    #expect(try await phone.client.sessions.list(.kk, page: .first(5)).total == 0)
    let session = try await phone.client.sessions.openLink(link, .kk)
    #expect(session.verificationCode == asked["verification_code"]?.string)
    #expect(try await phone.client.sessions.signLink(session.id, pin: Phone.pin, .kk).outcome == .ok)
  }

  /// A PIN that is being changed and a client that is closed: exactly one of the two works afterwards.
  @Test(arguments: [0, 5, 20, 60, 150, 400]) func aChangeOfThePinThatIsCutOff(_ ms: Int) async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    let change = Task { try await phone.client.signature.changePin(Phone.pin, to: "270491", .kk) }
    try await Task.sleep(for: .milliseconds(ms))
    change.cancel()
    _ = await change.result
    await phone.client.close()
    let later = try await phone.again().client
    var working: [String] = []
    for pin in [Phone.pin, "270491"] where (try? await later.signature.sign(Data([1]), pin: pin)) != nil {
      working.append(pin)
    }
    #expect(working.count == 1)
  }

  @Test func whatIsOfTheCitizenIsNotPrinted() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.link()
    let made = try await phone.client.signature.createKeyWithPuk(pin: Phone.pin, .kk)
    #expect(try await phone.client.signature.pukTriesLeft() == 10)
    let session = try await phone.client.sessions.beginFile(name: "Құпия", content: Data([1]), .kk)
    _ = try await phone.client.sessions.cancel(session.id, .kk)
    let log = try await phone.client.signature.audit(.kk, page: .first(5))
    #expect(log.lines.first?.about == "Құпия")
    var text = "\(made) \(session) \(log) \(String(reflecting: made))"
    dump(made, to: &text)
    dump(session, to: &text)
    dump(log, to: &text)
    for hidden in [made.puk, "Құпия"] { #expect(!text.contains(hidden)) }
  }

  /// No way to a SIM's applet on Apple's platforms: said in words, and the phone's own key works.
  @Test func noCardIsReached() async throws {
    let phone = try await Phone(Gateway.start())
    let error = await failure { () throws(QyzmetError) in try await phone.client.signature.cards() }
    #expect(error?.code == "signature.card_missing" && error?.citizenText(.kk).isEmpty == false)
    #expect(try await phone.client.signature.cardKey() == nil)
  }
}
