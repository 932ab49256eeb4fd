// What the adapters use of Apple's module UIKit, as its documentation gives it: for compiling, never for running.
@_exported import Foundation

@MainActor open class UIViewController: NSObject {
  open func present(_ other: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
  open func dismiss(animated: Bool, completion: (() -> Void)? = nil) {}
}
