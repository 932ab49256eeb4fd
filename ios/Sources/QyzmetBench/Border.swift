import Foundation

@testable import Qyzmet

/// What the border costs from Swift: `cold STARTED` or `warm STARTED`, see tests/benches/README.md.
@main
struct Border {
  // The same in direct.rs and Border.kt.
  static let (warmUp, samples, batch) = (12_000, 400, 16)
  static let cards = Page(offset: 0, limit: 30)

  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count == 3, let started = Double(words[2]), let folder = getenv("QYZMET_BENCH_HOME") else { exit(2) }
    let home = URL(fileURLWithPath: String(cString: folder))
    let began = DispatchTime.now().uptimeNanoseconds
    let phone = try await Qyzmet.open(QyzmetConfig(home: home, gateway: "http://127.0.0.1:1"))
    let opened = DispatchTime.now().uptimeNanoseconds
    _ = try await phone.catalogue.cards(.kk, page: cards)
    let read = DispatchTime.now().uptimeNanoseconds
    if words[1] == "cold" {
      let process = UInt64(Date().timeIntervalSince1970 * 1e6 - started) * 1000
      print("open \(opened - began)\nfirst \(read - began)\nprocess \(process)")
    } else {
      try await warm(phone, QyzmetConfig(home: home, gateway: "http://127.0.0.1:1").native())
    }
    await phone.close()
  }

  static func warm(_ phone: Qyzmet, _ config: NativeConfig) async throws {
    let catalogue = try NativeClient(config: config, ports: NativePorts()).catalogue()
    let queue = DispatchQueue(label: "bench", attributes: .concurrent)
    let hits = Page(offset: 0, limit: 10)
    let packed = try PackedDoor()
    guard try packed.cards() == catalogue.cards(lang: .kk, page: cards) else { fatalError("packed differs") }
    let calls: [(String, () async throws -> Void)] = [
      ("empty", { keep(coreVersion()) }),
      ("empty-facade", { keep(try await Engine.hop(queue) { coreVersion() }) }),
      ("search", { keep(try catalogue.search(lang: .kk, query: "мек", page: hits)) }),
      ("search-facade", { keep(try await phone.catalogue.search(.kk, query: "мек", page: hits)) }),
      ("page", { keep(try catalogue.cards(lang: .kk, page: cards)) }),
      ("packed", { keep(try packed.cards()) }),
      ("page-facade", { keep(try await phone.catalogue.cards(.kk, page: cards)) }),
      ("packed-facade", { keep(try await Engine.hop(queue) { try packed.cards() }) }),
    ]
    for (_, call) in calls { for _ in 0..<warmUp { try await call() } }
    var times = calls.map { _ in [UInt64]() }
    for _ in 0..<samples {
      for (at, (_, call)) in calls.enumerated() {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<batch { try await call() }
        times[at].append((DispatchTime.now().uptimeNanoseconds - start) / UInt64(batch))
      }
    }
    for ((name, _), times) in zip(calls, times) { print("\(name) \(times.sorted()[samples / 2])") }
  }

  /// Nobody leaves out what might be looked at here.
  @inline(never)
  static func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
}
