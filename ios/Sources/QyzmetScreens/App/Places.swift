import Foundation

/// Where the citizen is in each tab. Pure: every move is a function of the stacks, and nothing else knows the order.
struct Places: Equatable, Sendable {
  private(set) var tab: Tab = .services
  private var stacks = Dictionary(uniqueKeysWithValues: Tab.allCases.map { ($0, [$0.root]) })

  init() {}

  /// From the root of the tab to what is in front.
  func stack(of tab: Tab) -> [Route] { stacks[tab] ?? [tab.root] }

  /// The stack of the tab in front.
  var routes: [Route] { stack(of: tab) }

  /// What is in front.
  var top: Route { routes[routes.count - 1] }

  /// Opens a screen from another: what stood above that one goes, as the item beside a list does. A screen that is in
  /// the stack already is gone back to.
  mutating func open(_ route: Route, from: Route) {
    var routes = routes
    if let at = routes.firstIndex(where: { $0.name == from.name }) { routes = Array(routes[...at]) }
    if let at = routes.firstIndex(where: { $0.name == route.name }) { routes = Array(routes[..<at]) }
    set(routes + [route])
  }

  /// Puts a screen in the place of another, wherever that stands; of one that is gone nothing happens.
  mutating func replace(_ old: Route, with route: Route) {
    for tab in Tab.allCases {
      guard let at = stack(of: tab).firstIndex(where: { $0.name == old.name }) else { continue }
      var routes = stack(of: tab)
      routes[at] = route
      stacks[tab] = routes
    }
  }

  /// What is in front is done with; on to the next, which may be the one below.
  mutating func finish(then route: Route) {
    let below = routes.dropLast()
    if below.last?.name == route.name {
      set(Array(below))
    } else {
      set(below + [route])
    }
  }

  /// Out of what is in front; from the root of a tab, to the first tab.
  mutating func back() {
    if routes.count > 1 { set(Array(routes.dropLast())) } else { tab = .services }
  }

  /// Whether there is anywhere to go back to.
  var canGoBack: Bool { routes.count > 1 }

  /// Keeps so many screens above the root, as a swipe back does.
  mutating func keep(above root: Int) { set(Array(routes.prefix(max(0, root) + 1))) }

  /// Another tab where it was left; the tab one is on, at its root.
  mutating func select(_ other: Tab) {
    if other == tab { set([tab.root]) } else { tab = other }
  }

  /// The root of a tab, then a screen on it.
  mutating func root(_ other: Tab, _ route: Route? = nil) {
    tab = other
    set([other.root] + (route.map { [$0] } ?? []))
  }

  /// A screen that shows what is no longer there: its tab begins anew. A draft that is gone on the way to its signature
  /// was signed: it is among the requests.
  mutating func leave(_ route: Route) {
    for tab in Tab.allCases where stack(of: tab).contains(where: { $0.name == route.name }) {
      let signed = stack(of: tab).contains { if case .sign = $0 { true } else { false } }
      stacks[tab] = [tab.root]
      if signed, tab == self.tab { root(.requests) }
    }
  }

  /// The list and the item beside it, where there is room for two.
  var panes: (list: Route, item: Route?) {
    guard let list = routes.lastIndex(where: { $0.pane != .item }) else { return (routes[0], nil) }
    return (routes[list], list + 1 < routes.count ? top : nil)
  }

  private mutating func set(_ routes: [Route]) { stacks[tab] = routes }
}

// Saved over the death of the process: the tab, then one line a screen. Ids and the words of a search, nothing else.
extension Places {
  /// As it is saved.
  var saved: [String] {
    [tab.rawValue] + Tab.allCases.flatMap { tab in stack(of: tab).map { "\(tab.rawValue):\($0.path)" } }
  }

  /// What was saved; a line that can't be read ends its tab's stack there.
  init(saved: [String]) {
    self.init()
    tab = saved.first.flatMap(Tab.init(rawValue:)) ?? .services
    var read: [Tab: [Route]] = [:]
    var ended: Set<Tab> = []
    for line in saved.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let tab = Tab(rawValue: String(parts[0])), !ended.contains(tab) else { continue }
      let stack = read[tab] ?? []
      guard let route = Route(path: String(parts[1])), stack.count < 12, !stack.isEmpty || route == tab.root else {
        ended.insert(tab)
        continue
      }
      read[tab] = stack + [route]
    }
    stacks.merge(read) { $1 }
  }
}
