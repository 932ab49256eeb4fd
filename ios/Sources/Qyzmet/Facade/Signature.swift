import Foundation

/// The signature key of this phone.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`; of those that ask the gateway also
/// `conflict.cancelled`, `net.*` and `gateway.*`.
public protocol Signature: Sendable {
  /// How the key stands: its level, the tries that are left, its certificate. Works offline.
  func state(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// What the authority wrote of the key, as names that stay. Works offline.
  func level() async throws(QyzmetError) -> KeyLevel

  /// All levels that a key can have, the strongest first, and what each protects from. Works offline.
  func levels(_ lang: Lang) async throws(QyzmetError) -> [SignatureLevel]

  /// Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the next call
  /// finishes it or begins anew; there is never a second key. Needs a linked phone.
  ///
  /// Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`, `signature.certificate_refused`,
  /// `identity.*`, `internal.port`.
  func createKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// The same, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Eight digits in two groups,
  /// shown once and written down; the app neither keeps nor logs them. A call that fails after the key was made has a PUK
  /// that nobody saw: ``makePuk(pin:)`` makes another.
  func createKeyWithPuk(pin: String, _ lang: Lang) async throws(QyzmetError) -> NewKey

  /// Asks again for the certificate of a key that has none yet, without a PIN. Errors: `signature.key_missing`,
  /// `signature.pin_locked`, `signature.certificate_refused`.
  func requestCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Has the certificate renewed for the same key; takes no PIN. Errors: `signature.key_missing`,
  /// `signature.certificate_expired`, `signature.certificate_revoked`, `signature.certificate_refused`, `identity.*`.
  func renewCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Asks the authority how the certificate stands, after sending a revocation that waits. Needs no session.
  func checkCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later. `reason` is
  /// an id of ``revocationReasons(_:)``. Errors: `input.answer` (no such reason), `signature.*`.
  func revokeCertificate(reason: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Reasons that a citizen may give, with their words. Works offline.
  func revocationReasons(_ lang: Lang) async throws(QyzmetError) -> [RevocationChoice]

  /// Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What was signed with
  /// it stays valid. Does nothing when there is none.
  func destroyKey() async throws(QyzmetError)

  /// Makes a PUK for the key that is there, in place of the one before, to be shown once. The PIN is judged as for a
  /// signature. Needs the network. Killed in between, the PUK before may be gone: make another. Errors: as
  /// ``changePin(_:to:_:)``.
  func makePuk(pin: String) async throws(QyzmetError) -> String

  /// Tries that the PUK has left; `nil` where there is no PUK that works: none was made, or it was wrong too often. Works
  /// offline.
  func pukTriesLeft() async throws(QyzmetError) -> Int?

  /// Changes the PIN; the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs the
  /// network.
  ///
  /// Errors: `signature.pin_format` and `signature.pin_weak` (of the new one; no try is taken), `signature.pin_wrong`,
  /// `signature.pin_locked`, `signature.key_missing`, `identity.*`, `internal.port`.
  func changePin(_ old: String, to new: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// Gives a locked key, or one whose PIN is forgotten, a new PIN; key and certificate stay. Ten wrong PUKs destroy what
  /// the PUK opens. Needs the network.
  ///
  /// Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
  /// `signature.puk_missing`, `signature.puk_wrong` (with the tries that are left), `signature.puk_locked`, `identity.*`,
  /// `internal.port`.
  func unlock(puk: String, newPin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView

  /// How the authentication key stands: a key with a PIN of its own that signs in (``Identity/signIn(pin:_:)``) and signs
  /// nothing else. What happens to it touches the signature key in nothing, nor the reverse. Works offline.
  func authenticationState(_ lang: Lang) async throws(QyzmetError) -> AuthenticationView

  /// Makes the authentication key, seals it under this PIN of five digits (never the one that signs: that has six) and has
  /// it certified. Broken off at any step, the next call begins anew; there is never a second one. One that is locked, over
  /// or revoked is replaced. Needs the network and a session.
  ///
  /// Errors: `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
  /// `signature.certificate_refused`, `signature.sim_changed`, `identity.*`, `internal.port`.
  func createAuthenticationKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> AuthenticationView

  /// Changes the PIN of the authentication key; the old one is judged as for signing in. Killed anywhere, exactly one of
  /// the two works. Needs the network, and no session.
  ///
  /// Errors: `signature.authentication_pin_format` and `signature.pin_weak` (of the new one; no try is taken),
  /// `signature.pin_wrong`, `signature.pin_locked`, `signature.authentication_key_missing`, `signature.sim_changed`,
  /// `internal.port`.
  func changeAuthenticationPin(
    _ old: String, to new: String, _ lang: Lang
  ) async throws(QyzmetError) -> AuthenticationView

  /// Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
  /// Errors: `internal.port`.
  func destroyAuthenticationKey() async throws(QyzmetError)

  /// Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in the
  /// page. Works offline.
  func audit(_ lang: Lang, page: Page) async throws(QyzmetError) -> AuditPage

  /// Signs any content of at most 64 MiB: detached CAdES. The citizen sees no text before: ``Sessions`` shows text and code
  /// first. Works offline within the key's allowance. Errors: `signature.*`, `input.too_large`.
  func sign(_ content: Data, pin: String) async throws(QyzmetError) -> SignedFile

  /// Judges a signature: detached over `content`, or attached without it. One that does not hold is a report, not an
  /// error. Works offline. Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`,
  /// `input.too_large`.
  func verify(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> Report

  /// Judges every signer in full, detached over `content` or attached without it. Revocation is known only from answers
  /// that travel in the message. Works offline. Errors: as ``verify(_:content:_:)``.
  func examine(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport

  /// The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer the
  /// report says so (`no-answer`): that is no reason to call a signature bad. Errors: as ``verify(_:content:_:)``.
  func examineOnline(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport

  /// Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline within
  /// the key's allowance. Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents).
  func signContainer(_ documents: [ContainerFile], pin: String) async throws(QyzmetError) -> Data

  /// Judges what a person has in hand, whatever it is: a container of several documents, a message that holds its document,
  /// or a signature and its document, in either order. Asks about revocation as ``examineOnline(_:content:_:)``; without a
  /// line it works, too. Errors: `signature.document_missing` (a signature alone), `signature.signature_missing` (no
  /// signature that can be read), `signature.invalid`, `signature.unsupported`, `input.too_large`.
  func examineFile(_ file: Data, beside: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport

  /// The applets on the phone's SIM cards that could have a signature key. Throws `signature.card_missing`, whose text says
  /// that there is no way to a card: no system of Apple's lets an app send commands to a SIM (<doc:Keys>).
  func cards() async throws(QyzmetError) -> [CardFound]

  /// The phone's key, if it is on a card: never on an Apple device, see ``cards()``. Works offline.
  func cardKey() async throws(QyzmetError) -> CardKeyView?
}

struct NativeBackedSignature: Signature {
  let engine: Engine

  func state(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.local { try $0.signature.state(lang: lang) }
  }

  func level() async throws(QyzmetError) -> KeyLevel {
    try await engine.local { try $0.signature.level() }
  }

  func levels(_ lang: Lang) async throws(QyzmetError) -> [SignatureLevel] {
    try await engine.local { $0.signature.levels(lang: lang) }
  }

  func createKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.createKey(pin: pin, lang: lang, cancel: $1) }
  }

  func createKeyWithPuk(pin: String, _ lang: Lang) async throws(QyzmetError) -> NewKey {
    try await engine.gateway { try await $0.signature.createKeyWithPuk(pin: pin, lang: lang, cancel: $1) }
  }

  func requestCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.requestCertificate(lang: lang, cancel: $1) }
  }

  func renewCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.renewCertificate(lang: lang, cancel: $1) }
  }

  func checkCertificate(_ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.checkCertificate(lang: lang, cancel: $1) }
  }

  func revokeCertificate(reason: String, pin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway {
      try await $0.signature.revokeCertificate(reason: reason, pin: pin, lang: lang, cancel: $1)
    }
  }

  func revocationReasons(_ lang: Lang) async throws(QyzmetError) -> [RevocationChoice] {
    try await engine.local { $0.signature.revocationReasons(lang: lang) }
  }

  func destroyKey() async throws(QyzmetError) {
    try await engine.local { try $0.signature.destroyKey() }
  }

  func makePuk(pin: String) async throws(QyzmetError) -> String {
    try await engine.gateway { try await $0.signature.makePuk(pin: pin, cancel: $1) }
  }

  func pukTriesLeft() async throws(QyzmetError) -> Int? {
    try await engine.local { try $0.signature.pukTriesLeft().map(Int.init) }
  }

  func changePin(_ old: String, to new: String, _ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.changePin(old: old, new: new, lang: lang, cancel: $1) }
  }

