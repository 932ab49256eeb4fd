// What the app uses of Apple's UIKit, as its documentation gives it: for compiling, never for running.
@_exported import CoreGraphics
@_exported import Foundation

public enum UIKeyboardType: Int, Sendable { case `default`, numberPad, decimalPad, phonePad, URL }

public struct UITextContentType: Hashable, Sendable {
  public static let telephoneNumber = UITextContentType()
  public static let oneTimeCode = UITextContentType()
}

open class UIImage: NSObject, @unchecked Sendable {
  public init?(data: Data) {}
}

open class UIColor: NSObject, @unchecked Sendable {
  public static let white = UIColor()
  open func setFill() {}
}

@MainActor open class UIView: NSObject {}

@MainActor open class UIWindow: UIView {
  public var rootViewController: UIViewController?
}

@MainActor open class UIViewController: NSObject {
  public var view: UIView = UIView()
  public var presentedViewController: UIViewController? { nil }
  public var presentationController: UIPresentationController? { nil }
  public var popoverPresentationController: UIPopoverPresentationController? { nil }
  open func present(_ other: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
  open func dismiss(animated: Bool, completion: (() -> Void)? = nil) {}
}

@MainActor open class UIPopoverPresentationController: NSObject {
  public var sourceView: UIView?
}

@MainActor open class UIActivityViewController: UIViewController {
  public struct ActivityType: Hashable, Sendable {}
  public var completionWithItemsHandler: ((ActivityType?, Bool, [Any]?, (any Error)?) -> Void)?
  public init(activityItems: [Any], applicationActivities: [Any]?) {}
}

@MainActor open class UIScene: NSObject {}

@MainActor open class UIWindowScene: UIScene {
  public var keyWindow: UIWindow? { nil }
}

@MainActor open class UIScreen: NSObject {
  public static let main = UIScreen()
  public var scale: CGFloat { 1 }
}

public struct UIBackgroundTaskIdentifier: Hashable, Sendable {
  public static let invalid = UIBackgroundTaskIdentifier()
}

@MainActor open class UIApplication: NSObject {
  public static let shared = UIApplication()
  public nonisolated static let willEnterForegroundNotification = Notification.Name("willEnterForeground")
  public nonisolated static let didEnterBackgroundNotification = Notification.Name("didEnterBackground")
  public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
  public var connectedScenes: Set<UIScene> { [] }
  public func canOpenURL(_ url: URL) -> Bool { false }
  public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:], completionHandler: ((Bool) -> Void)? = nil) {}
  public func beginBackgroundTask(expirationHandler: (@MainActor @Sendable () -> Void)? = nil) -> UIBackgroundTaskIdentifier {
    .invalid
  }
  public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
}

@MainActor public enum UIAccessibility {
  public struct Notification: Sendable { public static let announcement = Notification() }
  public static func post(notification: Notification, argument: Any?) {}
}

public final class UIGraphicsImageRendererFormat: NSObject {
  public var scale: CGFloat = 1
  public override init() {}
}

public final class UIGraphicsImageRendererContext: NSObject {
  public let cgContext = CGContext()
  public func fill(_ rect: CGRect) {}
}

public final class UIGraphicsImageRenderer: NSObject {
  public init(size: CGSize, format: UIGraphicsImageRendererFormat) {}
  public func pngData(actions: (UIGraphicsImageRendererContext) -> Void) -> Data { Data() }
}
