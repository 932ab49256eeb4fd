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
        showHanded()
      }
    case .background:
      rest()
      host.finishing(true)
      turning = Task {
        await before?.value
        await courier.settle()
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

  /// Another app or a QR code asks for a signature: the screen that says who it is. Before the app has begun, as soon as it
  /// has.
  public func open(link: String) {
    handed = link
    Task {
      // While the app wakes its databases are closed.
      await turning?.value
      if begun { showHanded() }
    }
  }

  func showHanded() {
    guard handed != nil, fault == nil, presence == .foreground else { return }
    // What the citizen was doing in the other tabs stays where it is.
    stage.places.root(.settings)
    stage.open(.other(""), from: .settings)
  }

  /// An operator is there for the citizen, who looks elsewhere: the screen of the call opens over what is in front, and leads
  /// back to it. `false` where that would take a PIN, a code or a question from under the citizen's finger.
  func fetch() -> Bool {
    let front = stage.places.top
    guard presence == .foreground, fault == nil, confirm == nil, front.isLeftForACall else { return false }
    stage.open(.identify(then: front), from: front)
    return true
  }

  /// Delivers while the citizen is away: the system woke the app for that, perhaps a process without screens.
  public func deliverInBackground() async throws(QyzmetError) -> DeliveryReport {
    let qyzmet = try await opened()
    try await qyzmet.resume()
    let result = await calls.run { () throws(QyzmetError) in try await qyzmet.requests.deliver() }
    // And signatures that somebody waits for; what keeps them keeps no request.
    _ = await calls.run { () throws(QyzmetError) in try await qyzmet.sessions.deliver() }
    if !begun || presence != .foreground { try? await qyzmet.pause() }
    return try result.get()
  }
}
