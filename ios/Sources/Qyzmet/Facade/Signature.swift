import Foundation

/// The signature key of this phone.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`; of those that ask the gateway also
/// `conflict.cancelled`, `net.*` and `gateway.*`.
public protocol Signature: Sendable {
  /// How the key stands: its level, the tries that are left, its certificate. Works offline.
  func state(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the next call
  /// finishes it or begins anew; there is never a second key. Needs a linked phone.
  ///
  /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`, `signature.certificate_refused`,
  /// `identity.*`, `internal.port`.
  func createKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Asks again for the certificate of a key that has none yet, without a PIN. Errors: `signature.key_missing`,
  /// `signature.pin_locked`, `signature.certificate_refused`.
  func requestCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What was signed with
  /// it stays valid. Does nothing when there is none.
  func destroyKey() async throws(QyzmetError)

  /// Signs any content of at most 64 MiB: detached CAdES. Works offline within the key's allowance. Errors: `signature.*`,
  /// `input.too_large`.
  func sign(_ content: Data, pin: String) async throws(QyzmetError) -> SignedFile

  /// Judges a signature: detached over `content`, or attached without it. One that does not hold is a report, not an
  /// error. Works offline. Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`,
  /// `input.too_large`.
  func verify(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> Report
}

struct NativeBackedSignature: Signature {
  let engine: Engine

  func state(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.local { try $0.signature.state(lang: lang) }
  }

  func createKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.createKey(pin: pin, lang: lang, cancel: $1) }
  }

  func requestCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.requestCertificate(lang: lang, cancel: $1) }
  }

  func destroyKey() async throws(QyzmetError) {
    try await engine.local { try $0.signature.destroyKey() }
  }

  func sign(_ content: Data, pin: String) async throws(QyzmetError) -> SignedFile {
    try Self.check(content)
    return try await engine.gateway { try await $0.signature.signContent(content: content, pin: pin, cancel: $1) }
  }

  func verify(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> Report {
    try Self.check(signature)
    if let content { try Self.check(content) }
    return try await engine.local { try $0.signature.verify(signature: signature, content: content, lang: lang) }
  }

  /// Bytes of one content at most: 64 MiB, as in the library.
  private static let most = 64 << 20

  /// A file that a citizen chose may be of any size; the generated code counts in 32 bits and would stop the app.
  private static func check(_ content: Data) throws(QyzmetError) {
    guard content.count <= most else {
      throw QyzmetError.made("input.too_large", "\(content.count) bytes, at most \(most)")
    }
  }
}
