import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// Opening, closing, threads: calls after the end, from the main actor, many at a time.
@Suite struct LifeTests {
  @Test func afterCloseEveryCallSaysSo() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    _ = try await phone.draft()
    await q.close()
    await q.close()
    let calls: [@Sendable () async throws(QyzmetError) -> Void] = [
      { () throws(QyzmetError) in _ = try await q.catalogue.status(.kk) },
      { () throws(QyzmetError) in _ = try await q.catalogue.sync() },
      { () throws(QyzmetError) in _ = try await q.identity.linkState(.kk) },
      { () throws(QyzmetError) in _ = try await q.identity.confirmCode("123456", .kk) },
      { () throws(QyzmetError) in _ = try await q.forms.drafts(.kk) },
      { () throws(QyzmetError) in _ = try await q.requests.outbox(.kk) },
      { () throws(QyzmetError) in _ = try await q.requests.deliver() },
      { () throws(QyzmetError) in _ = try await q.documents.list(.kk, page: .first(1)) },
      { () throws(QyzmetError) in _ = try await q.signature.state(.kk) },
      { () throws(QyzmetError) in _ = try await q.signature.sign(Data([1]), pin: Phone.pin) },
      { () throws(QyzmetError) in _ = try await q.signature.audit(.kk, page: .first(1)) },
      { () throws(QyzmetError) in _ = try await q.signature.makePuk(pin: Phone.pin) },
      { () throws(QyzmetError) in _ = try await q.sessions.list(.kk, page: .first(1)) },
      { () throws(QyzmetError) in _ = try await q.sessions.openLink("qyzmet://sign", .kk) },
      { () throws(QyzmetError) in _ = try await q.sessions.deliver() },
      { () throws(QyzmetError) in _ = try await q.health() },
      { () throws(QyzmetError) in try await q.pause() },
      { () throws(QyzmetError) in try await q.resume() },
      { () throws(QyzmetError) in try await q.erase() },
    ]
    for call in calls {
      let error = await failure(of: call)
      #expect(error?.code == "conflict.closed")
      for lang in [Lang.kk, .ru, .en] { #expect(error?.citizenText(lang).isEmpty == false) }
    }
    // Nothing was lost by it.
    #expect(try await phone.again().client.forms.drafts(.kk).count == 1)
  }

  @Test func closeEndsWhatIsUnderWayAndWaitsForIt() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.gateway.fault(["path_prefix": "/", "fault": "delay", "ms": 60_000, "times": 100])
    let call = Task { await failure { () throws(QyzmetError) in try await phone.client.catalogue.sync() } }
    while try await phone.gateway.faults()["faults"]?.array?.first?["times"]?.int == 100 { await Task.yield() }
    #expect(await ends(within: 10) { await phone.client.close() })
    #expect(await call.value?.code == "conflict.closed")
  }

  @Test func closedByManyAtATime() async throws {
    let phone = try await Phone(Gateway.start())
    let draft = try await phone.draft()
    await withTaskGroup(of: Void.self) { group in
      for i in 0..<20 {
        group.addTask {
          if i % 2 == 0 {
            await phone.client.close()
          } else {
            _ = try? await phone.client.forms.open(draft: draft, .kk)
          }
        }
      }
    }
    #expect(
      await failure { () throws(QyzmetError) in try await phone.client.forms.drafts(.kk) }?.code == "conflict.closed")
  }

  @Test func closeIsNotCancelled() async throws {
    let phone = try await Phone(Gateway.start())
    let closing = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      await phone.client.close()
    }
    await closing.value
    #expect(await failure { () throws(QyzmetError) in try await phone.client.health() }?.code == "conflict.closed")
  }

  /// The parts of a client work on when only they are held.
  @Test func aPartOutlivesTheClient() async throws {
    let gateway = try await Gateway.start()
    let folder = try Folder()
    func part() async throws -> any Forms {
      let config = QyzmetConfig(home: folder.at("home"), gateway: gateway.url)
      return try await Qyzmet.open(config).forms
    }
    let forms = try await part()
    _ = try await forms.start(service: Phone.service, .kk)
    #expect(try await forms.drafts(.kk).count == 1)
  }

  /// A client that is dropped lets its folder go, and its streams end.
  @Test func aDroppedClientLetsGo() async throws {
    let gateway = try await Gateway.start()
    let folder = try Folder()
    func stream() async throws -> AsyncStream<Change> {
      let phone = try await Phone(gateway, folder: folder)
      _ = try await phone.draft()
      return phone.client.changes()
    }
    let changes = try await stream()
    #expect(await ends(within: 10) { for await _ in changes {} })
    #expect(try await Phone(gateway, folder: folder).client.forms.drafts(.kk).count == 1)
  }

  @Test @MainActor func fromTheMainActorNothingRunsOnTheMainThread() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.ready()
    _ = try await phone.apply()
    _ = try await phone.client.requests.deliver()
    _ = try await phone.client.health()
    #expect(!phone.clock.wasAskedOnMain)
    await phone.client.close()
  }

  @Test func tenClientsOnTenFolders() async throws {
    let gateway = try await Gateway.start()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 {
        group.addTask {
          let phone = try await Phone(gateway)
          let draft = try await phone.draft()
          #expect(try await phone.client.forms.drafts(.kk).map(\.id) == [draft])
          await phone.client.close()
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func tenClientsOnOneFolder() async throws {
    let first = try await Phone(Gateway.start())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 {
        group.addTask {
          let phone = try await first.again()
          _ = try await phone.draft()
          await phone.client.close()
        }
      }
      try await group.waitForAll()
    }
    #expect(try await first.client.forms.drafts(.kk).count == 10)
  }

  @Test func textsAreThereInThreeLanguages() async throws {
    let q = Qyzmet.self
    let (kk, ru, en) = (try await q.texts.load(.kk), try await q.texts.load(.ru), try await q.texts.load(.en))
    #expect(kk != ru && ru != en)
    #expect(kk["no-such-word"] == "no-such-word")
    #expect(try await q.texts.say(.kk, "no-such-word", [:]) == "no-such-word")
    #expect(try await q.texts.state(.ru, "link-unlinked", [:]).short.isEmpty == false)
  }
}
