import Foundation
import Observation
import Qyzmet

@testable import QyzmetScreens

/// What a phone keeps of the citizen's settings; it outlives the app.
@MainActor final class TestPrefs: Prefs {
  var lang: Lang?
  var textScale = TextScale.system
  var shuffledPad = false
  var places: [String] = []

  init(_ lang: Lang?) { self.lang = lang }
}

/// A line that the test cuts, as the core asks for it.
final class TestLine: Connectivity, @unchecked Sendable {
  private let lock = NSLock()
  private var value = Line.online

  func line() -> Line { lock.withLock { value } }

  func set(_ line: Line) { lock.withLock { value = line } }
}

/// A phone in the hand of a test.
@MainActor @Observable final class TestHost: AppHost {
  let prefs: any Prefs
  let clock: TestPace
  var pace: any Pace { clock }
  let network: TestLine
  @ObservationIgnored private let lines = AsyncStream.makeStream(of: Line.self)
  private let presences = AsyncStream.makeStream(of: Presence.self)

  private(set) var announced: [String] = []
  private(set) var dialled: [String] = []
  private(set) var shared: [URL] = []
  /// What the citizen will choose, one time after the other; nothing is the second thought.
  @ObservationIgnored var chosen: [[URL]] = []
  /// What choosing does instead.
  @ObservationIgnored var picking: (@MainActor () async -> Picking)?
  /// Whether several files were offered, each time that there was a choice.
  private(set) var asked: [Bool] = []
  private(set) var secure = false
  /// How often the app had ended its calls after it was left.
  private(set) var slept = 0
  /// What the system was asked to wake the app for.
  private(set) var later: DeliveryReport?
  var canDial = true
  /// What a PDF is drawn as; `nil` on a platform that can't.
  var pages: [Picture]? = [Picture(width: 600, height: 800, png: Data([1]))]
  /// What the phone says of keys in its hardware.
  var chip: SigningKeysStanding?
  private let folder: URL

  init(_ prefs: TestPrefs, _ clock: TestPace, _ network: TestLine, folder: URL) {
    self.prefs = prefs
    self.clock = clock
    self.network = network
    self.folder = folder
    lines.continuation.yield(network.line())
  }

  func line() -> AsyncStream<Line> { lines.stream }
  func presence() -> AsyncStream<Presence> { presences.stream }
  func openDialer(_ number: String) { dialled.append(number) }
  func share(_ files: [URL], title: String) { shared += files }
  func pick(many: Bool) async -> Picking {
    asked.append(many)
    if let picking { return await picking() }
    let urls = chosen.isEmpty ? [] : chosen.removeFirst()
    return await Task.detached { Picking.reading(urls) }.value
  }
  func secureScreen(_ on: Bool) { secure = on }
  func announce(_ text: String) { announced.append(text) }
  func pdfPages(_ bytes: Data, width: Int) async -> [Picture]? { bytes.starts(with: Data("%PDF".utf8)) ? pages : nil }
  func deliverLater(after report: DeliveryReport) { later = report }
  func signingKeys() -> SigningKeysStanding? { chip }
  func finishing(_ on: Bool) { if !on { slept += 1 } }

  func workFolder() throws -> URL {
    let url = folder.appendingPathComponent(UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// The phone hears of its line.
  func line(_ line: Line) {
    network.set(line)
    lines.continuation.yield(line)
  }

  /// The citizen comes or leaves.
  func presence(_ presence: Presence) { presences.continuation.yield(presence) }
}
