package org.qyzmet.scenarios

import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import java.io.File

/** Makes the call of this name and gives its result. */
suspend fun perform(client: Qyzmet, call: String, args: Args, lang: Lang): Any? {
    val (part, name) = call.split('.', limit = 2).takeIf { it.size == 2 } ?: unplayable("no such call: $call")
    val made = when (part) {
        "catalogue" -> catalogue(client, name, args, lang)
        "identity" -> identity(client, name, args, lang)
        "forms" -> forms(client, name, args, lang)
        "requests" -> requests(client, name, args, lang)
        "documents" -> documents(client, name, args, lang)
        "signature" -> signature(client, name, args, lang)
        "sessions" -> sessions(client, name, args, lang)
        "identification" -> identification(client, name, args, lang)
        "client" -> whole(client, name)
        else -> null
    } ?: unplayable("no such call: $call")
    args.noneLeft()
    return made()
}

private typealias Made = (suspend () -> Any?)?

/** All arguments are taken before the call is made, so that one too many is seen. */
private fun catalogue(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.catalogue) {
    when (name) {
        "status" -> suspend { status(lang) }

        "categories" -> suspend { categories(lang) }

        "cards" -> args.page().let { page -> suspend { cards(lang, page) } }

        "byCategory" -> (args.text("category") to args.page()).let { (id, page) ->
            suspend { byCategory(lang, id, page) }
        }

        "search" -> (args.text("query") to args.page()).let { (query, page) -> suspend { search(lang, query, page) } }

        "service" -> args.text("code").let { code -> suspend { service(lang, code) } }

        "sync" -> suspend { sync() }

        else -> null
    }
}

private fun identity(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.identity) {
    when (name) {
        "linkState" -> suspend { linkState(lang) }

        "sim" -> suspend { sim(lang) }

        "citizen" -> suspend { citizen(lang) }

        "resendCode" -> suspend { resendCode(lang) }

        "confirmCode" -> args.text("code").let { code -> suspend { confirmCode(code, lang) } }

        "signIn" -> args.text("pin").let { pin -> suspend { signIn(pin, lang) } }

        "startLink" -> Triple(args.text("iin"), args.text("phone"), args.text("cardPin"))
            .let { (iin, phone, pin) -> suspend { startLink(iin, phone, pin, lang) } }

        else -> null
    }
}

private fun forms(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.forms) {
    when (name) {
        "start" -> args.text("service").let { service -> suspend { start(service, lang) } }

        "open" -> args.text("draft").let { draft -> suspend { open(draft, lang) } }

        "discard" -> args.text("draft").let { draft -> suspend { discard(draft) } }

        "drafts" -> suspend { drafts(lang) }

        "passStep" -> (args.text("draft") to args.text("step"))
            .let { (draft, step) -> suspend { passStep(draft, step, lang) } }

        "answer" -> Triple(args.text("draft"), args.text("field"), args.answer("answer"))
            .let { (draft, field, answer) -> suspend { answer(draft, field, answer, lang) } }

        else -> null
    }
}

private fun requests(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.requests) {
    when (name) {
        "prepare" -> args.text("draft").let { draft -> suspend { prepare(draft, lang) } }
        "session" -> args.text("request").let { id -> suspend { session(id, lang) } }
        "sign" -> (args.text("request") to args.text("pin")).let { (id, pin) -> suspend { sign(id, pin, lang) } }
        "deliver" -> suspend { deliver() }
        "deliverNow" -> suspend { deliverNow() }
        "outbox" -> suspend { outbox(lang) }
        "list" -> args.page().let { page -> suspend { list(lang, page) } }
        "get" -> args.text("request").let { id -> suspend { get(id, lang) } }
        "mend" -> args.text("request").let { id -> suspend { mend(id, lang) } }
        "signedText" -> args.text("request").let { id -> suspend { signedText(id) } }
        "export" -> (args.text("request") to args.text("folder")).let { (id, to) -> suspend { export(id, File(to)) } }
        else -> null
    }
}

private fun documents(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.documents) {
    when (name) {
        "list" -> args.page().let { page -> suspend { list(lang, page) } }
        "open" -> args.text("document").let { id -> suspend { open(id) } }
        "verify" -> args.text("document").let { id -> suspend { verify(id, lang) } }
        "export" -> (args.text("document") to args.text("folder")).let { (id, to) -> suspend { export(id, File(to)) } }
        else -> null
    }
}

