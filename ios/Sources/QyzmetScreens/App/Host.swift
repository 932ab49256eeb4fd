import Foundation
import Qyzmet

/// What the platform does for the screens. Nothing here blocks.
@MainActor public protocol AppHost: AnyObject {
  /// What the citizen set.
  var prefs: any Prefs { get }

  /// Time passing, for what is shown after a while.
  var pace: any Pace { get }

  /// What the phone believes of its line: now, and each time it changes.
  func line() -> AsyncStream<Line>

  /// Whether the citizen is looking: now, and each time it changes.
  func presence() -> AsyncStream<Presence>

  /// Whether there is something to call with.
  var canDial: Bool { get }

  /// Opens the dialer with the number in it; the citizen presses call.
  func openDialer(_ number: String)

  /// Offers these files to other apps.
  func share(_ files: [URL], title: String)

  /// Lets the citizen choose a file of the phone's, or several, and reads no more of it than ``PickedFile/limit``. Nothing of
  /// it is kept.
  func pick(many: Bool) async -> Picking

  /// Keeps the screen out of pictures and out of the list of recent apps.
  func secureScreen(_ on: Bool)

  /// Says something to those who listen to the screen.
  func announce(_ text: String)

  /// The pages of a PDF, so many points wide; `nil` when this platform can't draw them.
  func pdfPages(_ bytes: Data, width: Int) async -> [Picture]?

  /// A new folder for files on their way to another app.
  func workFolder() throws -> URL

  /// Something waits after this delivery: the system may be asked to wake the app for another.
  func deliverLater(after report: DeliveryReport)

  /// Whether a key would be made in the phone's hardware, and why not; `nil` where the app has no such keys.
  func signingKeys() -> SigningKeysStanding?

  /// The last calls are ending after the citizen left: the system is asked for some seconds more.
  func finishing(_ on: Bool)
}

/// Whether the citizen is looking.
public enum Presence: Sendable {
  case foreground, background
  /// Gone, and the system gives no more time.
  case expiring
}

/// A page as it was drawn.
public struct Picture: Sendable, Equatable {
  /// Points.
  public let width: Int
  /// Points.
  public let height: Int
  public let png: Data

  public init(width: Int, height: Int, png: Data) {
    self.width = width
    self.height = height
    self.png = png
  }
}

/// How large the words are.
public enum TextScale: String, CaseIterable, Sendable {
  case system, large, largest

  /// On top of the phone's own setting.
  public var factor: Double {
    switch self {
    case .system: 1
    case .large: 1.3
    case .largest: 2
    }
  }
}

/// What the citizen set and where he was, kept by the platform at once.
@MainActor public protocol Prefs: AnyObject {
  /// `nil`: the phone's own language, else Kazakh.
  var lang: Lang? { get set }
  var textScale: TextScale { get set }
  var shuffledPad: Bool { get set }
  /// ``Places/saved``.
  var places: [String] { get set }
}

/// Time as the screens feel it.
public protocol Pace: Sendable {
  /// Returns after so long, or throws when the task is cancelled.
  func pass(_ time: Duration) async throws

  /// Seconds since 1970.
  func now() -> Double
}

extension Pace {
  /// Seconds that have passed since then.
  func seconds(since moment: Double) -> Int { Int((now() - moment).rounded()) }

  /// What counts seconds, and the moment that it counts them from: what was read while a second went by is read anew,
  /// since nobody knows which of the two it means.
  func moment<Value: Sendable>(
    _ read: () async throws(QyzmetError) -> Value
  ) async throws(QyzmetError) -> (value: Value, at: Double) {
    var at = now()
    var value = try await read()
    for _ in 0..<2 where now() - at >= 1 {
      at = now()
      value = try await read()
    }
    return (value, at)
  }
}

/// The real one.
public struct ClockPace: Pace {
  public init() {}

  public func pass(_ time: Duration) async throws { try await Task.sleep(for: time) }

  public func now() -> Double { Date().timeIntervalSince1970 }
}
