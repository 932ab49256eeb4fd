// What the adapters use of Apple's module MessageUI, as its documentation gives it: for compiling, never for running.
import UIKit

public enum MessageComposeResult: Int, Sendable { case cancelled, sent, failed }

public protocol MFMessageComposeViewControllerDelegate: AnyObject {
  func messageComposeViewController(
    _ controller: MFMessageComposeViewController, didFinishWith result: MessageComposeResult)
}

public class MFMessageComposeViewController: UIViewController {
  public static func canSendText() -> Bool { false }
  public var recipients: [String]?
  public var body: String?
  public weak var messageComposeDelegate: (any MFMessageComposeViewControllerDelegate)?
}
