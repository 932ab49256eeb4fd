import Foundation
import Qyzmet
import Testing

@testable import QyzmetScreens

/// What the screens decide by themselves: where one is, how a state is drawn, how a number is spelled. Pure.
struct RuleTests {
  @Test(arguments: [
    Route.start, .search(""), .search("a/b c"), .category("health"), .service("90060001"), .link(then: .settings),
    .link(then: .sign("0123")), .key(then: .sign("0123")), .form(draft: "0123", step: ""),
    .form(draft: "0123", step: "who"), .check("0123"), .sign("0123"), .done("0123"), .requests, .request("0123"),
    .signed("0123"), .documents, .document("0123"), .settings, .erase, .offline, .examine,
    .signFile(""), .signFile("0af"), .signFile(Route.severalFiles), .key(then: .signFile("0af")),
  ]) func aRouteIsItsPath(_ route: Route) { #expect(Route(path: route.path) == route) }

  @Test(arguments: [
    "", "/", "nowhere", "service", "service/", "form/", "form//who", "link/", "link/nowhere", "key/link/",
    "link/link/link/link/link/start", "check/", "identify/", "START",
  ]) func whatNobodyWroteIsNoRoute(_ path: String) { #expect(Route(path: path) == nil) }

  @Test func placesAreSavedAndRead() {
    var places = Places()
    places.open(.service("90060001"), from: .start)
    places.open(.form(draft: "0123", step: "who"), from: .service("90060001"))
    places.select(.requests)
    places.open(.request("0456"), from: .requests)
    #expect(Places(saved: places.saved) == places)
    #expect(Places(saved: []) == Places())
    // A line that can't be read ends its stack; the rest stands.
    let damaged = Places(saved: [
      "documents", "services:start", "services:what/1", "services:check/1", "documents:settings", "x",
    ])
    #expect(damaged.tab == .documents && damaged.routes == [.documents] && damaged.stack(of: .services) == [.start])
    let long = Places(saved: ["services", "services:start"] + (0..<99).map { "services:service/\($0)" })
    #expect(long.routes.count == 12)
  }

  @Test func movesAreOfOneStackAtATime() {
    var places = Places()
    places.back()
    #expect(places == Places())
    places.open(.category("health"), from: .start)
    places.open(.service("1"), from: .category("health"))
    places.open(.service("2"), from: .category("health"))
    #expect(places.routes == [.start, .category("health"), .service("2")])
    places.open(.category("health"), from: .service("2"))
    #expect(places.routes == [.start, .category("health")])
    places.open(.form(draft: "1", step: "a"), from: .category("health"))
    places.replace(.form(draft: "1", step: "a"), with: .form(draft: "1", step: "b"))
    #expect(places.top == .form(draft: "1", step: "b"))
    places.open(.sign("1"), from: places.top)
    places.open(.key(then: .sign("1")), from: places.top)
    places.finish(then: .sign("1"))
    #expect(places.top == .sign("1"))
    places.finish(then: .link(then: .sign("1")))
    #expect(places.top == .link(then: .sign("1")) && places.routes.count == 4)
    places.finish(then: .sign("1"))
    #expect(places.top == .sign("1") && places.routes.count == 4)
    places.keep(above: 1)
    #expect(places.routes == [.start, .category("health")])
    places.keep(above: -3)
    #expect(places.routes == [.start])
    places.select(.settings)
    places.back()
    #expect(places.tab == .services)
    places.root(.requests, .done("1"))
    places.select(.requests)
    #expect(places.routes == [.requests])
  }

  @Test func twoPanesShowAListAndItsItem() {
    var places = Places()
    #expect(places.panes == (.start, nil))
    places.open(.service("1"), from: .start)
    #expect(places.panes == (.start, .service("1")))
    places.open(.form(draft: "1", step: ""), from: .service("1"))
    #expect(places.panes == (.form(draft: "1", step: ""), nil))
    places.root(.requests, .request("1"))
    places.open(.signed("1"), from: .request("1"))
    #expect(places.panes == (.requests, .signed("1")))
  }

  @Test func whatIsGoneIsLeft() {
    var places = Places()
    places.open(.form(draft: "1", step: ""), from: .start)
    places.leave(.form(draft: "2", step: ""))
    #expect(places.routes.count == 2)
    places.leave(.form(draft: "1", step: "b"))
    #expect(places == Places())
    places.open(.check("1"), from: .start)
    places.open(.sign("1"), from: .check("1"))
    places.leave(.check("1"))
    #expect(places.tab == .requests && places.routes == [.requests] && places.stack(of: .services) == [.start])
  }

  @Test func aNumberThatIsToBeReadOutIsSaidOnce() {
    let last = PromptView(id: "read-number", text: "Мына санды дауыстап оқыңыз: 4820", number: "4820")
    #expect(last.words == "Мына санды дауыстап оқыңыз:" && last.alone == "4820" && last.isNumberNamed)
    let none = PromptView(id: "turn-left", text: "Басыңызды солға бұрыңыз.", number: nil)
    #expect(none.words == none.text && none.alone == nil)
    let within = PromptView(id: "read-number", text: "4820 деп оқыңыз", number: "4820")
    #expect(within.words == within.text && within.alone == nil)
    let without = PromptView(id: "read-number", text: "Санды оқыңыз", number: "4820")
    #expect(without.words == without.text && without.alone == "4820" && !without.isNumberNamed)
  }

  @Test func everyStateOfTheCoreHasItsPlace() throws {
    let states = try ftl("states.ftl", "kk").keys.filter { $0.hasPrefix("state-request-") }.map { $0.dropFirst(14) }
    #expect(states.count >= 13)
    for state in states.map(String.init) {
      switch state {
      case "rejected", "needs-more", "parked", "overdue": #expect(Standing(of: state) == .needsMe)
      case "queued", "sending", "unknown", "filed", "in-progress": #expect(Standing(of: state) == .running)
      default: #expect(Standing(of: state) == .done)
      }
    }
    #expect(Tone(request: "overdue") == .lost && Tone(request: "ready") == .kept && Tone(request: "queued") == .waits)
  }

  @Test func anErrorOffersWhatHelps() {
    func failure(_ retry: Retry) -> Failure {
      Failure(
        kind: .gateway, code: "x", retry: retry, citizen: Wording(kk: "", ru: "", en: ""), developer: "", args: [:])
    }
    #expect(Mending(failure(.whenOnline), line: .offline) == .byItself)
    #expect(Mending(failure(.whenOnline), line: .online) == .again)
    #expect(Mending(failure(.after(seconds: 3)), line: .offline) == .again)
    #expect(Mending(failure(.never), line: .online) == .help)
    #expect(Mending(failure(.afterCitizenActs), line: .online) == .help)
    #expect(Mending(failure(.whenOnline), line: .offline, repeatable: false) == Mending.none)
    #expect(Mending(failure(.never), line: .offline, repeatable: false) == .help)
  }

  @Test func numbersAreSpelledAndGrouped() {
    #expect(spelled("QZ-1 2") == "Q Z - 1 2")
    #expect(
      groupedIin("990101500016") == "990101 500016" && groupedIin("9901") == "9901"
        && groupedIin("990101 5") == "990101 5")
    #expect(clock(0) == "0:00" && clock(65) == "1:05" && clock(600) == "10:00")
    #expect(errorWord("storage.vault_key_lost") == "error-storage-vault-key-lost")
  }

  @Test(arguments: [
    ([(0, 3)], "[abc]dәf"), ([(3, 6)], "abc[dәf]"), ([(1, 2), (4, 5)], "a[b]cd[ә]f"), ([], "abcdәf"),
    ([(0, 99)], "abcdәf"), ([(2, 1)], "abcdәf"), ([(1, 3), (2, 4)], "a[bc]dәf"),
  ]) func aTitleIsMarked(_ spans: [(Int, Int)], _ expected: String) {
    let parts = marked("abcdәf", spans.map { (start: $0.0, end: $0.1) })
    #expect(parts.map { $0.bold ? "[\($0.text)]" : $0.text }.joined() == expected)
  }

  @Test func aSecretPrintsAsNothing() {
    var secret = Secret()
    for digit in [4, 2, 4, 2] { secret.append(digit) }
    #expect(secret.count == 4 && !"\(secret)".contains("42") && !String(reflecting: secret).contains("42"))
    var text = ""
    dump(secret, to: &text)
    #expect(!text.contains("42"))
    #expect(secret.take() == "4242" && secret.count == 0)
  }

  @Test func aPinIsSixDigitsOfThePad() {
    var (entry, pad) = (PinEntry(), PinPadState.fresh(shuffled: false))
    #expect(pad.keys == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    #expect(entry.take(.delete, &pad) == nil && pad.typed == 0)
    #expect(entry.take(.digit(12), &pad) == nil && pad.typed == 0)
    for digit in 1...5 { #expect(entry.take(.digit(digit), &pad) == nil) }
    #expect(pad.typed == 5)
    var pin = entry.take(.digit(6), &pad)
    #expect(pin?.take() == "123456" && pad.typed == 0)
  }

  @Test func aPukIsEightDigitsOfThePad() {
    var (entry, pad) = (PinEntry(), PinPadState.fresh(shuffled: false, length: 8))
    for digit in 1...7 { #expect(entry.take(.digit(digit), &pad) == nil) }
    #expect(entry.take(.shuffle(true), &pad) == nil && pad.typed == 0 && pad.length == 8)
    for digit in 1...7 { #expect(entry.take(.digit(digit), &pad) == nil) }
    var puk = entry.take(.digit(8), &pad)
    #expect(puk?.take() == "12345678" && pad.length == 8)
  }

  @Test func everyHeadingOfTheCatalogueHasItsSign() {
    for category in ["family", "health", "education", "employment", "social-security", "citizenship", "real-estate"] {
      #expect(Sign(category: category) != .documents, "\(category)")
    }
    #expect(Sign(category: "of-another-year") == .documents)
  }

  @Test func aPlaceOfTheSignatureOutlivesTheApp() {
    for route: Route in [
      .signature, .log, .pin(.change), .pin(.puk), .pin(.unlock), .other(""), .other("0af"), .key(then: .other("0af")),
      .link(then: .key(then: .other("0af"))), .sign("1", request: "2"),
      .link(then: .key(then: .sign("1", request: "2"))), .revoke, .identify(then: .signature),
      .identify(then: .sign("1", request: "2")), .link(then: .identify(then: .sign("1", request: "2"))),
    ] {
      #expect(Route(path: route.path) == route, "\(route)")
    }
    #expect(Route(path: "pin/guess") == nil)
    #expect(Route.other("").name == Route.other("0af").name)
    #expect(Route.signFile("").name == Route.signFile("0af").name)
    #expect(Route.signFile("").isSecret && !Route.signFile("").showsTabs && !Route.signFile("").isLeftForACall)
    #expect(Route.sign("1").name == Route.sign("1", request: "2").name)
  }

  @Test func theDeadlineIsABarOfTheTimeThatIsUsed() {
    func deadline(_ from: Int64, _ due: Int64) -> DeadlineView {
      DeadlineView(
        receivedAt: from, dueAt: due, due: "", rule: "", ruleId: "", confirmed: true, mayMove: false, overdue: false)
    }
    #expect(deadline(100, 200).used(at: 150) == 0.5)
    #expect(deadline(100, 200).used(at: 50) == 0 && deadline(100, 200).used(at: 500) == 1)
    #expect(deadline(200, 200).used(at: 200) == nil)
  }
}

/// The ids of one file of the core's words, with their texts.
func ftl(_ file: String, _ lang: String) throws -> [String: String] {
  var found: [String: String] = [:]
  for line in try projectText("core/locales/\(lang)/\(file)").split(separator: "\n") {
    guard let first = line.first, first.isLetter, let equals = line.firstIndex(of: "=") else { continue }
    found[line[..<equals].trimmingCharacters(in: .whitespaces)] = String(line[line.index(after: equals)...])
  }
  return found
}

/// A file of the project.
func projectText(_ path: String) throws -> String {
  try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
}

/// Where the project lies.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
