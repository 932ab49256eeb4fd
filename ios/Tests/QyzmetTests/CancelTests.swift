import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// A task is cancelled at every await of the journey; the journey is finished all the same, with one request.
@Suite struct CancelTests {
  /// Begins a call in a task, cancels it after so long, and waits. It ends in one of three ways: done, cancelled, or with
  /// an error of its own.
  private func cut(_ ms: Int, _ call: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await call() }
    if ms > 0 { try await Task.sleep(for: .milliseconds(ms)) }
    task.cancel()
    do {
      try await task.value
    } catch let error as QyzmetError {
      #expect(error.code == "conflict.cancelled" || error.kind != .internal, "\(error)")
    }
  }

  /// Does what a cancelled call may have left undone. A cancelled call may break the line under the next one, too, and a
  /// citizen whose line broke tries again.
  private func go(_ call: @escaping @Sendable () async throws(QyzmetError) -> Void) async throws {
    for _ in 0..<3 {
      do {
        try await call()
        return
      } catch {
        guard error.retry == .whenOnline else { throw error }
      }
    }
    try await call()
  }

  private func journey(_ phone: Phone, _ ms: () -> Int) async throws -> String {
    let q = phone.client
    let link = { @Sendable () async throws(QyzmetError) in
      if try await q.identity.linkState(.kk).state == "code-sent" { return }
      _ = try await q.identity.startLink(iin: Phone.iin, phone: Phone.number, cardPin: Phone.cardPin, .kk)
    }
    try await cut(ms()) { try await phone.startLink() }
    try await go(link)
    let code = try await phone.gateway.newestCode(Phone.number)
    try await cut(ms()) { _ = try await q.identity.confirmCode(code, .kk) }
    if try await q.identity.linkState(.kk).state != "linked" {
      try await go(link)
      let code = try await phone.gateway.newestCode(Phone.number)
      try await go { () throws(QyzmetError) in
        if try await q.identity.linkState(.kk).state != "linked" { _ = try await q.identity.confirmCode(code, .kk) }
      }
    }
    try await cut(ms()) { _ = try await q.signature.createKey(pin: Phone.pin, .kk) }
    try await go { () throws(QyzmetError) in
      if try await q.signature.state(.kk).stateId != "ready" {
        _ = try await q.signature.createKey(pin: Phone.pin, .kk)
      }
    }
    try await cut(ms()) { _ = try await q.catalogue.sync() }
    try await cut(ms()) { _ = try await q.forms.start(service: Phone.service, .kk) }
    let begun = try await q.forms.drafts(.kk).first?.id
    let draft = if let begun { begun } else { try await q.forms.start(service: Phone.service, .kk).draftId }
    for (field, answer) in [("purpose", "bank"), ("language", "kk")] {
      try await cut(ms()) { _ = try await q.forms.answer(draft: draft, field: field, .text(answer), .kk) }
      _ = try await q.forms.answer(draft: draft, field: field, .text(answer), .kk)
    }
    try await cut(ms()) { _ = try await q.requests.prepare(draft: draft, .kk) }
    let request = try await q.requests.prepare(draft: draft, .kk).requestId
    try await cut(ms()) { _ = try await q.requests.sign(request, pin: Phone.pin, .kk) }
    try await go { () throws(QyzmetError) in
      if try await q.requests.outbox(.kk).isEmpty { _ = try await q.requests.sign(request, pin: Phone.pin, .kk) }
    }
    try await cut(ms()) { _ = try await q.requests.deliver() }
    try await cut(ms()) { _ = try await q.requests.deliverNow() }
    for _ in 0..<4 { _ = try await q.requests.deliverNow() }
    #expect(try await q.requests.get(request, .kk).number != nil)
    return request
  }

  @Test(arguments: [0, 1, 2, 5, 10, 50, 150]) func everywhereAfterSoManyMilliseconds(_ ms: Int) async throws {
    let phone = try await Phone(Gateway.start())
    let request = try await journey(phone) { ms }
    #expect(try await phone.gateway.filed() == [request])
    #expect(try await phone.client.requests.list(.kk, page: .first(10)).total == 1)
  }

  @Test(arguments: [UInt64(1), 2, 3]) func atRandomMoments(_ seed: UInt64) async throws {
    var random = seed
    let phone = try await Phone(Gateway.start())
    let request = try await journey(phone) {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % 60
    }
    #expect(try await phone.gateway.filed() == [request])
  }

  @Test func whoIsCancelledIsToldSoAndTheTurnIsFree() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.gateway.fault([
      "path_prefix": "/links", "method": "POST", "fault": "delay", "ms": 60_000, "times": 1,
    ])
    let call = Task {
      await failure { () throws(QyzmetError) in
        try await phone.client.identity.startLink(iin: Phone.iin, phone: Phone.number, cardPin: Phone.cardPin, .kk)
      }
    }
    while try await phone.gateway.faults()["faults"] != [] { await Task.yield() }
    call.cancel()
    let error = await call.value
    #expect(error?.code == "conflict.cancelled")
    #expect(error?.citizenText(.kk).isEmpty == false)
    try await phone.link()
  }

  @Test func aTaskThatIsCancelledAlreadySendsNothing() async throws {
    let phone = try await Phone(Gateway.start())
    let call = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure { () throws(QyzmetError) in
        try await phone.client.identity.startLink(iin: Phone.iin, phone: Phone.number, cardPin: Phone.cardPin, .kk)
      }
    }
    #expect(await call.value?.code == "conflict.cancelled")
    #expect(try await phone.gateway.code(for: Phone.number) == nil)
  }

  /// The task of a screen that goes is cancelled; the other task's call on the same client is not.
  @Test func oneTasksCancellationIsNotAnothers() async throws {
    let phone = try await Phone(Gateway.start())
    let one = Task { try await phone.client.catalogue.sync() }
    let other = Task { try await phone.client.catalogue.sync() }
    one.cancel()
    #expect(try await other.value.version > 0)
    _ = await one.result
  }
}
