import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// The way of a citizen to a certificate, through the real library and a real gateway.
@Suite struct JourneyTests {
  @Test func fromTheFirstStartToACertificate() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    let changes = q.changes()

    // Offline, before anything.
    let found = try await q.catalogue.search(.kk, query: "мекенжай аныктамасы", page: .first(10))
    #expect(found.hits.first?.card.code == Phone.service)
    #expect(try await q.catalogue.service(.ru, code: Phone.service).mobile)
    #expect(try await q.identity.citizen(.kk) == nil)

    try await phone.ready()
    #expect(try await q.identity.linkState(.kk).state == "linked")
    #expect(try await q.identity.citizen(.kk)?.fullName.isEmpty == false)
    #expect(try await q.signature.state(.kk).stateId == "ready")

    let request = try await phone.apply()
    #expect(try await q.requests.outbox(.kk).map(\.id) == [request])
    let report = try await q.requests.deliver()
    #expect(report.filed == 1)
    #expect(try await q.requests.get(request, .kk).number?.hasPrefix("QZ-") == true)
    try await phone.pass(seconds: 3600)
    _ = try await q.requests.deliverNow()

    let documents = try await q.documents.list(.kk, page: .first(10)).documents
    let document = try #require(documents.first)
    #expect(documents.count == 1)
    #expect(try await q.documents.open(document.id).starts(with: Data("%PDF".utf8)))
    #expect(try await q.documents.verify(document.id, .kk).verdict == .valid)
    let folder = try Folder()
    let exported = try await q.documents.export(document.id, to: folder.at("out"))
    #expect(FileManager.default.fileExists(atPath: exported.document))
    #expect(try await q.requests.export(request, to: folder.at("request")).count == 3)

    #expect(try await phone.gateway.filed() == [request])
    await q.close()
    var seen: [Change] = []
    for await change in changes { seen.append(change) }
    #expect(seen.contains(.identity))
    #expect(seen.contains(.signature))
    #expect(seen.contains(.request(id: request)))
    #expect(seen.contains(.document(id: document.id)))
  }

  @Test func aFileIsSignedAndVerified() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    let content = Data("Қызмет".utf8)
    let signed = try await phone.client.signature.sign(content, pin: Phone.pin)
    // A slice of bytes is its own bytes, wherever it begins.
    let slice = (Data([0, 1]) + content).dropFirst(2)
    let report = try await phone.client.signature.verify(signed.signature, content: slice, .kk)
    #expect(report.verdict == .valid)
    let other = try await phone.client.signature.verify(signed.signature, content: Data("қызмет".utf8), .kk)
    #expect(other.verdict == .invalid)
  }

  @Test func theLineIsCutAndTheProcessStartsAgain() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    await phone.gateway.stop()
    let request = try await phone.apply()
    #expect(try await phone.client.requests.deliver().filed == 0)
    await phone.client.close()

    let later = try await phone.again()
    #expect(try await later.client.requests.outbox(.kk).map(\.id) == [request])
    try await phone.gateway.startAgain()
    // The answer is lost on the way: it is asked about, not sent again.
    try await phone.gateway.once("POST", "/services/", "drop_answer")
    for _ in 0..<3 { _ = try await later.client.requests.deliverNow() }
    #expect(try await later.client.requests.get(request, .kk).number != nil)
    #expect(try await phone.gateway.filed() == [request])
  }

  @Test func whatIsErasedIsGone() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    _ = try await phone.draft()
    try await phone.client.erase()
    #expect(try await phone.client.identity.linkState(.kk).state == "unlinked")
    #expect(try await phone.client.forms.drafts(.kk).isEmpty)
  }

  @Test func pausedAndResumed() async throws {
    let phone = try await Phone(Gateway.start())
    let draft = try await phone.draft()
    try await phone.client.pause()
    #expect(
      await failure { () throws(QyzmetError) in try await phone.client.forms.drafts(.kk) }?.code == "conflict.suspended"
    )
    try await phone.client.resume()
    #expect(try await phone.client.forms.drafts(.kk).map(\.id) == [draft])
  }
}
