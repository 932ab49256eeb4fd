/// The video identification, where the authority wants one before it certifies a key. Every step is durable: an app that
/// was ended goes on where it stopped.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`; of those that ask the gateway also
/// `conflict.cancelled`, `net.*` and `gateway.*`.
public protocol Identification: Sendable {
  /// How it stands. Works offline.
  func state(_ lang: Lang) async throws(QyzmetError) -> IdentificationView

  /// Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen has to
  /// agree to. Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`.
  func begin(_ lang: Lang) async throws(QyzmetError) -> IdentificationView

  /// The citizen read the text of this version, in this language, and agrees. Errors: `conflict.state_changed` (another text
  /// by now, or nothing to agree to), `identity.*`.
  func agree(version: String, _ lang: Lang) async throws(QyzmetError) -> IdentificationView

  /// Goes on as far as it goes. To be called again after the view's `pollAfter` seconds, and whenever the line is back.
  /// Errors: `identity.*`, `signature.certificate_refused`.
  func advance(_ lang: Lang) async throws(QyzmetError) -> IdentificationView

  /// Tries once more after a refusal, under the text that was agreed to. Errors: `conflict.state_changed`, as
  /// ``advance(_:)``.
  func retry(_ lang: Lang) async throws(QyzmetError) -> IdentificationView

  /// The citizen breaks it off. Errors: `conflict.state_changed` (it is over).
  func breakOff(_ lang: Lang) async throws(QyzmetError) -> IdentificationView
}

struct NativeBackedIdentification: Identification {
  let engine: Engine

  func state(_ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.local { try $0.identification.state(lang: lang) }
  }

  func begin(_ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.gateway { try await $0.identification.begin(lang: lang, cancel: $1) }
  }

  func agree(version: String, _ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.gateway { try await $0.identification.agree(version: version, lang: lang, cancel: $1) }
  }

  func advance(_ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.gateway { try await $0.identification.advance(lang: lang, cancel: $1) }
  }

  func retry(_ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.gateway { try await $0.identification.retry(lang: lang, cancel: $1) }
  }

  func breakOff(_ lang: Lang) async throws(QyzmetError) -> IdentificationView {
    try await engine.gateway { try await $0.identification.breakOff(lang: lang, cancel: $1) }
  }
}
