import Qyzmet

/// Digits of the PIN that signs in.
let signInPinLength = 5

extension LinkViewModel {
  /// The seconds run from when they were read; when one of them is over, the core is asked anew.
  func count(from at: Double?) {
    guard let at, let view = state.view.value else { return }
    if life.isCounting, state.agrees(with: view, passed: life.app.host.pace.seconds(since: at)) { return }
    life.countdown(from: at) { [weak self] passed in
      guard let self else { return false }
      let over = state.count(view, passed: passed)
      if state.expiresIn == 60 { life.app.says("screen-link-expires-a11y", ["time": "1:00"]) }
      if over { life.begin(read) }
      return !over && state.counts
    }
  }
}
