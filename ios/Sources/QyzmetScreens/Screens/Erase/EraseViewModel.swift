import Observation
import Qyzmet

@MainActor @Observable final class EraseViewModel: ScreenModel {
  var state = EraseState(ticked: false, told: false, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife

  init(_ life: ScreenLife) { self.life = life }

  func read() {}

  func send(_ event: EraseEvent) {
    switch event {
    case .tick(let on): (state.ticked, state.told) = (on, false)
    case .main where !state.ticked:
      state.told = true
      life.app.says("screen-erase-tick-first")
    case .main, .again: erase()
    }
  }

  private func erase() {
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.erase()
    } done: {
      self.life.app.erased()
    }
  }
}
