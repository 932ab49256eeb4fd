import Foundation

/// Requests: sealing, signing, the outbox, receipts and statuses.
public protocol Requests: Sendable {
  /// Seals a complete draft and shows what would be signed, with its verification code. Calling it again for the same
  /// draft gives the same. Errors: `document.draft_unknown`, `input.answer`, `identity.link_required`.
  func prepare(draft: String, _ lang: Lang) async throws(QyzmetError) -> SigningView

  /// Signs a sealed request and puts it in the outbox, with or without a line. Durable when it returns.
  ///
  /// Errors: `signature.*`, `document.request_unknown`, `conflict.state_changed`.
  func sign(_ request: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> RequestView

  /// Sends and asks what is due now. Without a line it throws nothing: the report says what waits, and until when.
  func deliver() async throws(QyzmetError) -> DeliveryReport

  /// The same, at once: for the citizen's "try now".
  func deliverNow() async throws(QyzmetError) -> DeliveryReport

  /// What is not filed yet.
  func outbox(_ lang: Lang) async throws(QyzmetError) -> [RequestView]

  /// All requests, newest first, a page at a time.
  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> RequestPage

  /// One request. Errors: `document.request_unknown`.
  func get(_ request: String, _ lang: Lang) async throws(QyzmetError) -> RequestView

  /// Takes a request that was not filed back into a draft, to mend it. Errors: `document.request_unknown`,
  /// `conflict.state_changed`.
  func mend(_ request: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The text that was signed. Errors: `document.request_unknown`.
  func signedText(_ request: String) async throws(QyzmetError) -> String

  /// Writes what was signed, its signature and the receipt into a folder; which files those are.
  /// Errors: `document.request_unknown`, `input.output_exists`, `storage.*`.
  func export(_ request: String, to folder: URL) async throws(QyzmetError) -> [URL]
}

struct NativeBackedRequests: Requests {
  let engine: Engine

  func prepare(draft: String, _ lang: Lang) async throws(QyzmetError) -> SigningView {
    try await engine.local { try $0.requests.prepare(draftId: draft, lang: lang) }
  }

  func sign(_ request: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> RequestView {
    try await engine.gateway { try await $0.requests.sign(requestId: request, pin: pin, lang: lang, cancel: $1) }
  }

  func deliver() async throws(QyzmetError) -> DeliveryReport {
    try await engine.gateway { try await $0.requests.deliver(cancel: $1) }
  }

  func deliverNow() async throws(QyzmetError) -> DeliveryReport {
    try await engine.gateway { try await $0.requests.deliverNow(cancel: $1) }
  }

  func outbox(_ lang: Lang) async throws(QyzmetError) -> [RequestView] {
    try await engine.local { try $0.requests.outbox(lang: lang) }
  }

  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> RequestPage {
    try await engine.local { try $0.requests.list(lang: lang, page: page) }
  }

  func get(_ request: String, _ lang: Lang) async throws(QyzmetError) -> RequestView {
    try await engine.local { try $0.requests.get(requestId: request, lang: lang) }
  }

  func mend(_ request: String, _ lang: Lang) async throws(QyzmetError) -> FormView {
    try await engine.local { try $0.requests.mend(requestId: request, lang: lang) }
  }

  func signedText(_ request: String) async throws(QyzmetError) -> String {
    try await engine.local { try $0.requests.signedText(requestId: request) }
  }

  func export(_ request: String, to folder: URL) async throws(QyzmetError) -> [URL] {
    try await engine.local {
      try $0.requests.export(requestId: request, folder: folder.path).map { URL(fileURLWithPath: $0) }
    }
  }
}
