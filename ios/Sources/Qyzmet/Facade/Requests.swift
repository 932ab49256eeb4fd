import Foundation

/// Requests: sealing, signing, the outbox, receipts and statuses.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`.
public protocol Requests: Sendable {
  /// Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable; the draft can
  /// still be changed, and is then sealed anew: a later call for the same draft replaces what this one sealed.
  ///
  /// Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`, `document.draft_unknown`.
  func prepare(draft: String, _ lang: Lang) async throws(QyzmetError) -> SigningView

  /// The session in which a sealed request is signed: its text and verification code, to be shown before the PIN is asked
  /// for. An app that was ended comes back here; where time ran out, another session begins with the same text and code.
  /// Durable; works offline.
  ///
  /// Errors: `document.request_unknown`, `conflict.state_changed` (signed already, or the draft was changed after it was
  /// sealed).
  func session(_ request: String, _ lang: Lang) async throws(QyzmetError) -> SessionView

  /// Signs a sealed request with the PIN and puts it into the outbox; the draft is gone with the same transaction. Works
  /// offline within the key's allowance.
  ///
  /// Errors: `signature.*` (each wrong PIN costs a try; so does a call that is cancelled while the PIN is tried),
  /// `document.request_unknown`, `conflict.state_changed` (signed already, or the draft was changed after it was sealed),
  /// `conflict.cancelled`.
  func sign(_ request: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> RequestView

  /// Sends what is due, asks about what may have arrived, looks at what is filed, fetches results; one try each. The
  /// report's `nextAt` says when to call again. What goes wrong with a request stands in its row and in the report; it
  /// throws only when nothing could be done at all, or `conflict.cancelled`.
  func deliver() async throws(QyzmetError) -> DeliveryReport

  /// The same for a line that came back or a citizen who asks to try now: waits of our own choosing are ended, waits that
  /// the gateway asked for are kept.
  func deliverNow() async throws(QyzmetError) -> DeliveryReport

  /// What is signed and not filed yet, oldest first.
  func outbox(_ lang: Lang) async throws(QyzmetError) -> [RequestView]

  /// All signed requests, newest first.
  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> RequestPage

  /// One request. Errors: `document.request_unknown`.
  func get(_ request: String, _ lang: Lang) async throws(QyzmetError) -> RequestView

  /// Begins a draft with the answers of a request that the gateway did not take, or goes on with the one that was begun for it; the
  /// old request stays in the list.
  /// Errors: `document.request_unknown`, `conflict.state_changed` (it was not rejected), `catalogue.*`.
  func mend(_ request: String, _ lang: Lang) async throws(QyzmetError) -> FormView

  /// The text that was signed, in the language it was signed in. Errors: `document.request_unknown`.
  func signedText(_ request: String) async throws(QyzmetError) -> String

  /// Writes what was sealed, its signature and (once filed) the receipt into a folder, made if it is not there:
  /// `request.json`, `request.p7s`, `receipt.p7m`. Files that are there are not touched.
  /// Errors: `document.request_unknown`, `input.output_exists`.
  func export(_ request: String, to folder: URL) async throws(QyzmetError) -> [URL]
}

struct NativeBackedRequests: Requests {
  let engine: Engine

  func prepare(draft: String, _ lang: Lang) async throws(QyzmetError) -> SigningView {
    try await engine.local { try $0.requests.prepare(draftId: draft, lang: lang) }
  }

  func session(_ request: String, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try await engine.local { try $0.requests.session(requestId: request, lang: lang) }
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
    let path = try folder.checkedPath()
    return try await engine.local {
      try $0.requests.export(requestId: request, folder: path).map { URL(fileURLWithPath: $0) }
    }
  }
}
