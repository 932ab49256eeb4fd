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

/// What is done with a PIN.
enum PinJob: String, Sendable {
  /// A new PIN in the place of the one that is known.
  case change
  /// A PUK, for a PIN that is forgotten later.
  case puk
  /// A new PIN by the PUK.
  case unlock
  /// The key that signs in without an SMS, under a PIN of its own.
  case signInMake = "sign-in-make"
  /// A new PIN of that key.
  case signInChange = "sign-in-change"

  /// Whether it is about the key that signs in, whose PIN is shorter.
  var signsIn: Bool { self == .signInMake || self == .signInChange }
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
  /// The video identification before a certificate; then on to what follows it.
  case identify(then: Route)
  /// An empty step is that of the next question.
  case form(draft: String, step: String)
  case check(String)
  /// Signing a draft; the request that was made of it, once there is one.
  case sign(String, request: String = "")
  case done(String)
  case request(String)
  case signed(String)
  case document(String)
  /// This phone's signature: level and SIM, PIN, PUK, what was signed.
  case signature
  /// A new PIN, a PUK, or a new PIN by the PUK.
  case pin(PinJob)
  /// The certificate is ended by the citizen.
  case revoke
  case log
  /// A signature that somebody asks for; without a session's id, the way to one.
  case other(String)
  /// Whether a signature is good, whoever made it.
  case examine
  /// Signing files of one's own; the session of the one that is being signed, or ``severalFiles``.
  case signFile(String)

  /// Stands for the session where several files are signed, which have none.
  static let severalFiles = "several"

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
    case .identify(let then): "identify/\(then.path)"
    case .form(let draft, let step): "form/\(draft)/\(step)"
    case .check(let draft): "check/\(draft)"
    case .sign(let draft, let request): request.isEmpty ? "sign/\(draft)" : "sign/\(draft)/\(request)"
    case .done(let id): "done/\(id)"
    case .request(let id): "request/\(id)"
    case .signed(let id): "signed/\(id)"
    case .document(let id): "document/\(id)"
    case .signature: "signature"
    case .pin(let job): "pin/\(job.rawValue)"
    case .revoke: "revoke"
    case .log: "log"
    case .other(let session): session.isEmpty ? "other" : "other/\(session)"
    case .examine: "examine"
    case .signFile(let session): session.isEmpty ? "sign-file" : "sign-file/\(session)"
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
    case ("signature", _): self = .signature
    case ("revoke", _): self = .revoke
    case ("log", _): self = .log
    case ("other", _): self = .other(rest)
    case ("examine", _): self = .examine
    case ("sign-file", _): self = .signFile(rest)
    case (_, true): return nil
    case ("category", _): self = .category(rest)
    case ("service", _): self = .service(rest)
    case ("check", _): self = .check(rest)
    case ("done", _): self = .done(rest)
    case ("request", _): self = .request(rest)
    case ("signed", _): self = .signed(rest)
    case ("document", _): self = .document(rest)
    case ("pin", _):
      guard let job = PinJob(rawValue: rest) else { return nil }
      self = .pin(job)
    case ("form", _), ("sign", _):
      let ids = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard !ids[0].isEmpty else { return nil }
      let second = ids.count > 1 ? ids[1] : ""
      self = parts[0] == "form" ? .form(draft: ids[0], step: second) : .sign(ids[0], request: second)
    case ("link", _), ("key", _), ("identify", _):
      // One waits for the other at most once, so a path that nests deeper is none of ours.
      guard rest.count(where: { $0 == "/" }) < 4, let then = Route(path: rest) else { return nil }
      switch parts[0] {
      case "link": self = .link(then: then)
      case "key": self = .key(then: then)
      default: self = .identify(then: then)
      }
    default: return nil
    }
  }

  /// Whether an operator's call opens over it: not over a PIN, a code, or what can't be taken back.
  var isLeftForACall: Bool {
    switch self {
    case .identify, .link, .key, .sign, .signFile, .other, .pin, .revoke, .erase: false
    default: true
    }
  }

  /// The screen without where in it one is: two routes of one name are one screen.
  var name: String {
    switch self {
    case .search: "search"
    case .form(let draft, _): "form/\(draft)"
    case .sign(let draft, _): "sign/\(draft)"
    case .other: "other"
    case .signFile: "sign-file"
    default: path
    }
  }

  /// Which pane it takes on a wide display.
  var pane: Pane {
    switch self {
    case .search, .category, .requests, .documents, .settings: .list
    case .service, .request, .signed, .document, .erase, .offline, .signature, .log, .examine: .item
    default: .whole
    }
  }

  /// Whether the tabs are shown: not where one thing is being done to its end.
  var showsTabs: Bool {
    switch self {
    case .link, .key, .identify, .form, .check, .sign, .signFile, .done, .pin, .revoke, .other: false
    default: true
    }
  }

  /// Whether it stays out of pictures of the screen: PINs, codes, documents.
  var isSecret: Bool {
    switch self {
    case .link, .key, .identify, .sign, .signFile, .document, .pin, .revoke, .log, .other: true
    default: false
    }
  }

  /// Whether a PIN, a PUK or the PIN of a card is typed or shown there.
  var asksDigits: Bool {
    switch self {
    case .link, .key, .sign, .signFile, .pin, .revoke, .other: true
    default: false
    }
  }
}
