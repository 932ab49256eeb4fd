#if canImport(UIKit)
  import Foundation
  import UIKit
  import UniformTypeIdentifiers

  /// The system's own choice of files. They are read where they lie: the app makes no copy.
  @MainActor final class FileChoice: NSObject {
    private var waiting: CheckedContinuation<[URL], Never>?

    /// Returns when something was chosen and read, or the citizen thought better of it.
    func choose(many: Bool, over front: UIViewController) async -> Picking {
      let picker = UIDocumentPickerViewController(forOpeningContentTypes: [.data], asCopy: false)
      picker.allowsMultipleSelection = many
      picker.delegate = self
      picker.presentationController?.delegate = self
      end([])
      let urls = await withCheckedContinuation { waiting in
        self.waiting = waiting
        front.present(picker, animated: true)
      }
      return await Task.detached { read(urls) }.value
    }

    private func end(_ urls: [URL]) {
      waiting?.resume(returning: urls)
      waiting = nil
    }
  }

  extension FileChoice: UIDocumentPickerDelegate {
    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) { end(urls) }

    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { end([]) }
  }

  extension FileChoice: UIAdaptivePresentationControllerDelegate {
    /// Swiped away: that is told here alone.
    func presentationControllerDidDismiss(_ presentationController: UIPresentationController) { end([]) }
  }

  /// Whoever keeps the file (another app, a cloud) is asked for it first.
  private func read(_ urls: [URL]) -> Picking {
    Picking.reading(urls) { url in
      UTType(filenameExtension: url.pathExtension)?.preferredMIMEType
    } open: { url, read in
      let held = url.startAccessingSecurityScopedResource()
      defer { if held { url.stopAccessingSecurityScopedResource() } }
      NSFileCoordinator().coordinate(readingItemAt: url, options: [], error: nil) { read($0) }
    }
  }
#endif
