import Foundation

/// Result documents: kept on the phone, readable and verifiable offline.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`.
public protocol Documents: Sendable {
  /// The documents, newest first.
  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> DocumentPage

  /// The bytes of a document, checked against its hash. Errors: `document.unknown`, `document.damaged`.
  func open(_ id: String) async throws(QyzmetError) -> Data

  /// Judges the authority's signature over a document. One that does not hold is a report, not an error.
  /// Errors: `document.unknown`.
  func verify(_ id: String, _ lang: Lang) async throws(QyzmetError) -> Report

  /// Writes a document and its detached signature into a folder, made if it is not there: `{number}.pdf` and
  /// `{number}.pdf.p7s`. Files that are there are not touched. Errors: `document.unknown`, `document.damaged`,
  /// `input.output_exists`.
  func export(_ id: String, to folder: URL) async throws(QyzmetError) -> Exported
}

struct NativeBackedDocuments: Documents {
  let engine: Engine

  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> DocumentPage {
    try await engine.local { try $0.documents.list(lang: lang, page: page) }
  }

  func open(_ id: String) async throws(QyzmetError) -> Data {
    try await engine.local { try $0.documents.open(id: id) }
  }

  func verify(_ id: String, _ lang: Lang) async throws(QyzmetError) -> Report {
    try await engine.local { try $0.documents.verify(id: id, lang: lang) }
  }

  func export(_ id: String, to folder: URL) async throws(QyzmetError) -> Exported {
    let path = try folder.checkedPath()
    return try await engine.local { try $0.documents.export(id: id, folder: path) }
  }
}