private fun signature(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.signature) {
    when (name) {
        "state" -> suspend { state(lang) }

        "createKey" -> args.text("pin").let { pin -> suspend { createKey(pin, lang) } }

        "requestCertificate" -> suspend { requestCertificate(lang) }

        "renew" -> suspend { renewCertificate(lang) }

        "check" -> suspend { checkCertificate(lang) }

        "revoke" -> (args.text("reason") to args.text("pin"))
            .let { (reason, pin) -> suspend { revokeCertificate(reason, pin, lang) } }

        "destroyKey" -> suspend { destroyKey() }

        "sign" -> (args.bytes("content") to args.text("pin")).let { (content, pin) -> suspend { sign(content, pin) } }

        "verify" -> (args.bytes("signature") to args.bytesIfAny("content"))
            .let { (signed, content) -> suspend { verify(signed, content, lang) } }

        "cards" -> suspend { cards() }

        "cardKey" -> suspend { cardKey() }

        else -> pinLife(client, name, args, lang)
            ?: authentication(client, name, args, lang)
            ?: judging(client, name, args, lang)
    }
}

private fun authentication(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.signature) {
    when (name) {
        "authenticationState" -> suspend { authenticationState(lang) }

        "createAuthenticationKey" -> args.text("pin").let { pin -> suspend { createAuthenticationKey(pin, lang) } }

        "changeAuthenticationPin" -> (args.text("pin") to args.text("newPin"))
            .let { (old, new) -> suspend { changeAuthenticationPin(old, new, lang) } }

        "destroyAuthenticationKey" -> suspend { destroyAuthenticationKey() }

        else -> null
    }
}

private fun pinLife(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.signature) {
    when (name) {
        "createKeyWithPuk" -> args.text("pin").let { pin -> suspend { createKeyWithPuk(pin, lang) } }

        "makePuk" -> args.text("pin").let { pin -> suspend { makePuk(pin) } }

        "changePin" -> (args.text("pin") to args.text("newPin"))
            .let { (old, new) -> suspend { changePin(old, new, lang) } }

        "unlock" -> (args.text("puk") to args.text("newPin")).let { (puk, new) -> suspend { unlock(puk, new, lang) } }

        "pukTriesLeft" -> suspend { pukTriesLeft() }

        "audit" -> args.page().let { page -> suspend { audit(lang, page) } }

        else -> null
    }
}

private fun judging(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.signature) {
    when (name) {
        "examine" -> (args.bytes("signature") to args.bytesIfAny("content"))
            .let { (signed, content) -> suspend { examine(signed, content, lang) } }

        "examineOnline" -> (args.bytes("signature") to args.bytesIfAny("content"))
            .let { (signed, content) -> suspend { examineOnline(signed, content, lang) } }

        "signContainer" -> (args.files("files") to args.text("pin"))
            .let { (files, pin) -> suspend { signContainer(files, pin) } }

        "examineFile" -> (args.bytes("file") to args.bytesIfAny("beside"))
            .let { (file, beside) -> suspend { examineFile(file, beside, lang) } }

        else -> null
    }
}

private fun sessions(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.sessions) {
    when (name) {
        "beginFile" -> (args.text("name") to args.bytes("content"))
            .let { (file, content) -> suspend { beginFile(file, content, lang) } }

        "signFile" -> Triple(args.text("session"), args.bytes("content"), args.text("pin"))
            .let { (id, content, pin) -> suspend { signFile(id, content, pin) } }

        "openLink" -> args.text("link").let { link -> suspend { openLink(link, lang) } }

        "signLink" -> (args.text("session") to args.text("pin"))
            .let { (id, pin) -> suspend { signLink(id, pin, lang) } }

        "deliver" -> suspend { deliver() }

        "get" -> args.text("session").let { id -> suspend { get(id, lang) } }

        "list" -> args.page().let { page -> suspend { list(lang, page) } }

        "cancel" -> args.text("session").let { id -> suspend { cancel(id, lang) } }

        else -> null
    }
}

private fun identification(client: Qyzmet, name: String, args: Args, lang: Lang): Made = with(client.identification) {
    when (name) {
        "state" -> suspend { state(lang) }
        "begin" -> suspend { begin(lang) }
        "agree" -> args.text("version").let { version -> suspend { agree(version, lang) } }
        "advance" -> suspend { advance(lang) }
        "retry" -> suspend { retry(lang) }
        "breakOff" -> suspend { breakOff(lang) }
        else -> null
    }
}

private fun whole(client: Qyzmet, name: String): Made = when (name) {
    "health" -> suspend { client.health() }
    "suspend" -> suspend { client.pause() }
    "resume" -> suspend { client.resume() }
    "erase" -> suspend { client.erase() }
    else -> null
}
