import Observation
import Qyzmet

@MainActor @Observable final class DoneViewModel: ScreenModel {
  var state = DoneState(request: .waiting, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let id: String

  init(_ life: ScreenLife, request: String) {
    self.life = life
    id = request
  }

  var about: HelpContext? { state.request.value.map { HelpContext(title: $0.title, number: $0.number) } }

  func read() {
    let id = id
    watch({ $0 == .request(id: id) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.requests.get(id, lang)
    } _: { model, request in
      let before = model.state.kind
      if request.value != nil || model.state.request.value == nil { model.state.request = request }
      guard let kind = model.state.kind, kind != before, let now = request.value else { return }
      if kind == .filed {
        model.life.app.says("screen-done-a11y")
      } else {
        model.life.app.host.announce(now.state.plain)
      }
    }
  }

  func send(_ event: DoneEvent) {
    switch event {
    case .main: life.root(.requests, .request(id))
    case .home: life.root(.services)
    case .send: sendNow()
    case .again: again()
    }
  }
}

extension ScreenModel where State: Working {
  /// Sends what waits, now: the citizen asks for it.
  func sendNow() {
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.requests.deliverNow()
    } done: { report in
      self.life.app.courier.sent(report)
    }
  }
}
