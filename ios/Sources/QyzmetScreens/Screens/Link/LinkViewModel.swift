import Observation
import Qyzmet

@MainActor @Observable final class LinkViewModel: ScreenModel {
  var state: LinkState
  @ObservationIgnored let life: ScreenLife
  private let then: Route
  @ObservationIgnored private var cardPin = Secret()
  @ObservationIgnored private var entry = PinEntry()
  /// Where the citizen is among the pages that are typed.
  @ObservationIgnored private var typing = LinkPage.why
  /// He mends what was typed although a code is on its way, or wants a code although a PIN would do.
  @ObservationIgnored private var mending = false
  @ObservationIgnored private var atCentre = false

  init(_ life: ScreenLife, then: Route) {
    (self.life, self.then) = (life, then)
    state = .blank(shuffled: life.app.shuffledPad)
  }

  func read() {
    let pace = life.app.host.pace
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      let link = try await pace.moment { () throws(QyzmetError) in try await qyzmet.identity.linkState(lang) }
      let (sim, citizen) = (try await qyzmet.identity.sim(lang), try await qyzmet.identity.citizen(lang))
      return (link, sim, citizen, try await qyzmet.signature.authenticationState(lang))
    } _: { model, read in
      model.state.view = read.map(\.0.value)
      (model.state.sim, model.state.citizen, model.state.signIn) = (read.value?.1, read.value?.2, read.value?.3)
      model.count(from: read.value?.0.at)
      model.settle()
    }
  }

  func send(_ event: LinkEvent) {
    switch event {
    case .iin(let text): state.iin = text.filter { !$0.isWhitespace }
    case .phone(let text): state.phone = text
    case .cardPin(let text): take(text)
    case .code(let text):
      state.code = text
      if let length = state.view.value?.codeLength, text.count == Int(length) { confirm() }
    case .pad(let event): if state.page == .signIn, state.busy == .no { pad(event) }
    case .bySms: type(.why)
    case .main: main()
    case .resend: ask { qyzmet, lang throws(QyzmetError) in try await qyzmet.identity.resendCode(lang) }
    case .otherNumber: type(.phone)
    case .centre: atCentre = true
    case .settings: life.root(.settings)
    case .call: life.app.openHelp()
    case .cancel: life.cancel()
    case .back: back()
    case .again: again()
    }
    settle()
  }

  /// Digits of a card or of an SMS stay on no phone that somebody else may pick up.
  func hide() {
    take("")
    state.code = ""
    entry.clear(&state.pad)
  }

  private func pad(_ event: PinPadEvent) {
    if case .shuffle(let on) = event { life.app.shufflePad(on) }
    state.failure = nil
    guard var typed = entry.take(event, &state.pad) else { return }
    let pin = typed.take()
    ask { qyzmet, lang throws(QyzmetError) in try await qyzmet.identity.signIn(pin: pin, lang) }
  }

  private func main() {
    switch state.page {
    case .why: type(.iin)
    case .iin where !state.iin.isEmpty: type(.phone)
    case .phone where !state.phone.isEmpty: type(.cardPin)
    case .cardPin where cardPin.count > 0: start()
    case .code where !state.code.isEmpty: confirm()
    case .linked: life.finish(then: then)
    case .locked, .centre: life.app.openHelp()
    default: break
    }
  }

  private func start() {
    let (iin, phone, pin) = (state.iin, state.phone, cardPin.take())
    (state.cardPin, mending) = (0, false)
    ask { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.identity.startLink(iin: iin, phone: phone, cardPin: pin, lang)
    }
  }

  private func confirm() {
    let code = state.code
    state.code = ""
    ask { qyzmet, lang throws(QyzmetError) in try await qyzmet.identity.confirmCode(code, lang) }
  }

  private func ask(_ call: @escaping @Sendable (Qyzmet, Lang) async throws(QyzmetError) -> LinkView) {
    work(repeatable: false, call) { failure in
      self.went(wrong: failure.code)
      self.settle()
    } done: { view in
      self.state.view = .ready(view)
      if view.state == "linked" {
        self.state.sim = nil
        self.life.app.courier.start()  // What waited for the link goes now.
      }
      self.count(from: self.life.app.host.pace.now())
      self.settle()
    }
  }

  /// Where a failure is mended.
  private func went(wrong code: String) {
    if let page = LinkPage(mending: code) { return type(page) }
    switch code {
    case "identity.code_expired", "identity.link_not_started", "identity.too_many_tries", "identity.code_wrong":
      life.begin(read)
    default: break
    }
  }

  /// Goes to a page that is typed, whatever the core waits for.
  private func type(_ page: LinkPage) { (typing, mending, atCentre) = (page, true, false) }

  private func take(_ pin: String) {
    cardPin.set(pin)
    state.cardPin = cardPin.count
  }

  private func back() {
    state.failure = nil
    switch state.page {
    case .centre: atCentre = false
    case .iin: type(.why)
    case .phone: type(.iin)
    case .cardPin: type(.phone)
    default: life.back()
    }
  }

  private func settle() {
    let over = atCentre ? LinkPage.centre : mending ? typing : nil
    state.page =
      LinkPage(of: state.view.value?.state, over: over, reproves: state.reproves)
      ?? (state.signsIn && !mending ? .signIn : typing)
  }
}
