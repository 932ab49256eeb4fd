/// Who the citizen is: linking the phone to a person.
public protocol Identity: Sendable {
  /// Where the linking stands.
  func linkState(_ lang: Lang) async throws(QyzmetError) -> LinkView

  /// The linked citizen; `nil` before the first linking.
  func citizen(_ lang: Lang) async throws(QyzmetError) -> CitizenView?

  /// Starts linking; the gateway sends a code by SMS. `cardPin` is that of the identity card and is stored nowhere.
  ///
  /// Errors: `input.iin`, `input.phone`, `identity.*`, `net.*`, `gateway.*`.
  func startLink(iin: String, phone: String, cardPin: String, _ lang: Lang) async throws(QyzmetError) -> LinkView

  /// Asks for another code. Errors: `identity.link_not_started`, `identity.too_many_tries`, `net.*`, `gateway.*`.
  func resendCode(_ lang: Lang) async throws(QyzmetError) -> LinkView

  /// Hands in the code. Errors: `identity.code_wrong`, `identity.code_expired`, `identity.too_many_tries`, `net.*`,
  /// `gateway.*`.
  func confirmCode(_ code: String, _ lang: Lang) async throws(QyzmetError) -> LinkView
}

struct NativeBackedIdentity: Identity {
  let engine: Engine

  func linkState(_ lang: Lang) async throws(QyzmetError) -> LinkView {
    try await engine.local { try $0.identity.linkState(lang: lang) }
  }

  func citizen(_ lang: Lang) async throws(QyzmetError) -> CitizenView? {
    try await engine.local { try $0.identity.citizen(lang: lang) }
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
}