  func unlock(puk: String, newPin: String, _ lang: Lang) async throws(QyzmetError) -> KeyView {
    try await engine.gateway { try await $0.signature.unlock(puk: puk, newPin: newPin, lang: lang, cancel: $1) }
  }

  func authenticationState(_ lang: Lang) async throws(QyzmetError) -> AuthenticationView {
    try await engine.local { try $0.signature.authenticationState(lang: lang) }
  }

  func createAuthenticationKey(pin: String, _ lang: Lang) async throws(QyzmetError) -> AuthenticationView {
    try await engine.gateway { try await $0.signature.createAuthenticationKey(pin: pin, lang: lang, cancel: $1) }
  }

  func changeAuthenticationPin(
    _ old: String, to new: String, _ lang: Lang
  ) async throws(QyzmetError) -> AuthenticationView {
    try await engine.gateway {
      try await $0.signature.changeAuthenticationPin(old: old, new: new, lang: lang, cancel: $1)
    }
  }

  func destroyAuthenticationKey() async throws(QyzmetError) {
    try await engine.local { try $0.signature.destroyAuthenticationKey() }
  }

  func audit(_ lang: Lang, page: Page) async throws(QyzmetError) -> AuditPage {
    try await engine.local { try $0.signature.audit(lang: lang, page: page) }
  }

