import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// Events and states: nothing lost, nobody kept waiting, everything ends.
@Suite struct ChangesTests {
  @Test func aSlowListenerHearsEverythingInOrderAndDelaysNobody() async throws {
    let phone = try await Phone(Gateway.start())
    let (first, second) = (phone.client.changes(), phone.client.changes())
    let draft = try await phone.client.forms.start(service: Phone.service, .kk).draftId
    // Nobody listens yet: the calls are done all the same.
    for i in 0..<100 {
      _ = try await phone.client.forms.answer(draft: draft, field: "purpose", .text("\(i)"), .kk)
    }
    await phone.client.close()
    for changes in [first, second] {
      var heard: [Change] = []
      for await change in changes { heard.append(change) }
      // Closing drops what the core had not told yet, never what came before what was told.
      #expect(heard.count <= 101 && !heard.isEmpty)
      #expect(heard.allSatisfy { $0 == .draft(id: draft) })
    }
  }

  @Test func everyEventIsHeardOnce() async throws {
    let phone = try await Phone(Gateway.start())
    let changes = phone.client.changes()
    var drafts: [String] = []
    for _ in 0..<30 { drafts.append(try await phone.client.forms.start(service: Phone.service, .kk).draftId) }
    var heard: [String] = []
    for await case .draft(let id) in changes {
      heard.append(id)
      if heard.count == drafts.count { break }
    }
    #expect(heard == drafts)
  }

  @Test func ofAClosedClientTheStreamHasEnded() async throws {
    let phone = try await Phone(Gateway.start())
    await phone.client.close()
    #expect(await ends(within: 5) { for await _ in phone.client.changes() {} })
  }

  /// The listener calls back into the client, from within its loop.
  @Test func aListenerMayCallBack() async throws {
    let phone = try await Phone(Gateway.start())
    let changes = phone.client.changes()
    let reading = Task {
      var seen = 0
      for await case .draft(let id) in changes {
        _ = try await phone.client.forms.open(draft: id, .kk)
        seen += 1
        if seen == 10 { break }
      }
      return seen
    }
    for _ in 0..<10 { _ = try await phone.client.forms.start(service: Phone.service, .kk) }
    #expect(try await reading.value == 10)
  }

  @Test func aWatchReadsNowAndAfterEachChangeThatMatters() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    let watch = q.watch(\.isDraft) { try await q.forms.drafts(.kk).count }
    var counts = watch.makeAsyncIterator()
    #expect(try await counts.next() == 0)
    for wanted in 1...3 {
      _ = try await q.forms.start(service: Phone.service, .kk)
      var count = try await counts.next()
      // A reading may be asked for twice by one change that came while the state was read.
      while count != wanted { count = try await counts.next() }
    }
    await q.close()
    #expect(try await counts.next() == nil)
    #expect(try await counts.next() == nil)
  }

  @Test func aSlowWatchReadsTheNewestAndNoQueue() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    let reads = Box(0)
    let all = q.changes()
    let watch = q.watch({ _ in true }) {
      reads.change { $0 += 1 }
      return try await q.forms.drafts(.kk).count
    }
    var counts = watch.makeAsyncIterator()
    _ = try await counts.next()
    for _ in 0..<50 { _ = try await q.forms.start(service: Phone.service, .kk) }
    var heard = 0
    for await _ in all {
      heard += 1
      if heard == 50 { break }
    }
    var count = try await counts.next()
    while count != 50 { count = try await counts.next() }
    #expect(reads.value < 10)
  }

  @Test func aReadingThatFailsEndsTheWatch() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    var views = q.watch({ _ in true }) { try await q.requests.get("nobody's", .kk) }.makeAsyncIterator()
    do {
      _ = try await views.next()
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.code == "document.request_unknown")
    }
    #expect(try await views.next() == nil)
  }

  @Test func aCancelledWatchEnds() async throws {
    let phone = try await Phone(Gateway.start())
    let q = phone.client
    let seen = Box(0)
    let watching = Task {
      for try await _ in q.watch({ _ in true }, read: { try await q.forms.drafts(.kk) }) {
        seen.change { $0 += 1 }
      }
    }
    while seen.value == 0 { await Task.yield() }
    watching.cancel()
    #expect(await ends(within: 5) { _ = await watching.result })
  }
}
