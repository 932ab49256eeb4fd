import Observation

/// Where the citizen is, and what stands behind each screen there. Screens of the tab in front read; the others wait.
@MainActor @Observable final class Stage {
  /// Moving in it is all that moving takes.
  var places: Places {
    didSet { if places != oldValue { show() } }
  }
  @ObservationIgnored private unowned let app: AppModel
  @ObservationIgnored private var screens: [Spot: any ScreenModel] = [:]
  /// What was left last: it is drawn until it has moved away.
  @ObservationIgnored private var left: [Spot: any ScreenModel] = [:]

  private struct Spot: Hashable {
    let tab: Tab
    let name: String
  }

  init(_ app: AppModel, _ places: Places) {
    self.app = app
    self.places = places
  }

  /// What stands behind a screen of this tab.
  func screen(_ route: Route, in tab: Tab) -> any ScreenModel {
    let spot = Spot(tab: tab, name: route.name)
    if let screen = screens[spot] { return screen }
    let screen = makeScreen(ScreenLife(app, route))
    screens[spot] = screen
    return screen
  }

  /// What stands behind a screen that is drawn by its name, also while it moves away.
  func drawn(_ name: String, in tab: Tab) -> (any ScreenModel)? {
    if let route = places.stack(of: tab).first(where: { $0.name == name }) { return screen(route, in: tab) }
    return left[Spot(tab: tab, name: name)]
  }

  /// The screen in front.
  var top: any ScreenModel { screen(places.top, in: places.tab) }

  // MARK: Moves

  /// Opens a screen from another.
  func open(_ route: Route, from: Route) {
    places.open(route, from: from)
    top.arrive(at: route)
  }

  /// Out of what is in front.
  func back() { places.back() }

  // MARK: What reads

  /// The screens that are in front now begin to read, the others stop, and those that are gone are forgotten.
  func show() {
    app.host.prefs.places = places.saved
    app.host.secureScreen(places.routes.contains(where: \.isSecret))
    app.tellCapture()
    guard app.qyzmet != nil else { return }
    let kept = Set(Tab.allCases.flatMap { tab in places.stack(of: tab).map { Spot(tab: tab, name: $0.name) } })
    left = screens.filter { !kept.contains($0.key) }
    for (spot, screen) in left {
      screen.hide()
      screen.life.stop()
      screens[spot] = nil
    }
    for (spot, screen) in screens where spot.tab != places.tab && screen.life.shown {
      screen.hide()
      screen.life.stop()
    }
    for route in places.routes {
      let screen = screen(route, in: places.tab)
      if !screen.life.shown { screen.life.begin(screen.read) }
    }
  }

  /// The screens in front read anew.
  func read() {
    for screen in screens.values where screen.life.shown { screen.life.begin(screen.read) }
  }

  /// The citizen left the app: letters are kept, secrets go, nothing reads.
  func hide() {
    for screen in screens.values {
      screen.hide()
      screen.life.stop()
    }
  }

  /// Forgets every screen.
  func clear() { (screens, left) = ([:], [:]) }
}
