import Foundation
import Qyzmet
import QyzmetSandbox
import Testing

/// What EMBEDDING.md shows of Swift: every snippet of the page stands here between marks, is compiled and run.
@Suite struct EmbeddingTests {
  @Test func asThePageSays() async throws {
    let gateway = try await Gateway.start()
    let folder = try Folder()
    let qyzmet = try await opened(folder, gateway.url)
    #expect(try await found(qyzmet) == "90060001")
    try await link(qyzmet) { try await gateway.newestCode("+77010000001") }
    let request = try await submitted(qyzmet)
    let last = try await followed(qyzmet, request)
    #expect(last.number?.hasPrefix("QZ-") == true)
    #expect(await said(qyzmet) == "catalogue.service_unknown")
    try await qyzmet.pause()
    try await qyzmet.resume()
    await qyzmet.close()
  }

  private func opened(_ folder: Folder, _ gateway: String) async throws -> Qyzmet {
    // snippet: open
    let config = QyzmetConfig(home: folder.at("home"), gateway: gateway, softwareKeys: folder.at("keys"))
    let qyzmet = try await Qyzmet.open(config)
    // end
    return qyzmet
  }

  private func found(_ qyzmet: Qyzmet) async throws -> String? {
    // snippet: catalogue
    let found = try await qyzmet.catalogue.search(.kk, query: "мекенжай аныктамасы", page: .first(20))
    for hit in found.hits { print(hit.card.title, hit.card.term, hit.card.price) }
    // end
    return found.hits.first?.card.code
  }

  private func link(_ qyzmet: Qyzmet, _ codeOfTheSms: () async throws -> String) async throws {
    // snippet: link
    _ = try await qyzmet.identity.startLink(iin: "990101500016", phone: "+77010000001", cardPin: "1234", .kk)
    _ = try await qyzmet.identity.confirmCode(codeOfTheSms(), .kk)
    _ = try await qyzmet.signature.createKey(pin: "730416", .kk)
    // end
  }

  private func submitted(_ qyzmet: Qyzmet) async throws -> RequestView {
    // snippet: submit
    var form = try await qyzmet.forms.start(service: "90060001", .kk)
    while let field = form.fields.first(where: { $0.id == form.nextField }), !form.complete {
      let answer = field.options.first?.value ?? ""  // what the citizen chose or typed
      form = try await qyzmet.forms.answer(draft: form.draftId, field: field.id, .text(answer), .kk)
    }
    let sealed = try await qyzmet.requests.prepare(draft: form.draftId, .kk)
    let session = try await qyzmet.requests.session(sealed.requestId, .kk)
    print(session.title, session.text, session.verificationCode, session.expires)  // before the PIN is asked for
    let request = try await qyzmet.requests.sign(sealed.requestId, pin: "730416", .kk)
    // end
    return request
  }

  private func followed(_ qyzmet: Qyzmet, _ request: RequestView) async throws -> RequestView {
    var last = request
    // snippet: follow
    _ = try await qyzmet.requests.deliver()
    for try await view in qyzmet.watch(\.isRequest, read: { try await qyzmet.requests.get(request.id, .kk) }) {
      print(view.state.short, view.number ?? "", view.deadline?.due ?? "")
      last = view
      if view.number != nil { break }
    }
    // end
    return last
  }

  private func said(_ qyzmet: Qyzmet) async -> String? {
    var code: String?
    // snippet: errors
    do throws(QyzmetError) {
      _ = try await qyzmet.catalogue.service(.kk, code: "00000000")
    } catch {
      print(error.citizenText(.kk))
      debugPrint(error.code, error.retry, error.developerText)
      code = error.code
    }
    // end
    return code
  }
}
