import Foundation

/// A folder for a test: empty at first, deleted with its owner, and what was still being written when the process ends.
package final class Folder: Sendable {
  package let url: URL

  /// One folder of all of this process. Clients and gateways that are let go may write for a moment after their folder
  /// was deleted, so what is left is deleted once more at the end.
  private static let all: URL = {
    let name = "qyzmet-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
    let all = FileManager.default.temporaryDirectory.appendingPathComponent(name, isDirectory: true)
    atexit {
      for _ in 0..<3 where (try? FileManager.default.removeItem(at: Folder.all)) == nil {}
    }
    return all
  }()

  package init() throws {
    url = Folder.all.appendingPathComponent(UUID().uuidString, isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A place within; not made.
  package func at(_ name: String) -> URL { url.appendingPathComponent(name, isDirectory: true) }
}
