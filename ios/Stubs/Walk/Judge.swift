import SwiftUI

@testable import QyzmetScreens

/// What must hold of every screen, as far as the stub can tell.
struct Judge {
  private(set) var complaints: [String] = []
  private(set) var tags: Set<String> = []

  /// Tags of the specification that hold for every screen or one; those with an id in them by their beginning.
  static let wanted = [
    "sandbox-band", "captured", "tab-services", "tab-requests", "tab-documents", "tab-settings", "top-language",
    "top-help",
    "offline-line", "skeleton", "error-box", "error-retry", "error-help",
    "start-search", "start-urgent", "start-draft-", "start-welcome", "service-card-", "category-",
    "search-field", "search-clear", "search-more", "empty-search", "service-facts", "service-main", "service-anew",
    "link-main", "link-iin", "link-phone", "link-card-pin", "link-code", "link-resend", "link-centre",
    "link-other-number",
    "link-error", "link-cancel", "link-linked", "link-sim", "key-main", "key-cancel", "pin-pad", "pin-dots", "pin-0",
    "pin-9",
    "pin-delete", "pin-shuffle", "form-progress", "form-errors", "form-error-", "field-", "form-main", "form-discard",
    "form-saved", "check-change-", "check-main", "sign-text", "sign-code", "sign-main", "sign-forgot", "done-send",
    "done-number", "done-main", "done-home", "requests-outbox", "requests-send", "request-card-", "draft-card-",
    "empty-requests", "request-state", "request-number", "request-bar", "document-card-", "request-history",
    "request-signed-text", "request-export", "request-main", "empty-documents", "document-verify", "document-report",
    "document-request", "document-main", "settings-lang-kk", "settings-lang-ru", "settings-lang-en",
    "settings-text-system",
    "settings-text-large", "settings-text-largest", "settings-link", "settings-sim", "settings-key",
    "settings-pin", "settings-others", "settings-sync",
    "signature-state", "signature-change", "signature-puk", "signature-unlock", "signature-log",
    "signature-key", "signature-puk-state", "signature-level", "signature-sim", "pin-main", "pin-cancel", "pin-error",
    "pin-tries", "pin-done", "puk-digits", "puk-wrote", "log-state", "log-line-", "empty-log",
    "identify-main", "identify-stop", "identify-state", "identify-consent", "identify-queue", "identify-prompt",
    "identify-reason", "identify-last", "identify-hurdle", "identify-version", "identify-number", "identify-cancel",
    "revoke-main", "revoke-reason-", "revoke-why-first", "revoke-what", "revoke-text", "revoke-tries", "revoke-error",
    "revoke-cancel", "revoke-state", "revoke-leave", "signature-identify", "signature-notice", "signature-renew",
    "signature-renew-stop", "signature-renewed", "signature-revoke", "settings-identify", "settings-key-state",
    "settings-notice",
    "others-link", "others-main", "others-cancel", "others-clear", "session-", "other-main", "other-no", "other-party",
    "other-key", "other-text", "other-code", "other-state", "other-error", "sign-until", "sign-replace", "key-unlock",
    "key-chip",
    "settings-examine", "settings-sign-file", "examine-main", "examine-anew", "examine-cancel", "examine-file",
    "examine-beside", "examine-asks", "examine-working", "examine-state", "examine-signer-", "examine-more-",
    "examine-chain-", "examine-document-", "sign-file-main", "sign-file-anew", "sign-file-cancel", "sign-file-lost",
    "sign-file-name-", "sign-file-key", "sign-file-text", "sign-file-code", "sign-file-until", "sign-file-tries",
    "sign-file-error", "sign-file-working", "sign-file-done",
    "settings-offline",
    "settings-erase", "erase-tick", "erase-main", "offline-catalogue", "help-main", "fault-main", "fault-erase",
    "fault-catalogue",
  ]

  mutating func look(at tree: StubNode, of name: String) {
    let nodes = tree.all.filter { !$0.isHidden }
    let firsts = nodes.filter { $0.marks["heading"] == "h1" }
    // A screen whose thing is not read yet has no name of it.
    let waits = tree.all.contains { $0.kind == "none" } && tree.all.contains { $0.marks["id"] == "skeleton" }
    if firsts.count != 1, !waits, !["service/failed", "form/waiting"].contains(where: name.hasPrefix) {
      complain(name, "\(firsts.count) first headings")
    }
    if name.hasPrefix("pin-captured"), tree.all.contains(where: { "\($0.text) \($0.marks)".contains("4271") }) {
      complain(name, "digits of the PUK where others see the screen")
    }
    for node in nodes {
      if let id = node.marks["id"] { tags.insert(id) }
      if node.marks["heading"] != nil, node.says.isEmpty { complain(name, "a heading that says nothing") }
      if node.kind == "text", node.text.hasPrefix("screen-") || node.text.hasPrefix("error-") {
        complain(name, "no word: \(node.text)")
      }
      if node.tap != nil { finger(node, name) }
      if node.type != nil { field(node, name) }
      if node.kind == "image", node.marks["label"] == nil { complain(name, "a picture without words: \(node.marks)") }
    }
    let ids = nodes.filter { $0.tap != nil || $0.type != nil }.compactMap { $0.marks["id"] }
    for id in Set(ids) where ids.filter({ $0 == id }).count > 1 { complain(name, "two of \(id)") }
  }

