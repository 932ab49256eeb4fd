import Foundation

/// A folder for a test: empty at first, deleted with its owner.
package final class Folder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "qyzmet-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A place within; not made.
  package func at(_ name: String) -> URL { url.appendingPathComponent(name, isDirectory: true) }
}
