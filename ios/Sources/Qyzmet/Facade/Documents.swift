import Foundation

/// Result documents: kept on the phone, readable and verifiable offline.
public protocol Documents: Sendable {
  /// All documents, newest first, a page at a time.
  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> DocumentPage

  /// The bytes of a document, as its signer signed them. Errors: `document.unknown`, `document.damaged`.
  func open(_ id: String) async throws(QyzmetError) -> Data

  /// Checks the signature of a document again. Errors: `document.unknown`, `document.damaged`.
  func verify(_ id: String, _ lang: Lang) async throws(QyzmetError) -> Report

  /// Writes a document and its signature into a folder. Errors: `document.unknown`, `document.damaged`,
  /// `input.output_exists`, `storage.*`.
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
    try await engine.local { try $0.documents.export(id: id, folder: folder.path) }
  }
}