  func sign(_ content: Data, pin: String) async throws(QyzmetError) -> SignedFile {
    try content.checkedSize()
    return try await engine.gateway { try await $0.signature.signContent(content: content, pin: pin, cancel: $1) }
  }

  func verify(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> Report {
    try Self.check(signature, content)
    return try await engine.local { try $0.signature.verify(signature: signature, content: content, lang: lang) }
  }

  func examine(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport {
    try Self.check(signature, content)
    return try await engine.local { try $0.signature.examine(signature: signature, content: content, lang: lang) }
  }

  func examineOnline(_ signature: Data, content: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport {
    try Self.check(signature, content)
    return try await engine.gateway {
      try await $0.signature.examineOnline(signature: signature, content: content, lang: lang, cancel: $1)
    }
  }

  func signContainer(_ documents: [ContainerFile], pin: String) async throws(QyzmetError) -> Data {
    for document in documents { try document.content.checkedSize() }
    return try await engine.gateway {
      try await $0.signature.signContainer(documents: documents, pin: pin, cancel: $1)
    }
  }

  func examineFile(_ file: Data, beside: Data?, _ lang: Lang) async throws(QyzmetError) -> SignatureReport {
    try Self.check(file, beside)
    return try await engine.gateway {
      try await $0.signature.examineFile(file: file, beside: beside, lang: lang, cancel: $1)
    }
  }

  func cards() async throws(QyzmetError) -> [CardFound] {
    try await engine.gateway { try await $0.signature.cards(profiles: [], cancel: $1) }
  }

  func cardKey() async throws(QyzmetError) -> CardKeyView? {
    try await engine.local { try $0.signature.cardKey() }
  }

  private static func check(_ signature: Data, _ content: Data?) throws(QyzmetError) {
    try signature.checkedSize()
    try content?.checkedSize()
  }
}

extension Data {
  /// A file that a citizen chose may be of any size; the generated code counts in 32 bits and would stop the app. At most
  /// 64 MiB, as in the library.
  func checkedSize() throws(QyzmetError) {
    guard count <= 64 << 20 else {
      throw QyzmetError.made("input.too_large", "\(count) bytes, at most \(64 << 20)")
    }
  }
}
