/// 1414 from every screen.
@MainActor final class HelpModel {
  let state: HelpState
  private let host: any AppHost

  init(_ host: any AppHost, about: HelpContext?) {
    self.host = host
    state = HelpState(number: "1414", about: about, canDial: host.canDial)
  }

  /// Opens the dialer; the citizen presses call.
  func call() {
    if state.canDial { host.openDialer(state.number) }
  }
}
