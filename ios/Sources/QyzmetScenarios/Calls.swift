import Foundation
import Qyzmet
import QyzmetSandbox

/// Makes a call by its name in the scenarios. Throws only ``Unplayable``: what the library throws is a way to end.
func perform(_ q: Qyzmet, _ call: String, _ given: Args, _ lang: Lang) async throws -> Ended {
  var args = given
  do {
    let result = try await made(q, call, &args, lang)
    try args.noneLeft()
    return .result(view(result))
  } catch let error as QyzmetError {
    return .failure(view(error.failure))
  }
}

private func made(_ q: Qyzmet, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  let parts = call.split(separator: ".").map(String.init)
  return switch parts.first {
  case "catalogue": try await catalogue(q.catalogue, call, &a, lang)
  case "identity": try await identity(q.identity, call, &a, lang)
  case "forms": try await forms(q.forms, call, &a, lang)
  case "requests": try await requests(q.requests, call, &a, lang)
  case "documents": try await documents(q.documents, call, &a, lang)
  case "signature": try await signature(q.signature, call, &a, lang)
  case "sessions": try await sessions(q.sessions, call, &a, lang)
  case "identification": try await identification(q.identification, call, &a, lang)
  default: try await client(q, call)
  }
}

private func catalogue(_ c: any Catalogue, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "catalogue.status": try await c.status(lang)
  case "catalogue.categories": try await c.categories(lang)
  case "catalogue.cards": try await c.cards(lang, page: page(&a))
  case "catalogue.byCategory": try await c.byCategory(lang, category: a.text("category"), page: page(&a))
  case "catalogue.search": try await c.search(lang, query: a.text("query"), page: page(&a))
  case "catalogue.service": try await c.service(lang, code: a.text("code"))
  case "catalogue.sync": try await c.sync()
  default: throw Unplayable("no such call: \(call)")
  }
}

private func identity(_ i: any Identity, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "identity.linkState": try await i.linkState(lang)
  case "identity.sim": try await i.sim(lang)
  case "identity.citizen": try await i.citizen(lang) as Any
  case "identity.startLink":
    try await i.startLink(iin: a.text("iin"), phone: a.text("phone"), cardPin: a.text("cardPin"), lang)
  case "identity.resendCode": try await i.resendCode(lang)
  case "identity.confirmCode": try await i.confirmCode(a.text("code"), lang)
  case "identity.signIn": try await i.signIn(pin: a.text("pin"), lang)
  default: throw Unplayable("no such call: \(call)")
  }
}

private func forms(_ f: any Forms, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "forms.start": try await f.start(service: a.text("service"), lang)
  case "forms.open": try await f.open(draft: a.text("draft"), lang)
  case "forms.answer":
    try await f.answer(draft: a.text("draft"), field: a.text("field"), answer(a.value("answer")), lang)
  case "forms.passStep": try await f.passStep(draft: a.text("draft"), step: a.text("step"), lang)
  case "forms.drafts": try await f.drafts(lang)
  case "forms.discard": try await f.discard(draft: a.text("draft"))
  default: throw Unplayable("no such call: \(call)")
  }
}

private func requests(_ r: any Requests, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "requests.prepare": try await r.prepare(draft: a.text("draft"), lang)
  case "requests.session": try await r.session(a.text("request"), lang)
  case "requests.sign": try await r.sign(a.text("request"), pin: a.text("pin"), lang)
  case "requests.deliver": try await r.deliver()
  case "requests.deliverNow": try await r.deliverNow()
  case "requests.outbox": try await r.outbox(lang)
  case "requests.list": try await r.list(lang, page: page(&a))
  case "requests.get": try await r.get(a.text("request"), lang)
  case "requests.mend": try await r.mend(a.text("request"), lang)
  case "requests.signedText": try await r.signedText(a.text("request"))
  case "requests.export": try await r.export(a.text("request"), to: folder(&a))
  default: throw Unplayable("no such call: \(call)")
  }
}

private func documents(_ d: any Documents, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "documents.list": try await d.list(lang, page: page(&a))
  case "documents.open": try await d.open(a.text("document"))
  case "documents.verify": try await d.verify(a.text("document"), lang)
  case "documents.export": try await d.export(a.text("document"), to: folder(&a))
  default: throw Unplayable("no such call: \(call)")
  }
}

