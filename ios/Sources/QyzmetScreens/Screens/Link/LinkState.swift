import Qyzmet

/// What linking shows.
struct LinkState: Sendable, Working {
  var view: Load<LinkView>
  /// How the SIM card stands to the number; nothing when that was proved a moment ago.
  var sim: SimView?
  /// The key that signs in without an SMS.
  var signIn: AuthenticationView?
  /// What is typed of its PIN.
  var pad: PinPadState
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

  /// Whether the number has to be proved again, for another SIM card has it.
  var reproves: Bool { sim?.isChanged == true }

  /// Whether a PIN brings the session back, without an SMS.
  var signsIn: Bool { isOver && signIn?.stateId == "ready" }

  /// Why no PIN brings it back, where one did before.
  var noPin: StateText? {
    guard isOver, let signIn, !["ready", "none"].contains(signIn.stateId) else { return nil }
    return signIn.state
  }

  /// Whether the page itself says what went wrong.
  func saysWhy(_ failure: Failure) -> Bool { page == .signIn || noPin != nil && failure.isOfTheKey }

  private var isOver: Bool { view.value?.state == "session-expired" && !reproves }
}

enum LinkPage: Sendable {
  /// A session that is over comes back by a PIN.
  case signIn
  case why, iin, phone, cardPin, working, code, linked, locked, centre

  /// The page of a state of the core. `over` is one that the citizen went to; it gives way to what is decided, save that
  /// he may read of the centre at any time. A link whose number is proved again is not decided. Nothing where the pages
  /// that are typed decide.
  init?(of state: String?, over: LinkPage?, reproves: Bool) {
    switch (state, over) {
    case (_, .centre?): self = .centre
    case ("linked", _) where !reproves: self = .linked
    case ("locked", _): self = .locked
    case ("starting", _): self = .working
    case ("code-sent", nil), ("code-expired", nil): self = .code
    default: return nil
    }
  }

  /// The page that is typed where a failure is mended.
  init?(mending code: String) {
    switch code {
    case "input.iin", "identity.person_unknown": self = .iin
    case "input.phone", "identity.number_taken": self = .phone
    case "identity.card_pin_wrong": self = .cardPin
    case "identity.other_person": self = .why
    default: return nil
    }
  }
}

extension LinkState {
  /// Before anything is known or typed.
  static func blank(shuffled: Bool) -> LinkState {
    LinkState(
      view: .waiting, sim: nil, signIn: nil, pad: .fresh(shuffled: shuffled, length: signInPinLength), citizen: nil,
      page: .why, iin: "", phone: "", cardPin: 0, code: "", expiresIn: nil, resendIn: nil, lockedFor: nil, busy: .no,
      failure: nil)
  }

  /// The seconds as they are after so many have passed; whether one of those that decide something is over.
  mutating func count(_ view: LinkView, passed: Int) -> Bool {
    (expiresIn, resendIn, lockedFor) = Self.left(of: view, passed: passed)
    return [(view.expiresInS, expiresIn), (view.lockedForS, lockedFor)].contains { ($0 ?? 0) > 0 && $1 == 0 }
  }

  /// Whether what is shown is what was read so many seconds ago.
  func agrees(with view: LinkView, passed: Int) -> Bool {
    (expiresIn, resendIn, lockedFor) == Self.left(of: view, passed: passed)
  }

  private static func left(of view: LinkView, passed: Int) -> (expiresIn: Int?, resendIn: Int?, lockedFor: Int?) {
    let left = { (seconds: UInt32?) in seconds.map { max(0, Int($0) - passed) } }
    return (left(view.expiresInS), left(view.resendInS), left(view.lockedForS))
  }

  /// Whether any second is still to run.
  var counts: Bool { (expiresIn ?? 0) + (resendIn ?? 0) + (lockedFor ?? 0) > 0 }
}

enum LinkEvent {
  case iin(String)
  case phone(String)
  case cardPin(String)
  case code(String)
  /// A key of the pad of the PIN that signs in.
  case pad(PinPadEvent)
  /// Not by the PIN: by a code.
  case bySms
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
