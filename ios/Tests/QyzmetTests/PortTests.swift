import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// Ports of the app that work, fail, hang, lie, or call back.
@Suite struct PortTests {
  private let gateway: Gateway
  private let keys = TestKeys()
  private let phone: Phone

  init() async throws {
    gateway = try await Gateway.start()
    phone = try await Phone(gateway, deviceKey: keys, keyStoreSeconds: 1)
  }

  @Test func aKeyStoreInSwiftServes() async throws {
    try await phone.ready()
    _ = try await phone.apply()
    #expect(try await phone.client.health().keyHome == .secureElement)
    #expect(try await phone.client.requests.deliver().filed == 1)
  }

  @Test func whatAPortSaysOfItselfGoesToTheDeveloper() async throws {
    keys.instead { _ in throw PortError("the keychain said -34018") }
    let error = await failure { () throws(QyzmetError) in
      try await phone.client.forms.start(service: Phone.service, .kk)
    }
    #expect(error?.code == "internal.port")
    #expect(error?.developerText.contains("-34018") == true)
  }

  @Test func whatAnErrorOfAnotherKindSaysStaysUnsaid() async throws {
    struct Leak: Error, CustomStringConvertible { let description = "990101500016" }
    keys.instead { _ in throw Leak() }
    let error = await failure { () throws(QyzmetError) in
      try await phone.client.forms.start(service: Phone.service, .kk)
    }
    #expect(error?.code == "internal.port")
    #expect(error?.developerText.contains("Leak") == true)
    #expect(error.map { "\($0)".contains("990101500016") } == false)
  }

  @Test func aKeyStoreThatHangsIsNotWaitedForForEver() async throws {
    try await phone.ready()
    let door = Door()
    defer { door.open() }
    let draft = try await phone.draft()
    let request = try await phone.client.requests.prepare(draft: draft, .kk).requestId
    keys.instead { _ in
      door.wait()
      return nil
    }
    let sign = { @Sendable () async throws(QyzmetError) in
      try await phone.client.requests.sign(request, pin: Phone.pin, .kk)
    }
    let hung = Box<String?>(nil)
    #expect(await ends(within: 20) { hung.value = await failure(of: sign)?.code })
    #expect(hung.value == "internal.port")
    // What needs no key is not kept waiting by it, and it says so at once the next time.
    _ = try await phone.client.catalogue.categories(.kk)
    #expect(await failure(of: sign)?.code == "internal.port")

    keys.instead(nil)
    door.open()
    var signed: RequestView?
    while signed == nil {
      do {
        signed = try await sign()
      } catch {
        #expect(error.code == "internal.port")
        await Task.yield()
      }
    }
    #expect(try await phone.client.requests.outbox(.kk).map(\.id) == [request])
  }

  @Test func aClientWithAHangingPortCloses() async throws {
    try await phone.ready()
    let door = Door()
    defer { door.open() }
    let request = try await phone.client.requests.prepare(draft: phone.draft(), .kk).requestId
    keys.instead { _ in
      door.wait()
      return nil
    }
    let client = phone.client
    let call = Task {
      await failure { () throws(QyzmetError) in try await client.requests.sign(request, pin: Phone.pin, .kk) }
    }
    while door.waiting == 0 { await Task.yield() }
    #expect(await ends(within: 20) { await client.close() })
    #expect(await call.value != nil)
  }

  @Test(arguments: ["bind", "wrap", "unwrap"], [0, 31, 5000])
  func aKeyStoreThatLiesIsAnError(_ what: String, _ size: Int) async throws {
    keys.instead { $0 == what ? Data(repeating: 7, count: size) : nil }
    // Making and opening the vault, making the key, using it: each meets the lie somewhere, or not at all.
    do {
      _ = try await phone.client.forms.start(service: Phone.service, .kk)
      try await phone.link()
      _ = try await phone.client.signature.createKey(pin: Phone.pin, .kk)
      await phone.client.close()
      let later = try await Phone(gateway, folder: phone.folder, deviceKey: keys)
      _ = try await later.client.forms.drafts(.kk)
      _ = try await later.apply()
      #expect(what == "wrap", "a lie in \(what) of \(size) bytes was believed")
    } catch let error as QyzmetError {
      #expect(["internal.port", "storage.vault_key_lost", "input.answer"].contains(error.code), "\(error)")
    }
  }

  /// A port that calls back would wait for itself: it is given up after the key store's time, and nothing is locked.
  @Test func aPortThatCallsBackIsGivenUp() async throws {
    try await phone.ready()
    let client = phone.client
    let request = try await client.requests.prepare(draft: phone.draft(), .kk).requestId
    keys.instead { _ in
      let done = DispatchSemaphore(value: 0)
      Task {
        _ = try? await client.forms.drafts(.kk)
        done.signal()
      }
      done.wait()
      return nil
    }
    #expect(
      await ends(within: 30) {
        do { _ = try await client.requests.sign(request, pin: Phone.pin, .kk) } catch {}
      })
    keys.instead(nil)
    #expect(try await client.requests.get(request, .kk).id == request)
  }

  @Test func noPortIsCalledAfterClose() async throws {
    _ = try await phone.draft()
    await phone.client.close()
    let before = keys.called
    _ = await failure { () throws(QyzmetError) in try await phone.client.forms.drafts(.kk) }
    _ = await failure { () throws(QyzmetError) in try await phone.client.health() }
    #expect(keys.called == before)
  }

  @Test(arguments: [Int64.min, -1, 0, Int64.max]) func aClockThatLies(_ now: Int64) async throws {
    struct Liar: WallClock {
      let now: Int64
      func nowMs() -> Int64 { now }
    }
    let config = QyzmetConfig(home: phone.folder.at("lied"), gateway: gateway.url)
    let q = try await Qyzmet.open(config, ports: QyzmetPorts(clock: Liar(now: now)))
    _ = try await q.catalogue.status(.kk)
    _ = try await q.forms.start(service: Phone.service, .kk)
    #expect(try await q.forms.drafts(.kk).count == 1)
    await q.close()
  }

  @Test func aLineThatIsAwayIsBelieved() async throws {
    struct Away: Connectivity {
      func line() -> Line { .offline }
    }
    let away = try await Phone(gateway, connectivity: Away())
    #expect(await failure { () throws(QyzmetError) in try await away.client.catalogue.sync() }?.code == "net.offline")
    #expect(try await away.client.health().operations.first { $0.id == "sync" }?.now == .refused)
  }

  @Test func aLineThatHangsCountsAsNotKnown() async throws {
    struct Hanging: Connectivity {
      let door: Door
      func line() -> Line {
        door.wait()
        return .offline
      }
    }
    let door = Door()
    defer { door.open() }
    let hanging = try await Phone(gateway, connectivity: Hanging(door: door))
    #expect(try await hanging.client.catalogue.sync().version > 0)
  }

  /// Calls that wait for a port wait on threads of the library's own: Swift's pool stays free.
  @Test func blockedCallsDoNotBlockSwiftsPool() async throws {
    let door = Door()
    keys.instead { _ in
      door.wait()
      return nil
    }
    let client = phone.client
    let calls = (0..<16).map { _ in Task { try? await client.forms.start(service: Phone.service, .kk) } }
    while door.waiting == 0 { await Task.yield() }
    #expect(await Task { 7 }.value == 7)
    door.open()
    for call in calls { _ = await call.value }
  }
}
