#if canImport(MessageUI) && canImport(UIKit)
  import MessageUI
  import UIKit

  /// The system's message composer, over the screen that is shown. The citizen sends; an app on iOS can't.
  @MainActor
  public final class MessageComposer: NSObject, SmsComposer, MFMessageComposeViewControllerDelegate {
    private let screen: @MainActor () -> UIViewController?
    private var waiting: CheckedContinuation<SmsOutcome, Never>?

    /// `screen` is the view controller to show the composer on.
    public init(screen: @escaping @MainActor () -> UIViewController?) { self.screen = screen }

    public func compose(to number: String, text: String) async -> SmsOutcome {
      guard MFMessageComposeViewController.canSendText(), waiting == nil, let screen = screen() else {
        return .unavailable
      }
      let composer = MFMessageComposeViewController()
      composer.recipients = [number]
      composer.body = text
      composer.messageComposeDelegate = self
      return await withCheckedContinuation { done in
        waiting = done
        screen.present(composer, animated: true, completion: nil)
      }
    }

    public nonisolated func messageComposeViewController(
      _ controller: MFMessageComposeViewController, didFinishWith result: MessageComposeResult
    ) {
      let outcome: SmsOutcome =
        switch result {
        case .sent: .sent
        case .cancelled: .cancelled
        default: .failed
        }
      MainActor.assumeIsolated {
        controller.dismiss(animated: true, completion: nil)
        waiting?.resume(returning: outcome)
        waiting = nil
      }
    }
  }
#endif
