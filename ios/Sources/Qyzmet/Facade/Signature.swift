import Foundation

/// The signature key of this phone.
public protocol Signature: Sendable {
  /// Whether there is a key, of which level, and its certificate.
  func state(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Makes a key under a PIN of six digits and asks for its certificate.
  ///
  /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`, `identity.*`, `net.*`, `gateway.*`.
  func createKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Asks for the certificate of a key that has none yet. Errors: `signature.key_missing`,
  /// `signature.certificate_refused`, `identity.*`, `net.*`, `gateway.*`.
  func requestCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Removes the key for good; does nothing when there is none.
  func destroyKey() async throws(QyzmetError)

  /// Signs a file's bytes. Errors: `signature.*`, `input.too_large`, `net.*`.
  func sign(_ content: Data, pin: String) async throws(QyzmetError) -> SignedFile

  /// Judges a signature, over `content` if the signature doesn't hold it. Errors: `signature.invalid`,
  /// `signature.unsupported`, `input.too_large`.
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
    try await engine.gateway { try await $0.signature.signContent(content: content, pin: pin, cancel: $1) }
  }

  func verify(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> Report {
    try await engine.local { try $0.signature.verify(signature: signature, content: content, lang: lang) }
  }
}
