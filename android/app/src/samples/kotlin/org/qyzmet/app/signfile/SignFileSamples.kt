package org.qyzmet.app.signfile

import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.SessionView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picked
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.lockedWithPuk
import org.qyzmet.app.samples.sessionView

private val alone = Around(Tab.Settings, bar = false)

val signFileSamples = listOf(
    signFile("first") { begin() },
    signFile("lost", alone.copy(offline = true)) { begin().copy(lost = true) },
    signFile("unreadable") { begin().copy(trouble = FileTrouble.Unreadable) },
    signFile("no-key") { begin(keyView("none")) },
    signFile("locked-puk") { begin(lockedWithPuk()).copy(puk = true) },
    signFile("sim-changed") { begin(keyView("sim-changed")) },
    signFile("reading") { one().copy(session = null, busy = Busy.Working) },
    signFile("read") { one() },
    signFile("over") { one().copy(failure = failure("signature.session_over", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    signFile("too-large") { many().copy(failure = failure("input.too_large", Kind.INPUT, Retry.AfterCitizenActs)) },
    signFile("many") { many() },
    signFile("signing") { one().copy(busy = Busy.Slow) },
    signFile("pin") { one().copy(page = SignFilePage.Pin, digits = 3) },
    signFile("pin-wrong") {
        one().copy(page = SignFilePage.Pin, key = keyView("ready", 1u), failure = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs))
    },
    signFile("done") { one().copy(page = SignFilePage.Done, files = listOf(contract(), Picked(contract().name + ".p7s", 3))) },
    signFile("done-many") { one().copy(page = SignFilePage.Done, session = null, files = listOf(Picked(contract().name.replace("pdf", "asice"), 431))) },
    signFile("done-full") { one().copy(page = SignFilePage.Done, files = listOf(contract(), Picked(contract().name + ".p7s", 3)), trouble = FileTrouble.NotWritten) },
)

private fun signFile(name: String, around: Around = alone, state: suspend SampleWorld.() -> SignFileState) =
    Sample("sign-file", name, around, state) { SignFileView(it) {} }

private suspend fun SampleWorld.begin(key: KeyView? = null) =
    SignFileState(emptyList(), null, key ?: keyView("ready"), false, SignFilePage.Begin, 0, shuffled = false, lost = false, trouble = null, busy = Busy.No, failure = null)

private suspend fun SampleWorld.one() = begin().copy(files = listOf(contract()), session = session(), page = SignFilePage.Read)

private suspend fun SampleWorld.many() = begin().copy(
    files = listOf(contract(), Picked(text("Келісім", "Согласие", "Consent") + ".pdf", 88), Picked(text("Жеке куәлік", "Удостоверение", "Identity card") + ".jpg", 1_024)),
    page = SignFilePage.Read,
)

private fun SampleWorld.contract() = Picked(text("Несие шарты", "Кредитный договор", "Loan agreement") + ".pdf", 214)

/** The hash is told in words that may be broken anywhere: it is what it is. */
private suspend fun SampleWorld.session(): SessionView {
    val text = say("sign-file-text", "name" to contract().name, "size" to 218_904, "hash" to HASH)
    return sessionView("content", "begun", say("party-own-file"), contract().name, text)
}

private const val HASH = "4746fa16fd5a5a5a0c5b5f7c9e1d2b3a4c5d6e7f8091a2b3c4d5e6f708192a3b"
