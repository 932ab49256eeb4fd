/// The four roots.
enum Tab: String, CaseIterable, Sendable {
  case services, requests, documents, settings

  /// The screen that the tab begins with.
  var root: Route {
    switch self {
    case .services: .start
    case .requests: .requests
    case .documents: .documents
    case .settings: .settings
    }
  }
}

/// Which pane a screen takes where there is room for two.
enum Pane: Sendable {
  case whole, list, item
}

/// Where one may be. It holds ids only: whatever it shows is read anew, so a stack outlives the process as a list of
/// paths.
indirect enum Route: Hashable, Sendable {
  case start, requests, documents, settings, erase, offline
  case search(String)
  case category(String)
  case service(String)
  /// Linking the phone; then on to what follows it.
  case link(then: Route)
  /// Making or mending the key; then on to what follows it.
  case key(then: Route)
  /// An empty step is that of the next question.
  case form(draft: String, step: String)
  case check(String)
  case sign(String)
  case done(String)
  case request(String)
  case signed(String)
  case document(String)

  /// As it is saved.
  var path: String {
    switch self {
    case .start: "start"
    case .requests: "requests"
    case .documents: "documents"
    case .settings: "settings"
    case .erase: "erase"
    case .offline: "offline"
    case .search(let query): "search/\(query)"
    case .category(let id): "category/\(id)"
    case .service(let code): "service/\(code)"
    case .link(let then): "link/\(then.path)"
    case .key(let then): "key/\(then.path)"
    case .form(let draft, let step): "form/\(draft)/\(step)"
    case .check(let draft): "check/\(draft)"
    case .sign(let draft): "sign/\(draft)"
    case .done(let id): "done/\(id)"
    case .request(let id): "request/\(id)"
    case .signed(let id): "signed/\(id)"
    case .document(let id): "document/\(id)"
    }
  }

  /// The route of a saved path; `nil` when no version of ours wrote it.
  init?(path: String) {
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch (parts[0], rest.isEmpty) {
    case ("start", _): self = .start
    case ("requests", _): self = .requests
    case ("documents", _): self = .documents
    case ("settings", _): self = .settings
    case ("erase", _): self = .erase
    case ("offline", _): self = .offline
    case ("search", _): self = .search(rest)
    case (_, true): return nil
    case ("category", _): self = .category(rest)
    case ("service", _): self = .service(rest)
    case ("check", _): self = .check(rest)
    case ("sign", _): self = .sign(rest)
    case ("done", _): self = .done(rest)
    case ("request", _): self = .request(rest)
    case ("signed", _): self = .signed(rest)
    case ("document", _): self = .document(rest)
    case ("form", _):
      let ids = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard !ids[0].isEmpty else { return nil }
      self = .form(draft: ids[0], step: ids.count > 1 ? ids[1] : "")
    case ("link", _), ("key", _):
      // One waits for the other at most once, so a path that nests deeper is none of ours.
      guard rest.count(where: { $0 == "/" }) < 4, let then = Route(path: rest) else { return nil }
      self = parts[0] == "link" ? .link(then: then) : .key(then: then)
    default: return nil
    }
  }

  /// The screen without where in it one is: two routes of one name are one screen.
  var name: String {
    switch self {
    case .search: "search"
    case .form(let draft, _): "form/\(draft)"
    default: path
    }
  }

  /// Which pane it takes on a wide display.
  var pane: Pane {
    switch self {
    case .search, .category, .requests, .documents, .settings: .list
    case .service, .request, .signed, .document, .erase, .offline: .item
    default: .whole
    }
  }

  /// Whether the tabs are shown: not where one thing is being done to its end.
  var showsTabs: Bool {
    switch self {
    case .link, .key, .form, .check, .sign, .done: false
    default: true
    }
  }

  /// Whether it stays out of pictures of the screen: PINs, codes, documents.
  var isSecret: Bool {
    switch self {
    case .link, .key, .sign, .document: true
    default: false
    }
  }
}
