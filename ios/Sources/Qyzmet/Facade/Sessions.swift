import Foundation

/// Signing sessions: text and verification code before the PIN, whoever asks. A session lies in the vault from its
/// beginning, so an app that was ended finds it again. That of a request comes from ``Requests/session(_:_:)``.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`; of those that sign or ask also
/// `conflict.cancelled`, `net.*` and `gateway.*`.
public protocol Sessions: Sendable {
  /// Begins a session for a file of at most 64 MiB, which stays with the app. Durable; works offline. Errors:
  /// `input.too_large`, `input.hostile_text` (of the name).
  func beginFile(name: String, content: Data, _ lang: Lang) async throws(QyzmetError) -> SessionView

  /// Signs the file of a session: detached CAdES. Other content than the session's ends it with `hash-mismatch`. Works
  /// offline within the key's allowance.
  ///
  /// Errors: `signature.session_over` (with how it ended), `signature.*` (each wrong PIN costs a try),
  /// `conflict.state_changed` (a second tap).
  func signFile(_ session: String, content: Data, pin: String) async throws(QyzmetError) -> SignedFile

  /// Begins a session from the text of a QR code or an app link: asks who it is, fetches the documents, makes the text. The
  /// name shown is the signed registry's, whatever the other side calls itself. A link whose session is open gives that
  /// session again. Nothing is signed yet; durable. Needs the network.
  ///
  /// Errors: `signature.link_invalid`, `signature.party_unknown`, `signature.method_unsupported`,
  /// `signature.session_over` (used or too late), `input.hostile_text`, `input.too_large`.
  func openLink(_ text: String, _ lang: Lang) async throws(QyzmetError) -> SessionView

  /// Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they can't be
  /// brought now, the session stays `signed` and ``deliver()`` brings them. Errors: as ``signFile(_:content:pin:)``.
  func signLink(_ session: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> SessionView

  /// Brings signatures that were made to those who asked and have none yet; how many sessions still wait. Call it again when
  /// the line is back.
  func deliver() async throws(QyzmetError) -> Int

  /// One session; one whose time is over has ended when it is looked at. Works offline. Errors: `signature.session_over`
  /// (it is not kept any more).
  func get(_ session: String, _ lang: Lang) async throws(QyzmetError) -> SessionView

  /// The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> SessionPage

  /// The citizen says no: the session ends, and so does a signature that is being made for it. Durable. Errors:
  /// `signature.session_over` (with how it ended), `conflict.state_changed` (signed already).
  func cancel(_ session: String, _ lang: Lang) async throws(QyzmetError) -> SessionView
}

struct NativeBackedSessions: Sessions {
  let engine: Engine

  func beginFile(name: String, content: Data, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try content.checkedSize()
    return try await engine.local { try $0.sessions.beginFile(name: name, content: content, lang: lang) }
  }

  func signFile(_ session: String, content: Data, pin: String) async throws(QyzmetError) -> SignedFile {
    try content.checkedSize()
    return try await engine.gateway {
      try await $0.sessions.signFile(sessionId: session, content: content, pin: pin, cancel: $1)
    }
  }

  func openLink(_ text: String, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try await engine.gateway { try await $0.sessions.openLink(text: text, lang: lang, cancel: $1) }
  }

  func signLink(_ session: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try await engine.gateway { try await $0.sessions.signLink(sessionId: session, pin: pin, lang: lang, cancel: $1) }
  }

  func deliver() async throws(QyzmetError) -> Int {
    try await engine.gateway { Int(try await $0.sessions.deliver(cancel: $1)) }
  }

  func get(_ session: String, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try await engine.local { try $0.sessions.get(sessionId: session, lang: lang) }
  }

  func list(_ lang: Lang, page: Page) async throws(QyzmetError) -> SessionPage {
    try await engine.local { try $0.sessions.list(lang: lang, page: page) }
  }

  func cancel(_ session: String, _ lang: Lang) async throws(QyzmetError) -> SessionView {
    try await engine.local { try $0.sessions.cancel(sessionId: session, lang: lang) }
  }
}
