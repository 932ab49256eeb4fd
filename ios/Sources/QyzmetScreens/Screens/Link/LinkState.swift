import Qyzmet

/// What linking shows.
struct LinkState: Sendable, Working {
  var view: Load<LinkView>
  /// Who was linked.
  var citizen: CitizenView?
  var page: LinkPage
  var iin: String
  var phone: String
  /// Digits typed of the card's PIN.
  var cardPin: Int
  var code: String
  /// Seconds that the code is still good.
  var expiresIn: Int?
  /// Seconds until a new one may be asked for.
  var resendIn: Int?
  /// Seconds that linking waits.
  var lockedFor: Int?
  var busy: Busy
  var failure: Failure?

  /// Which of the typed pages this is.
  var step: Int? { [.iin: 1, .phone: 2, .cardPin: 3, .code: 4][page] }
}

enum LinkPage: Sendable {
  case why, iin, phone, cardPin, working, code, linked, locked, centre
}

enum LinkEvent {
  case iin(String)
  case phone(String)
  case cardPin(String)
  case code(String)
  case main
  case resend
  case otherNumber
  case centre
  case settings
  case call
  case cancel
  case back
  case again
}
