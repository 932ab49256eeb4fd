#if canImport(UIKit)
  import CoreGraphics
  import Foundation
  import Network
  import Qyzmet
  import UIKit

  /// An iPhone or iPad.
  public final class AppleHost: AppHost {
    public let prefs: any Prefs = AppleProperties()
    public let pace: any Pace = ClockPace()
    private let choice = FileChoice()
    private var task = UIBackgroundTaskIdentifier.invalid
    private let presences = AsyncStream.makeStream(of: Presence.self)
    private var observers: [any NSObjectProtocol] = []

    public init() {
      let (center, sender) = (NotificationCenter.default, presences.continuation)
      observers = [
        center.addObserver(forName: UIApplication.willEnterForegroundNotification, object: nil, queue: .main) { _ in
          sender.yield(.foreground)
        },
        center.addObserver(forName: UIApplication.didEnterBackgroundNotification, object: nil, queue: .main) { _ in
          sender.yield(.background)
        },
      ]
    }

    public func presence() -> AsyncStream<Presence> { presences.stream }

    public func line() -> AsyncStream<Line> {
      AsyncStream { lines in
        let monitor = NWPathMonitor()
        monitor.pathUpdateHandler = { path in lines.yield(path.status == .unsatisfied ? .offline : .online) }
        lines.onTermination = { _ in monitor.cancel() }
        monitor.start(queue: DispatchQueue(label: "org.qyzmet.screens.line"))
      }
    }

    public var canDial: Bool {
      URL(string: "tel:1414").map(UIApplication.shared.canOpenURL) ?? false
    }

    public func openDialer(_ number: String) {
      if let url = URL(string: "tel:\(number)") { UIApplication.shared.open(url) }
    }

    /// The files go when the citizen has chosen where to.
    public func share(_ files: [URL], title: String) {
      guard let front = Self.front else { return }
      let sheet = UIActivityViewController(activityItems: files, applicationActivities: nil)
      sheet.popoverPresentationController?.sourceView = front.view
      sheet.completionWithItemsHandler = { _, _, _, _ in
        for folder in Set(files.map { $0.deletingLastPathComponent() }) {
          try? FileManager.default.removeItem(at: folder)
        }
      }
      front.present(sheet, animated: true)
    }

    public func pick(many: Bool) async -> Picking {
      guard let front = Self.front else { return .nothing }
      return await choice.choose(many: many, over: front)
    }

    /// iOS lets no app forbid a picture of the screen; what may not be seen is covered when the app is not in front, and
    /// hidden while the screen is recorded or mirrored, by `RootScreen`.
    public func secureScreen(_ on: Bool) {}

    public func announce(_ text: String) { UIAccessibility.post(notification: .announcement, argument: text) }

    public func pdfPages(_ bytes: Data, width: Int) async -> [Picture]? {
      let scale = UIScreen.main.scale
      return await Task.detached { drawnPages(bytes, width: width, scale: scale) }.value
    }

    public func workFolder() throws -> URL {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString, isDirectory: true)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.protectionKey: FileProtectionType.complete])
      return folder
    }

    public func deliverLater(after report: DeliveryReport) {
      BackgroundDelivery { () async throws(QyzmetError) in report }.schedule(after: report)
    }

    public func signingKeys() -> SigningKeysStanding? { AppleSigningKeys { "" }.standing() }

    public func finishing(_ on: Bool) {
      let app = UIApplication.shared
      if task != .invalid {
        app.endBackgroundTask(task)
        task = .invalid
      }
      guard on else { return }
      task = app.beginBackgroundTask { [weak self] in
        MainActor.assumeIsolated {
          self?.presences.continuation.yield(.expiring)
          self?.finishing(false)
        }
      }
    }

    private static var front: UIViewController? {
      let windows = UIApplication.shared.connectedScenes.compactMap { ($0 as? UIWindowScene)?.keyWindow }
      var front = windows.first?.rootViewController
      while let over = front?.presentedViewController { front = over }
      return front
    }
  }

  /// The pages of a PDF, none of them larger than a screen can show; `nil` for what is none.
  private func drawnPages(_ bytes: Data, width: Int, scale: CGFloat) -> [Picture]? {
    guard let provider = CGDataProvider(data: bytes as CFData), let document = CGPDFDocument(provider),
      document.numberOfPages > 0
    else { return nil }
    return (1...min(document.numberOfPages, 50)).compactMap { number in
      guard let page = document.page(at: number) else { return nil }
      let box = page.getBoxRect(.cropBox)
      let size = CGSize(width: CGFloat(width), height: CGFloat(width) * min(4, box.height / max(1, box.width)))
      let format = UIGraphicsImageRendererFormat()
      format.scale = scale
      let png = UIGraphicsImageRenderer(size: size, format: format).pngData { context in
        UIColor.white.setFill()
        context.fill(CGRect(origin: .zero, size: size))
        context.cgContext.translateBy(x: 0, y: size.height)
        context.cgContext.scaleBy(x: size.width / box.width, y: -size.height / box.height)
        context.cgContext.translateBy(x: -box.minX, y: -box.minY)
        context.cgContext.drawPDFPage(page)
      }
      return Picture(width: Int(size.width), height: Int(size.height), png: png)
    }
  }

  /// What the citizen set, in the app's own settings. Where he was is ids and the words of a search.
  private final class AppleProperties: Prefs {
    private let store = UserDefaults.standard

    var lang: Lang? {
      get { store.string(forKey: "lang").flatMap { Lang(code: $0) } }
      set { store.set(newValue?.code, forKey: "lang") }
    }

    var textScale: TextScale {
      get { store.string(forKey: "textScale").flatMap(TextScale.init(rawValue:)) ?? .system }
      set { store.set(newValue.rawValue, forKey: "textScale") }
    }

    var shuffledPad: Bool {
      get { store.bool(forKey: "shuffledPad") }
      set { store.set(newValue, forKey: "shuffledPad") }
    }

    var places: [String] {
      get { store.stringArray(forKey: "places") ?? [] }
      set { store.set(newValue, forKey: "places") }
    }
  }
#endif
