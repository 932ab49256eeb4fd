package org.qyzmet.sample

import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.qyzmet.Answer
import org.qyzmet.Change
import org.qyzmet.FormView
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetException
import org.qyzmet.RequestView
import java.io.File

/** `sample FOLDER GATEWAY`: finds a service, asks what it needs to know on one screen, submits and follows the request. */
fun main(args: Array<String>): Unit = runBlocking {
    val (folder, gateway) = args
    // snippet: open
    val config = QyzmetConfig(File(folder, "home"), gateway, softwareKeys = File(folder, "keys"))
    val qyzmet = Qyzmet.open(config)
    // end
    try {
        Sample(qyzmet, Lang.KK).run()
    } catch (e: QyzmetException) {
        // snippet: errors
        println(e.citizenText(Lang.KK))
        System.err.println("${e.code}, try again: ${e.retry}. ${e.developerText}")
        // end
    } finally {
        qyzmet.shutdown()
    }
}

private class Sample(private val qyzmet: Qyzmet, private val lang: Lang) {
    suspend fun run() {
        val service = find(ask("which service"))
        if (qyzmet.identity.citizen(lang) == null) link()
        val key = qyzmet.signature.state(lang)
        if (key.stateId == "none") qyzmet.signature.createKey(ask("new PIN"), lang)
        follow(submit(fill(qyzmet.forms.start(service, lang))))
    }

    // snippet: catalogue
    suspend fun find(words: String): String {
        val found = qyzmet.catalogue.search(lang, words, Page(offset = 0u, limit = 5u))
        found.hits.forEach { println("${it.card.code}  ${it.card.title}, ${it.card.term}") }
        return found.hits.first { it.card.mobile }.card.code
    }
    // end

    // snippet: link
    suspend fun link() {
        qyzmet.identity.startLink(ask("IIN"), ask("phone"), ask("PIN of the identity card"), lang)
        println(qyzmet.identity.confirmCode(ask("code of the SMS"), lang).text.short)
    }
    // end

    // snippet: form
    suspend fun fill(first: FormView): FormView {
        var form = first
        while (!form.complete) {
            val field = form.fields.first { it.id == form.nextField }
            field.options.forEach { println("  ${it.value}  ${it.label}") }
            form = qyzmet.forms.answer(form.draftId, field.id, Answer.Text(ask(field.label)), lang)
            form.errorSummary.forEach { println("${it.label}: ${it.text}") }
        }
        return form
    }
    // end

    // snippet: submit
    suspend fun submit(form: FormView): RequestView {
        val signing = qyzmet.requests.prepare(form.draftId, lang)
        println("${signing.text}\n${signing.verificationCode}")
        return qyzmet.requests.sign(signing.requestId, ask("PIN"), lang)
    }
    // end

    // snippet: follow
    suspend fun follow(request: RequestView) = coroutineScope {
        val screen = launch {
            qyzmet.watch({ it == Change.Request(request.id) }) { qyzmet.requests.get(request.id, lang) }
                .collect { println("${it.state.short} ${it.number.orEmpty()} ${it.deadline?.due.orEmpty()}") }
        }
        while (qyzmet.requests.get(request.id, lang).documents.isEmpty()) {
            val next = qyzmet.requests.deliver().nextAt ?: break
            delay(next - System.currentTimeMillis())
        }
        screen.cancel()
        val documents = qyzmet.requests.get(request.id, lang).documents
        documents.forEach { println(qyzmet.documents.verify(it, lang).state.short) }
    }
    // end

    private fun ask(question: String): String = println("> $question").let { readln() }
}
