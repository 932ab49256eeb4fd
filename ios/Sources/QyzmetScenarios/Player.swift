import Foundation
import QyzmetSandbox

/// The line that says what went wrong.
struct Failed: Error {
  let line: String
}

/// One scenario, step by step.
struct Player {
  private let folder: URL
  private let gateway: Gateway
  private let phone: Phone
  private var names = Names()

  /// Plays the scenario in this file, named relative to the folder of all of them; `nil` or the line of its failure.
  static func play(_ folder: URL, _ file: String) async -> String? {
    do {
      let story = try read(folder, file)
      let delays = story["gateway"]
      let gateway = try await Gateway.start(
        inProgressAfter: delays?["inProgressAfter"]?.int ?? 0, outcomeAfter: delays?["outcomeAfter"]?.int ?? 0)
      let phone = try Phone(gateway: gateway.url, lang: story["lang"]?.string ?? "kk")
      var player = Player(folder: folder, gateway: gateway, phone: phone)
      for (name, value) in story["citizen"]?.object ?? [:] { player.names.keep(name, value) }
      player.names.keep("gateway", .string(gateway.url))
      player.names.keep("folder", .string(phone.exports))
      var line: String?
      do {
        try await player.file(file, story)
      } catch let failed as Failed {
        line = failed.line
      }
      await phone.kill()
      await gateway.stop()
      return line
    } catch {
      return "\(file): \(error)"
    }
  }

  /// The JSON of a file.
  static func read(_ folder: URL, _ file: String) throws -> Json {
    try Json(parsing: Data(contentsOf: folder.appendingPathComponent(file)))
  }

  private init(folder: URL, gateway: Gateway, phone: Phone) {
    self.folder = folder
    self.gateway = gateway
    self.phone = phone
  }

  /// Plays all steps of a story; `file` is its name, for a part after the step that plays it.
  private mutating func file(_ file: String, _ story: Json) async throws {
    for (number, step) in (story["steps"]?.array ?? []).enumerated() {
      let step = step.object ?? [:]
      guard let (verb, word) = Player.verb(of: step) else {
        throw Failed(line: "\(file) step \(number + 1) (?): expected \(Player.notDone("no such verb"))")
      }
      let here = "\(file) step \(number + 1)"
      let place = "\(here) (\(Player.label(verb, word)))"
      if verb == "play" {
        let part: Json
        do {
          part = try Player.read(folder, word)
        } catch {
          throw Failed(line: "\(place): expected \(Player.notDone("\(word) can't be read"))")
        }
        try await self.file("\(here) > \(word)", part)
        continue
      }
      do {
        if let line = try await self.step(verb, word, step) { throw Failed(line: "\(place): expected \(line)") }
      } catch let error where !(error is Failed) {
        let why = (error as? Unplayable)?.why ?? "\(error)"
        throw Failed(line: "\(place): expected \(Player.notDone(why))")
      }
    }
  }

  /// Plays one step; `nil`, or what it says without its place: `PATH = X, got Y`.
  private mutating func step(_ verb: String, _ word: String, _ raw: [String: Json]) async throws -> String? {
    let step = try names.fill(.object(raw)).object ?? [:]
    let expected = step["expect"]?.object
    let ended: Ended
    switch (verb, word) {
    case ("call", _): ended = try await phone.call(word, step)
    case ("end", _): ended = try await phone.end(word)
    case ("phone", "changes"):
      ended = .result(
        try await phone.changes { seen in expected.map { Expect.unmet($0, seen) == nil } ?? true })
    case ("phone", _):
      try await phone.step(word, step)
      ended = .result(.null)
    case ("gateway", _): ended = .result(try await gateway.step(word, step))
    default:
      let advance = ["advance": step["time"] ?? .null]
      try await phone.step("clock", advance)
      _ = try await gateway.step("clock", advance)
      ended = .result(.null)
    }
    let result: Json
    switch judged(ended, step["expectError"]?.object) {
    case .success(let value): result = value
    case .failure(let failed): return failed.line
    }
    if let line = expected.flatMap({ Expect.unmet($0, result) }) { return line }
    for (name, path) in step["save"]?.object ?? [:] {
      guard let value = Expect.at(result, path.string ?? "") else {
        throw Unplayable("\(path.string ?? "") leads nowhere")
      }
      names.keep(name, value)
    }
    return nil
  }

  /// The result of a call that ended as the step expects; of one that failed as it should, the failure.
  private func judged(_ ended: Ended, _ expected: [String: Json]?) -> Result<Json, Failed> {
    switch (ended, expected) {
    case (.result(let result), nil): return .success(result)
    case (.result, let expected?):
      return .failure(Failed(line: Expect.unmet(expected, .null, before: "error.") ?? ""))
    case (.failure(let failure), let expected):
      let line =
        if let expected {
          Expect.unmet(expected, failure, before: "error.")
        } else {
          "error = null, got \(Expect.shown(failure["code"]))" as String?
        }
      guard let line else { return .success(failure) }
      let developer = String(
        (failure["developer"]?.string ?? "").unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : Character($0) })
      return .failure(Failed(line: "\(line); \(developer)"))
    }
  }

  private static func notDone(_ why: String) -> String { "step = \"done\", got \(Expect.shown(.string(why)))" }

  /// The verb of a step and its word.
  private static func verb(of step: [String: Json]) -> (String, String)? {
    for verb in ["call", "end", "phone", "gateway", "time", "play"] {
      if let word = step[verb] { return (verb, word.string ?? "") }
    }
    return nil
  }

  private static func label(_ verb: String, _ word: String) -> String {
    switch verb {
    case "call": word
    case "time": "time"
    default: "\(verb) \(word)"
    }
  }
}

extension Gateway {
  /// One step of the gateway's.
  nonisolated func step(_ word: String, _ step: [String: Json]) async throws -> Json {
    switch word {
    case "stop":
      await stop()
      return .null
    case "start":
      try await startAgain()
      return .null
    case "fault": return try await fault(step["order"] ?? .null)
    case "noFaults":
      try await noFaults()
      return .null
    case "met": return try await met()
    case "clock": return try await advance(seconds: step["advance"]?.int ?? 0)
    case "status":
      return try await move(step["request"]?.string ?? "", to: step["is"]?.string ?? "", note: step["says"])
    case "sms":
      guard let code = try await code(for: step["to"]?.string ?? "") else { return ["code": nil, "wrong": nil] }
      return ["code": .string(code), "wrong": .string(code.dropLast() + (code.hasSuffix("0") ? "1" : "0"))]
    case "newSim": return try await newSim(of: step["to"]?.string ?? "")
    case "asks": return try await asks(step["order"] ?? .null)
    case "asked": return try await asked(step["id"]?.string ?? "")
    case "ledger": return try await ledger()
    default: throw Unplayable("no such gateway step: \(word)")
    }
  }

  private nonisolated func met() async throws -> Json {
    for _ in 0..<500 {
      if try await faults()["faults"] == [] { return .null }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw Unplayable("an order never met its call")
  }
}
