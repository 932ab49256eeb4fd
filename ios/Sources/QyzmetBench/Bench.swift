import Foundation
import Qyzmet

/// What a call costs from Swift, as one line of JSON a figure: `QyzmetBench [REPETITIONS]`. Built for release, against the
/// release library, it is compared with the same calls in Rust.
@main
struct Bench {
  static func main() async throws {
    let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1000
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("qyzmet-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let clock = ContinuousClock()

    // Opening loads the library; the status is the first that a start screen asks for.
    let began = clock.now
    let q = try await Qyzmet.open(QyzmetConfig(home: home, gateway: "http://127.0.0.1:1"))
    _ = try await q.catalogue.status(.kk)
    say("first_call", [clock.now - began])

    // Nothing is done in it: what remains is the way there and back.
    try await measure("empty_call", repetitions, clock) { try await q.resume() }
    try await measure("page_of_30", repetitions, clock) {
      _ = try await q.catalogue.cards(.kk, page: .first(30))
    }
    let letters = Array("мекенжай аныктамасы")
    var typed = 0
    try await measure("keystroke", repetitions, clock) {
      typed = typed % letters.count + 1
      _ = try await q.catalogue.search(.kk, query: String(letters[..<typed]), page: .first(20))
    }
    await q.close()
  }

  /// From the main actor, as a screen calls.
  @MainActor private static func measure(
    _ name: String, _ repetitions: Int, _ clock: ContinuousClock, _ call: @MainActor () async throws -> Void
  ) async throws {
    for _ in 0..<repetitions / 10 { try await call() }
    var times: [Duration] = []
    for _ in 0..<repetitions {
      let began = clock.now
      try await call()
      times.append(clock.now - began)
    }
    say(name, times)
  }

  private static func say(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return }
    func microseconds(_ share: Double) -> Int {
      let time = sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)].components
      return Int(time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000)
    }
    print(
      #"{"language":"swift","name":"\#(name)","median_us":\#(microseconds(0.5)),"p90_us":\#(microseconds(0.9)),"times":\#(sorted.count)}"#
    )
  }
}
