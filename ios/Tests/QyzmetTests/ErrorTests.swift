import Foundation
import QyzmetSandbox
import Testing

@testable import Qyzmet

/// The one error: code, retry and both texts as properties, in every language, whatever was thrown.
@Suite struct ErrorTests {
  @Test func anErrorOfTheCoreIsUnmapped() async throws {
    let phone = try await Phone(Gateway.start())
    try await phone.startLink()
    let code = try await phone.gateway.newestCode(Phone.number)
    let wrong = String(code.dropLast()) + (code.hasSuffix("0") ? "1" : "0")
    let error = try #require(
      await failure { () throws(QyzmetError) in try await phone.client.identity.confirmCode(wrong, .kk) })
    #expect(error.code == "identity.code_wrong")
    #expect(error.kind == .identity)
    #expect(error.retry == .afterCitizenActs)
    #expect(error.failure.args["tries"] == "2")
    #expect(error.citizenText(.kk) != error.citizenText(.ru))
    #expect(error.citizenText(.en).contains("2"))
    #expect(error.developerText.contains("identity.code_wrong"))
    #expect(!error.developerText.contains(wrong))
    #expect(!error.citizenText(.kk).contains("\u{2068}"))
  }

  /// What a screen shows without knowing this library is the citizen's text, in the system's language.
  @Test func asALocalizedErrorItIsTheCitizensText() {
    let error = QyzmetError.made("net.offline", "no line")
    #expect(error.errorDescription == error.citizenText(.preferred))
    #expect((error as any Error).localizedDescription == error.citizenText(.preferred))
    #expect("\(error)".hasPrefix("net.offline"))
  }

  /// Whatever else comes out of the generated code is a defect, and its text, which may hold a value, is not repeated.
  @Test func whatIsNoErrorOfTheCoreIsADefect() {
    struct Odd: Error, CustomStringConvertible { let description = "990101500016" }
    let error = QyzmetError.of(Odd())
    #expect(error.code == "internal.defect")
    #expect(error.kind == .internal)
    #expect(!"\(error) \(error.failure)".contains("990101500016"))
    #expect(error.citizenText(.kk).isEmpty == false)
    #expect(QyzmetError.of(error) == error)
  }

  @Test func anUnknownCodeIsADefect() {
    #expect(QyzmetError.made("no.such_code", "x").code == "internal.defect")
  }
}

/// Small rules of the facade itself.
@Suite struct RuleTests {
  @Test func languagesByTheirCodes() {
    #expect(Lang(code: "kk-Cyrl-KZ") == .kk)
    #expect(Lang(code: "RU_kz") == .ru)
    #expect(Lang(code: "en") == .en)
    for other in ["", "-", "kkk", "de", "k"] { #expect(Lang(code: other) == nil) }
    for lang in [Lang.kk, .ru, .en] { #expect(Lang(code: lang.code) == lang) }
    let text = Wording(kk: "қ", ru: "р", en: "e")
    #expect([Lang.kk, .ru, .en].map { text[$0] } == ["қ", "р", "e"])
  }

  @Test func pages() {
    #expect(Page(offset: -5, limit: -5) == Page(offset: 0 as UInt32, limit: 1))
    #expect(Page.first(30) == Page(offset: 0 as UInt32, limit: 30))
    #expect(Page.first(30).next == Page(offset: 30 as UInt32, limit: 30))
    #expect(Page(offset: .max, limit: 100).next.offset == .max)
  }

  @Test func aliasesOfKeys() {
    for good in ["vault/v1", "a", String(repeating: "z", count: 80)] {
      #expect(throws: Never.self) { try DeviceKeyRules.check(alias: good) }
    }
    for bad in ["", "A", "ә", "a b", "a_b", "../x.", String(repeating: "z", count: 81)] {
      #expect(throws: PortError.self) { try DeviceKeyRules.check(alias: bad) }
    }
  }

  @Test func shapesOfWrappedSecrets() throws {
    for size in 0...64 {
      let wrapped = Data((0..<60 + size).map { UInt8($0) })
      let (salt, sealed) = try DeviceKeyRules.parts(ofWrapped: wrapped)
      #expect(salt.count == 32 && sealed.count == size + 28 && salt + sealed == wrapped)
      // A slice that doesn't begin at zero is read the same.
      #expect(try DeviceKeyRules.parts(ofWrapped: (Data([0]) + wrapped).dropFirst()).sealed == sealed)
    }
    for size in [0, 1, 59, 125, 5000] {
      #expect(throws: PortError.self) { try DeviceKeyRules.parts(ofWrapped: Data(count: size)) }
    }
    #expect(throws: PortError.self) { try DeviceKeyRules.check(secret: Data(count: 65)) }
    #expect(throws: PortError.self) { try DeviceKeyRules.check(input: Data(count: 31)) }
  }

  /// One purpose's label is never another's, whatever the input.
  @Test func labelsOfPurposes() {
    #expect(KeyPurpose.bind.label(Data([1])) != KeyPurpose.wrap.label(Data([1])))
    #expect(KeyPurpose.bind.label(Data([0])).dropLast() == KeyPurpose.bind.label(Data()))
  }

  @Test func whenTheSystemIsAskedToDeliver() {
    let now = Date(timeIntervalSince1970: 1_000_000)
    func report(waiting: UInt32, next: Int64?) -> DeliveryReport {
      DeliveryReport(
        sent: 0, asked: 0, filed: 0, polled: 0, documents: 0, waiting: waiting, nextAt: next, busy: false, problem: nil)
    }
    #expect(NextDelivery.after(report(waiting: 0, next: nil), now: now) == nil)
    #expect(NextDelivery.after(report(waiting: 1, next: nil), now: now) == now + 60)
    #expect(NextDelivery.after(report(waiting: 1, next: 1_000_005_000), now: now) == now + 60)
    #expect(NextDelivery.after(report(waiting: 0, next: 1_003_600_000), now: now) == now + 3600)
  }
}
