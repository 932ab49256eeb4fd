import Foundation
import QyzmetSandbox
import Testing

@testable import Qyzmet

/// Bad input across the border: a typed error, nothing lost.
///
/// Two kinds that other languages know can't be said in Swift: a String is valid Unicode by its type, so there is no lone
/// surrogate to hand over; and a count is a `UInt32` in the records, so `Page` takes an `Int` and brings it within.
@Suite struct InputTests {
  private let gateway: Gateway
  private let phone: Phone

  init() async throws {
    gateway = try await Gateway.start()
    phone = try await Phone(gateway)
  }

  @Test func hugeTextsAreRefused() async throws {
    let q = phone.client
    let huge = String(repeating: "ә", count: 3 << 20)
    #expect(
      await failure { () throws(QyzmetError) in try await q.catalogue.service(.kk, code: huge) }?.code
        == "input.too_large")
    #expect(
      await failure { () throws(QyzmetError) in try await q.forms.start(service: huge, .kk) }?.code == "input.too_large"
    )
    let start = await failure { () throws(QyzmetError) in
      try await q.identity.startLink(iin: huge, phone: huge, cardPin: huge, .kk)
    }
    #expect(start?.code == "input.too_large")
    #expect(
      await failure { () throws(QyzmetError) in try await q.catalogue.search(.kk, query: huge, page: .first(5)) }?.code
        == "input.too_large")
    let draft = try await phone.draft()
    let answer = await failure { () throws(QyzmetError) in
      try await q.forms.answer(draft: draft, field: "purpose", .text(huge), .kk)
    }
    #expect(answer?.code == "input.too_large")
    // The answer before it stays.
    #expect(try await q.forms.open(draft: draft, .kk).fields.first { $0.id == "purpose" }?.choice == "bank")
  }

  /// The second is more than the border can count.
  @Test(arguments: [(64 << 20) + 1, (1 << 31) + 1]) func hugeContentIsRefused(_ size: Int) async throws {
    let huge = Data(count: size)
    let (signature, sessions) = (phone.client.signature, phone.client.sessions)
    let file = ContainerFile(name: "a", mediaType: "text/plain", content: huge)
    let calls: [@Sendable () async throws(QyzmetError) -> Void] = [
      { () throws(QyzmetError) in _ = try await signature.sign(huge, pin: Phone.pin) },
      { () throws(QyzmetError) in _ = try await signature.verify(huge, content: nil, .kk) },
      { () throws(QyzmetError) in _ = try await signature.verify(Data([1]), content: huge, .kk) },
      { () throws(QyzmetError) in _ = try await signature.examine(huge, content: nil, .kk) },
      { () throws(QyzmetError) in _ = try await signature.examineOnline(Data([1]), content: huge, .kk) },
      { () throws(QyzmetError) in _ = try await signature.examineFile(huge, beside: nil, .kk) },
      { () throws(QyzmetError) in _ = try await signature.signContainer([file], pin: Phone.pin) },
      { () throws(QyzmetError) in _ = try await sessions.beginFile(name: "a", content: huge, .kk) },
      { () throws(QyzmetError) in _ = try await sessions.signFile("x", content: huge, pin: Phone.pin) },
    ]
    for call in calls { #expect(await failure(of: call)?.code == "input.too_large") }
  }

  @Test(arguments: [
    "", "\0", "\u{202e}", "🇰🇿", "'; DROP TABLE drafts; --", "../../etc/passwd", "\u{1F468}\u{200D}\u{1F469}",
  ])
  func oddTextsAreAnsweredOrRefused(_ odd: String) async throws {
    let q = phone.client
    _ = try await q.catalogue.search(.kk, query: odd, page: .first(5))
    #expect(try await q.catalogue.byCategory(.kk, category: odd, page: .first(5)).cards.isEmpty)
    #expect(
      await failure { () throws(QyzmetError) in try await q.catalogue.service(.kk, code: odd) }?.code
        == "catalogue.service_unknown")
    #expect(
      await failure { () throws(QyzmetError) in try await q.forms.open(draft: odd, .kk) }?.code
        == "document.draft_unknown")
    #expect(
      await failure { () throws(QyzmetError) in try await q.requests.get(odd, .kk) }?.code == "document.request_unknown"
    )
    #expect(await failure { () throws(QyzmetError) in try await q.documents.open(odd) }?.code == "document.unknown")
    #expect(
      await failure { () throws(QyzmetError) in try await q.sessions.openLink(odd, .kk) }?.code
        == "signature.link_invalid")
    #expect(
      await failure { () throws(QyzmetError) in try await q.sessions.get(odd, .kk) }?.code == "signature.session_over")
    let link = await failure { () throws(QyzmetError) in
      try await q.identity.startLink(iin: odd, phone: odd, cardPin: odd, .kk)
    }
    #expect(link?.kind == .input)
    #expect(try await q.texts.load(.kk)[odd] == odd)
  }

  /// What in UTF-16 would be a lone surrogate is repaired by String itself before it gets to the border.
  @Test func aTextOfBrokenBytesIsRepairedBySwift() async throws {
    let repaired = String(decoding: [0xD800, 0x61] as [UInt16], as: UTF16.self)
    #expect(repaired == "\u{FFFD}a")
    _ = try await phone.client.catalogue.search(.kk, query: repaired, page: .first(5))
  }

  @Test(arguments: [Int.min, -1, 0, 1, 100, 101, Int(Int32.max), Int(UInt32.max) + 1, Int.max])
  func countsAreBroughtWithin(_ count: Int) async throws {
    let page = Page(offset: count, limit: count)
    #expect((1...100).contains(page.limit))
    let cards = try await phone.client.catalogue.cards(.kk, page: page)
    #expect(cards.cards.count <= 100)
    #expect(Page(offset: count, limit: 100).next.offset >= page.offset)
  }

  @Test func numbersThatAreNoneAreAnswersToMend() async throws {
    let draft = try await phone.draft()
    for number in [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude] {
      let view = try await phone.client.forms.answer(draft: draft, field: "purpose", .number(number), .kk)
      #expect(view.fields.first { $0.id == "purpose" }?.error != nil)
    }
    let view = try await phone.client.forms.answer(draft: draft, field: "purpose", .integer(.min), .kk)
    #expect(view.fields.first { $0.id == "purpose" }?.error != nil)
    let mended = try await phone.client.forms.answer(draft: draft, field: "purpose", .text("bank"), .kk)
    #expect(mended.fields.first { $0.id == "purpose" }?.error == nil)
  }

  @Test func aThresholdOfNoneTrustsNobody() async throws {
    let key = Data(count: 32)
    for threshold in [Int.min, -1, 0, 2, .max] {
      let config = QyzmetConfig(
        home: phone.folder.at("other"), gateway: gateway.url, publishers: .keys([key], threshold: threshold))
      #expect(await failure { () throws(QyzmetError) in try await Qyzmet.open(config) }?.code == "internal.defect")
    }
    let short = QyzmetConfig(
      home: phone.folder.at("other"), gateway: gateway.url, publishers: .keys([Data([1])], threshold: 1))
    #expect(await failure { () throws(QyzmetError) in try await Qyzmet.open(short) }?.code == "internal.defect")
  }

  @Test(arguments: ["", "ftp://x", "http://example.org", "https://", "http://127.0.0.1:1", "\0", "nonsense"])
  func aGatewayThatIsNone(_ address: String) async throws {
    let config = QyzmetConfig(home: phone.folder.at("odd"), gateway: address)
    do {
      let q = try await Qyzmet.open(config)
      let error = await failure { () throws(QyzmetError) in
        try await q.identity.startLink(iin: Phone.iin, phone: Phone.number, cardPin: Phone.cardPin, .kk)
      }
      #expect(error.map { [.offline, .gateway, .internal].contains($0.kind) } == true, "\(String(describing: error))")
      // What needs no gateway works all the same.
      _ = try await q.catalogue.categories(.kk)
      await q.close()
    }
  }

  @Test func aFolderInTheWebIsNoFolder() async throws {
    let web = try #require(URL(string: "https://example.org/tmp"))
    let config = QyzmetConfig(home: web, gateway: gateway.url)
    #expect(await failure { () throws(QyzmetError) in try await Qyzmet.open(config) }?.code == "internal.defect")
    let export = await failure { () throws(QyzmetError) in try await phone.client.documents.export("x", to: web) }
    #expect(export?.code == "internal.defect")
  }

  @Test func aHomeThatIsNone() async throws {
    let file = phone.folder.url.appendingPathComponent("a file")
    try Data("x".utf8).write(to: file)
    let config = QyzmetConfig(home: file, gateway: gateway.url)
    let q = try await Qyzmet.open(config)
    let error = await failure { () throws(QyzmetError) in try await q.forms.start(service: Phone.service, .kk) }
    #expect(error.map { [.storage, .input].contains($0.kind) } == true, "\(String(describing: error))")
    await q.close()
  }
}
