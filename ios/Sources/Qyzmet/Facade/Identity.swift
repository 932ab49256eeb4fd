/// Who the citizen is: linking the phone to a person.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and `storage.*`; of those that ask the gateway also
/// `conflict.cancelled`, `net.*` and `gateway.*`.
public protocol Identity: Sendable {
  /// Where the linking stands. What a killed process left half-done is ended first. Works offline.
  func linkState(_ lang: Lang) async throws(QyzmetError) -> LinkView

  /// The linked citizen; `nil` before the first linking. Works offline.
  func citizen(_ lang: Lang) async throws(QyzmetError) -> CitizenView?

  /// How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change. While it is
  /// `changed`, nothing is signed; ``startLink(iin:phone:cardPin:_:)`` proves the number again. Works offline.
  func sim(_ lang: Lang) async throws(QyzmetError) -> SimView

  /// Asks the gateway to link this number to this person; it sends a code by SMS. `cardPin` is the PIN of the identity
  /// card; it is sent once and never kept.
  ///
  /// Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
  /// `conflict.state_changed` (linked already, and the SIM is the same).
  func startLink(iin: String, phone: String, cardPin: String, _ lang: Lang) async throws(QyzmetError) -> LinkView

  /// Asks for another code. Errors: `identity.link_not_started`, `gateway.busy` (too early; its retry says when),
  /// `identity.too_many_tries`.
  func resendCode(_ lang: Lang) async throws(QyzmetError) -> LinkView

  /// Hands in the code. When it returns, the phone is linked and that is durable; requests that waited for it go on.
  ///
  /// Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`, `identity.too_many_tries`,
  /// `identity.link_not_started`.
  func confirmCode(_ code: String, _ lang: Lang) async throws(QyzmetError) -> LinkView

  /// Signs in by the PIN of the authentication key (``Signature/createAuthenticationKey(pin:_:)``), without an SMS: for a
  /// session that is over, or is to be a new one. After a change of the SIM it takes
  /// ``startLink(iin:phone:cardPin:_:)``. Broken off it has cost a try at most, and may be repeated. When it returns,
  /// requests that waited for a session go on.
  ///
  /// Errors: `signature.authentication_pin_format`, `signature.authentication_key_missing`, `signature.pin_wrong` (with
  /// the tries that are left), `signature.pin_locked`, `signature.certificate_expired`, `signature.certificate_revoked`,
  /// `signature.sim_changed`, `identity.link_required` (never linked), `identity.too_many_tries`, `conflict.home_busy`,
  /// `conflict.state_changed` (it took too long: repeat it), `internal.port`.
  func signIn(pin: String, _ lang: Lang) async throws(QyzmetError) -> LinkView
}

struct NativeBackedIdentity: Identity {
  let engine: Engine

  func linkState(_ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.local { try $0.identity.linkState(lang: lang) }
  }

  func citizen(_ lang: Lang) async throws(QyzmetError) -> CitizenView? {
    try await engine.local { try $0.identity.citizen(lang: lang) }
  }

  func sim(_ lang: Lang) async throws(QyzmetError) -> SimView {
    try await engine.local { try $0.identity.sim(lang: lang) }
  }

  func startLink(iin: String, phone: String, cardPin: String, _ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.gateway {
      try await $0.identity.startLink(iin: iin, phone: phone, cardPin: cardPin, lang: lang, cancel: $1)
    }
  }

  func resendCode(_ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.gateway { try await $0.identity.resendCode(lang: lang, cancel: $1) }
  }

  func confirmCode(_ code: String, _ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.gateway { try await $0.identity.confirmCode(code: code, lang: lang, cancel: $1) }
  }

  func signIn(pin: String, _ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.gateway { try await $0.identity.signIn(pin: pin, lang: lang, cancel: $1) }
  }
}
