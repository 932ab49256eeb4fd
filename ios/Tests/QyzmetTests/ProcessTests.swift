import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// Two processes on one folder, and processes killed inside a call.
@Suite struct ProcessTests {
  @Test func twoProcessesOnOneFolder() async throws {
    let phone = try await Phone(Gateway.start())
    let draft = try await phone.draft()
    let other = try Victim(phone, "hold")
    #expect(await other.line() == "calling")
    // Both read and write.
    let third = try Victim(phone, "start", Phone.service)
    #expect(await third.line() == "calling")
    #expect(await third.line() == "done")
    #expect(try await phone.client.forms.drafts(.kk).count == 2)
    // Nobody takes the folder away from under the other.
    #expect(await failure { () throws(QyzmetError) in try await phone.client.erase() }?.code == "conflict.home_busy")
    #expect(try await phone.client.forms.open(draft: draft, .kk).draftId == draft)
    await other.release()
    try await phone.client.erase()
    #expect(try await phone.client.forms.drafts(.kk).isEmpty)
  }

  @Test func aLinkingUnderWayElsewhereIsNotDisturbed() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.gateway.fault([
      "path_prefix": "/links", "method": "POST", "fault": "delay", "ms": 60_000, "times": 1,
    ])
    let other = try Victim(phone, "startLink", Phone.iin, Phone.number, Phone.cardPin)
    #expect(await other.line() == "calling")
    while try await phone.gateway.faults()["faults"] != [] { await Task.yield() }
    #expect(
      await failure { () throws(QyzmetError) in
        try await phone.client.identity.startLink(iin: Phone.iin, phone: Phone.number, cardPin: Phone.cardPin, .kk)
      }?.code == "conflict.home_busy")
    await other.kill()
    // Its turn died with it.
    try await phone.link()
    #expect(try await phone.client.identity.linkState(.kk).state == "linked")
  }

  /// Delivers until the request is filed: the gateway may still be at work on what a dead process sent, and says to wait.
  private func finish(_ phone: Phone, _ request: String) async throws {
    for _ in 0..<30 where try await phone.client.requests.get(request, .kk).number == nil {
      _ = try await phone.client.requests.deliverNow()
      try await phone.pass(seconds: 60)
    }
  }

  /// Killed while the gateway works on the very call: the answer is lost, the effect is there once.
  @Test func killedWhileTheRequestIsSent() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    let request = try await phone.apply()
    try await phone.gateway.once("POST", "/services/", "hold", ms: 300)
    let other = try Victim(phone, "deliver")
    #expect(await other.line() == "calling")
    while try await phone.gateway.faults()["faults"] != [] { await Task.yield() }
    await other.kill()
    try await finish(phone, request)
    #expect(try await phone.client.requests.get(request, .kk).number != nil)
    #expect(try await phone.gateway.filed() == [request])
  }

  /// Killed after so many milliseconds, wherever that is, call by call; the journey goes on from what is on the disk.
  @Test(arguments: [0, 3, 10, 40, 150]) func killedAnywhere(_ ms: Int) async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    func killed(_ call: String, _ a: String = "", _ b: String = "", _ c: String = "") async throws {
      let victim = try Victim(phone, call, a, b, c)
      #expect(await victim.line() == "calling")
      try await Task.sleep(for: .milliseconds(ms))
      await victim.kill()
    }
    try await killed("startLink", Phone.iin, Phone.number, Phone.cardPin)
    if try await q.identity.linkState(.kk).state != "code-sent" { try await phone.startLink() }
    try await killed("confirmCode", try await phone.gateway.newestCode(Phone.number))
    if try await q.identity.linkState(.kk).state != "linked" {
      if try await q.identity.linkState(.kk).state != "code-sent" { try await phone.startLink() }
      _ = try await q.identity.confirmCode(phone.gateway.newestCode(Phone.number), .kk)
    }
    try await killed("createKey", Phone.pin)
    if try await q.signature.state(.kk).stateId != "ready" { _ = try await q.signature.createKey(pin: Phone.pin, .kk) }
    _ = try await q.catalogue.sync()
    try await killed("start", Phone.service)
    let draft = try await phone.draft()
    try await killed("prepare", draft)
    let request = try await q.requests.prepare(draft: draft, .kk).requestId
    try await killed("sign", request, Phone.pin)
    if try await q.requests.outbox(.kk).isEmpty { _ = try await q.requests.sign(request, pin: Phone.pin, .kk) }
    try await killed("deliver")
    try await finish(phone, request)
    #expect(try await q.requests.get(request, .kk).number != nil)
    #expect(try await phone.gateway.filed() == [request])
    // Erased by a process that dies of it: everything or nothing.
    await q.close()
    try await killed("erase")
    let left = try await phone.again()
    let requests = try await left.client.requests.list(.kk, page: .first(10)).total
    let linked = try await left.client.identity.linkState(.kk).state == "linked"
    #expect(requests == (linked ? 1 : 0))
  }
}