private func signature(_ s: any Signature, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "signature.state": try await s.state(lang)
  case "signature.createKey": try await s.createKey(pin: a.text("pin"), lang)
  case "signature.createKeyWithPuk": try await s.createKeyWithPuk(pin: a.text("pin"), lang)
  case "signature.requestCertificate": try await s.requestCertificate(lang)
  case "signature.destroyKey": try await s.destroyKey()
  case "signature.renew": try await s.renewCertificate(lang)
  case "signature.check": try await s.checkCertificate(lang)
  case "signature.revoke": try await s.revokeCertificate(reason: a.text("reason"), pin: a.text("pin"), lang)
  case "signature.makePuk": try await s.makePuk(pin: a.text("pin"))
  case "signature.pukTriesLeft": try await s.pukTriesLeft() as Any
  case "signature.changePin": try await s.changePin(a.text("pin"), to: a.text("newPin"), lang)
  case "signature.unlock": try await s.unlock(puk: a.text("puk"), newPin: a.text("newPin"), lang)
  case "signature.audit": try await s.audit(lang, page: page(&a))
  case "signature.cards": try await s.cards()
  case "signature.cardKey": try await s.cardKey() as Any
  default: try await authentication(s, call, &a, lang)
  }
}

private func authentication(_ s: any Signature, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "signature.authenticationState": try await s.authenticationState(lang)
  case "signature.createAuthenticationKey": try await s.createAuthenticationKey(pin: a.text("pin"), lang)
  case "signature.changeAuthenticationPin":
    try await s.changeAuthenticationPin(a.text("pin"), to: a.text("newPin"), lang)
  case "signature.destroyAuthenticationKey": try await s.destroyAuthenticationKey()
  default: try await judgement(s, call, &a, lang)
  }
}

private func judgement(_ s: any Signature, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "signature.sign": try await s.sign(a.bytes("content"), pin: a.text("pin"))
  case "signature.signContainer": try await s.signContainer(a.files("files"), pin: a.text("pin"))
  case "signature.verify": try await s.verify(a.bytes("signature"), content: a.bytesIfAny("content"), lang)
  case "signature.examine": try await s.examine(a.bytes("signature"), content: a.bytesIfAny("content"), lang)
  case "signature.examineOnline":
    try await s.examineOnline(a.bytes("signature"), content: a.bytesIfAny("content"), lang)
  case "signature.examineFile": try await s.examineFile(a.bytes("file"), beside: a.bytesIfAny("beside"), lang)
  default: throw Unplayable("no such call: \(call)")
  }
}

private func sessions(_ s: any Sessions, _ call: String, _ a: inout Args, _ lang: Lang) async throws -> Any {
  switch call {
  case "sessions.beginFile": try await s.beginFile(name: a.text("name"), content: a.bytes("content"), lang)
  case "sessions.signFile":
    try await s.signFile(a.text("session"), content: a.bytes("content"), pin: a.text("pin"))
  case "sessions.openLink": try await s.openLink(a.text("link"), lang)
  case "sessions.signLink": try await s.signLink(a.text("session"), pin: a.text("pin"), lang)
  case "sessions.deliver": try await s.deliver()
  case "sessions.get": try await s.get(a.text("session"), lang)
  case "sessions.list": try await s.list(lang, page: page(&a))
  case "sessions.cancel": try await s.cancel(a.text("session"), lang)
  default: throw Unplayable("no such call: \(call)")
  }
}

private func identification(
  _ i: any Identification, _ call: String, _ a: inout Args, _ lang: Lang
) async throws -> Any {
  switch call {
  case "identification.state": try await i.state(lang)
  case "identification.begin": try await i.begin(lang)
  case "identification.agree": try await i.agree(version: a.text("version"), lang)
  case "identification.advance": try await i.advance(lang)
  case "identification.retry": try await i.retry(lang)
  case "identification.breakOff": try await i.breakOff(lang)
  default: throw Unplayable("no such call: \(call)")
  }
}

private func client(_ q: Qyzmet, _ call: String) async throws -> Any {
  switch call {
  case "client.health": try await q.health()
  case "client.suspend": try await q.pause()
  case "client.resume": try await q.resume()
  case "client.erase": try await q.erase()
  default: throw Unplayable("no such call: \(call)")
  }
}

private func page(_ args: inout Args) throws -> Page {
  Page(offset: try args.number("offset", otherwise: 0), limit: try args.number("limit", otherwise: 30))
}

private func folder(_ args: inout Args) throws -> URL {
  URL(fileURLWithPath: try args.text("folder"), isDirectory: true)
}

/// An answer as a screen hands it in.
private func answer(_ value: Json) throws -> Answer {
  switch value {
  case .null: return .empty
  case .bool(let flag): return .flag(flag)
  case .int(let number): return .integer(number)
  case .double(let number): return .number(number)
  case .string(let text): return .text(text)
  case .array, .object:
    guard let text = Args.long(value) else { throw Unplayable("no answer to a question") }
    return .text(text)
  }
}