  /// What can be tapped has a name for tests, one for the ear, and room for a finger.
  private mutating func finger(_ node: StubNode, _ name: String) {
    let id = node.marks["id"] ?? ""
    if id.isEmpty { complain(name, "a button without a tag: \(node.says)") }
    if node.says.isEmpty { complain(name, "\(id) says nothing") }
    // The system's own bar and menus have their own sizes.
    let own = id == "top-help" || node.marks["menu"] == "yes"
    if !own, (node.all.compactMap { $0.marks["minHeight"].flatMap(Double.init) }.max() ?? 0) < Space.target {
      complain(name, "\(id) is too small for a finger")
    }
  }

  private mutating func field(_ node: StubNode, _ name: String) {
    if node.marks["id"] == nil { complain(name, "a field without a tag") }
    if node.marks["label"]?.isEmpty ?? true {
      complain(name, "\(node.marks["id"] ?? "a field") has no name for the ear")
    }
  }

  /// Every tag of the specification is somewhere.
  mutating func lookForTags() {
    // What is waited for is seen only after a while, which does not pass here.
    for tag in Self.wanted where tag != "skeleton" {
      if !tags.contains(where: { $0 == tag || tag.hasSuffix("-") && $0.hasPrefix(tag) }) {
        complain("tags", "\(tag) is nowhere")
      }
    }
  }

  /// Each rule is shown to bite.
  @MainActor mutating func bite() {
    let bad: [(String, any View)] = [
      ("first headings", Text("x")),
      ("a button without a tag", Button("Go") {}),
      ("says nothing", Button(action: {}) { EmptyView() }.accessibilityIdentifier("x")),
      ("too small", Button("Go") {}.accessibilityIdentifier("x")),
      ("no name for the ear", TextField("", text: Binding(get: { "" }, set: { _ in })).accessibilityIdentifier("x")),
      ("a picture without words", Image(systemName: "x")),
      ("no word", Text("screen-nowhere")),
      ("digits of the PUK", Text("4271 9038")),
      (
        "two of x",
        VStack {
          ForEach([1, 2], id: \.self) { _ in Button("Go") {}.frame(minHeight: 44).accessibilityIdentifier("x") }
        }
      ),
    ]
    for (expected, view) in bad {
      var judge = Judge()
      judge.look(at: stubWalk(view), of: expected.hasPrefix("digits") ? "pin-captured" : "bite")
      if !judge.complaints.contains(where: { $0.contains(expected) }) {
        complain("bite", "nobody complains of: \(expected)")
      }
    }
  }

  private mutating func complain(_ name: String, _ what: String) { complaints.append("\(name): \(what)") }
}

extension StubNode {
  /// This one and all below; those that are hidden from the ear or in a menu are marked so.
  var all: [StubNode] {
    let hidden = isHidden || marks["children"] == "ignore"
    let inMenu = kind == "menu" || marks["menu"] == "yes"
    return [self]
      + children.flatMap { child in
        var child = child
        if hidden { child.marks["hidden"] = "yes" }
        if inMenu { child.marks["menu"] = "yes" }
        return child.all
      }
  }

  var isHidden: Bool { marks["hidden"] == "yes" }

  /// What the ear hears.
  var says: String {
    if isHidden { return "" }
    if let label = marks["label"] { return label }
    return ([text] + (marks["children"] == "ignore" ? [] : children.map(\.says))).filter { !$0.isEmpty }.joined(
      separator: ". ")
  }

  /// The tree as text; what holds nothing is left out.
  func drawn(_ depth: Int = 0) -> String {
    let known = ["button", "field", "text", "image", "progress", "label"].contains(kind) || !marks.isEmpty
    let notes = marks.filter { $0.key != "minHeight" && !($0.key == "hidden" && $0.value == "no") }
    let line =
      "\(String(repeating: "  ", count: depth))\(kind) \(text) \(notes.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " "))\n"
    return (known ? line : "") + children.map { $0.drawn(known ? depth + 1 : depth) }.joined()
  }
}

extension Speech {
  /// Returns when everything that was asked for is said.
  @MainActor func allSaid() async {
    while !isSilent { await Task.yield() }
  }
}
