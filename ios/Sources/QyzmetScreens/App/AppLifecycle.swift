import Qyzmet

// The line comes and goes, and so does the citizen.
extension AppModel {
  /// The line changed: what is shown is read anew, what waits is sent.
  func heard(_ line: Line) {
    let before = self.line
    guard line != before else { return }
    self.line = line
    stage.read()
    if before == .offline {
      says("screen-common-online-a11y")
      if presence == .foreground { courier.start() }
    }
  }

  /// The citizen came or left. Each turn waits for the one before.
  func came(_ presence: Presence) {
    let before = turning
    self.presence = presence
    switch presence {
    case .foreground:
      turning = Task {
        await before?.value
        guard self.presence == .foreground, let qyzmet, fault == nil else { return }
        try? await qyzmet.resume()
        wake()
      }
    case .background:
      rest()
      host.finishing(true)
      turning = Task {
        await before?.value
        // The databases are closed when nothing needs them: a system kills a sleeping app that holds a lock of one.
        await calls.ended()
        if self.presence != .foreground { try? await qyzmet?.pause() }
        if let report = courier.last { host.deliverLater(after: report) }
        host.finishing(false)
      }
    case .expiring:
      calls.cancel()
    }
  }

  /// Delivers while the citizen is away: the system woke the app for that, perhaps a process without screens.
  public func deliverInBackground() async throws(QyzmetError) -> DeliveryReport {
    let qyzmet = try await opened()
    try await qyzmet.resume()
    let result = await calls.run { () throws(QyzmetError) in try await qyzmet.requests.deliver() }
    if !begun || presence != .foreground { try? await qyzmet.pause() }
    return try result.get()
  }
}
