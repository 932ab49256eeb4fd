import Foundation
import Qyzmet
import QyzmetSandbox

/// How a call ended: its result, or its failure.
enum Ended: Sendable {
  case result(Json)
  case failure(Json)
}

/// The machine's clock, moved, the line the phone believes in, and its SIM cards.
final class MovedPorts: WallClock, Connectivity, SimWatch, @unchecked Sendable {
  private let lock = NSLock()
  private var shift: Int64 = 0
  private var believed = Line.unknown
  private var told: [Sim]?

  func nowMs() -> Int64 { lock.withLock { Int64(Date().timeIntervalSince1970 * 1000) + shift } }
  func line() -> Line { lock.withLock { believed } }
  func sims() -> [Sim]? { lock.withLock { told } }
  func advance(seconds: Int) { lock.withLock { shift += Int64(seconds) * 1000 } }
  func believe(_ line: Line) { lock.withLock { believed = line } }
  func tell(_ sims: [Sim]?) { lock.withLock { told = sims } }
}

/// A phone: clients on one folder, with ports that a scenario moves.
actor Phone {
  private let folder: Folder
  private let gateway: String
  private let ports = MovedPorts()
  private var lang: Lang
  private var clients: [String: Qyzmet] = [:]
  private var begun: [String: Task<Result<Ended, Unplayable>, Never>] = [:]
  private var seen: [Change] = []
  private var listening: Task<Void, Never>?

  /// A phone with nothing on its disk.
  init(gateway: String, lang: String) throws {
    folder = try Folder()
    self.gateway = gateway
    self.lang = try language(lang)
  }

  /// An empty folder to export into.
  nonisolated var exports: String { folder.at("exports").path }

  /// Calls the client and waits; with `begin`, lets it run under that name.
  func call(_ call: String, _ step: [String: Json]) async throws -> Ended {
    let client = try await client(step["client"]?.string ?? "first")
    let lang = try step["lang"]?.string.map(language) ?? lang
    let args = Args(step["args"]?.object ?? [:])
    guard let name = step["begin"]?.string else { return try await perform(client, call, args, lang) }
    guard begun[name] == nil else { throw Unplayable("a call of this name is under way") }
    begun[name] = Task {
      do {
        return .success(try await perform(client, call, args, lang))
      } catch {
        return .failure(error as? Unplayable ?? Unplayable("\(error)"))
      }
    }
    return .result(.null)
  }

  /// Waits for the end of a call that was begun.
  func end(_ name: String) async throws -> Ended {
    guard let task = begun.removeValue(forKey: name) else { throw Unplayable("no call of this name was begun") }
    return try await task.value.get()
  }

  /// What the observer was told since the last look, as soon as it is enough; all there is after five seconds.
  func changes(enough: @Sendable (Json) -> Bool) async throws -> Json {
    for _ in 0..<500 where !enough(view(seen)) { try await Task.sleep(for: .milliseconds(10)) }
    defer { seen = [] }
    return view(seen)
  }

  /// One step of the phone's.
  func step(_ word: String, _ step: [String: Json]) async throws {
    switch word {
    case "restart":
      guard begun.isEmpty else { throw Unplayable("a call is under way") }
      await close()
    case "kill": await kill()
    case "line": ports.believe(try line(step["is"]?.string ?? ""))
    case "clock":
      guard let seconds = step["advance"]?.int else { throw Unplayable("advance is no number") }
      ports.advance(seconds: seconds)
    case "sims": ports.tell(step["is"]?.array?.map(sim))
    case "language": lang = try language(step["is"]?.string ?? "")
    default: throw Unplayable("no such phone step: \(word)")
    }
  }

  /// Cuts off what is under way and lets go of everything.
  func kill() async {
    let cut = begun.values
    begun = [:]
    for task in cut { task.cancel() }
    for task in cut { _ = await task.value }
    await close()
  }

  private func close() async {
    let open = clients.values
    clients = [:]
    for client in open { await client.close() }
    await listening?.value
    listening = nil
  }

  /// The client of this name: `first`, or `second` on the same folders. Opened when first used.
  private func client(_ name: String) async throws -> Qyzmet {
    if let client = clients[name] { return client }
    let config = QyzmetConfig(home: folder.at("home"), gateway: gateway, softwareKeys: folder.at("keys"))
    let client = try await Qyzmet.open(config, ports: QyzmetPorts(clock: ports, connectivity: ports, simWatch: ports))
    clients[name] = client
    if name == "first" {
      let changes = client.changes()
      listening = Task { for await change in changes { saw(change) } }
    }
    return client
  }

  private func saw(_ change: Change) { seen.append(change) }
}

private func sim(_ json: Json) -> Sim {
  Sim(subscription: json["subscription"]?.int.map(Int64.init), carrier: json["carrier"]?.string, iccid: nil)
}

func language(_ code: String) throws -> Lang {
  guard let lang = Lang(code: code) else { throw Unplayable("no such language: \(code)") }
  return lang
}

private func line(_ name: String) throws -> Line {
  switch name {
  case "online": .online
  case "offline": .offline
  case "unknown": .unknown
  default: throw Unplayable("no such line: \(name)")
  }
}
