import Observation
import Qyzmet

/// What stands in the way of everything, and the ways out.
@MainActor @Observable final class FaultModel {
  var state: FaultState
  @ObservationIgnored private unowned let app: AppModel
  /// The page of erasing, with the same question as in the settings.
  @ObservationIgnored private(set) lazy var erasing = EraseViewModel(ScreenLife(app, .erase))

  init(_ app: AppModel, _ fault: Fault) {
    self.app = app
    state = FaultState(fault: fault, erasing: false)
  }

  func send(_ event: FaultEvent) {
    switch (event, state.fault) {
    case (.main, .vault): app.openHelp()
    case (.main, .suspended): Task { await app.resume() }
    case (.main, _), (.again, _): Task { await app.reopen() }
    case (.erase, _): state.erasing = state.canErase
    case (.keep, _): state.erasing = false
    case (.catalogue, _): app.browse()
    }
  }
}
