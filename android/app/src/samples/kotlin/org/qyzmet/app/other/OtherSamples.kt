package org.qyzmet.app.other

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.SessionView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.lockedWithPuk
import org.qyzmet.app.samples.sessionView

private val alone = Around(bar = false)
private val tab = Around(Tab.Settings)

val otherSamples = listOf(
    others("first") { others() },
    others("pasted") { others().copy(link = LINK) },
    others("asking") { others().copy(link = LINK, busy = Busy.Working) },
    others("list", tab.copy(offline = true)) { others(asked("begun", "1"), asked("ok", "2"), asked("user-cancelled", "3")).copy(offline = true) },
    others("unknown") { others().copy(link = LINK, failure = failure("signature.party_unknown", Kind.SIGNATURE, Retry.Never)) },
    others("over") { others().copy(link = LINK, failure = failure("signature.session_over", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    others("waiting") { others().copy(sessions = Load.Waiting) },
    other("read") { other("begun") },
    other("read-offline", alone.copy(offline = true)) { other("begun").copy(offline = true) },
    other("refusing") { other("begun").copy(refusing = true) },
    other("no-key") { other("begun", keyView("none")) },
    other("locked-puk") { other("begun", lockedWithPuk()).copy(puk = true) },
    other("signing") { other("signing").copy(busy = Busy.Working) },
    other("pin") { other("begun").copy(page = OtherPage.Pin, digits = 3) },
    other("pin-wrong") {
        other("begun", keyView("ready", 1u)).copy(page = OtherPage.Pin, failure = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs))
    },
    other("ok") { other("ok") },
    other("signed") { other("signed") },
    other("timeout") { other("timeout") },
    other("cancelled") { other("user-cancelled") },
    other("waiting") { other("begun").copy(session = Load.Waiting) },
)

private fun others(name: String, around: Around = tab, state: suspend SampleWorld.() -> OthersState) =
    Sample("others", name, around, state) { OthersScreenView(it) {} }

private fun other(name: String, around: Around = alone, state: suspend SampleWorld.() -> OtherState) =
    Sample("other", name, around, state) { OtherView(it) {} }

private fun others(vararg sessions: SessionView) = OthersState("", Load.Ready(sessions.toList()), false, Busy.No, null)

private suspend fun SampleWorld.other(state: String, key: KeyView? = null, failure: Failure? = null) = OtherState(
    Load.Ready(asked(state)), key ?: keyView("ready"), false, OtherPage.Read, 0, shuffled = false, refusing = false, offline = false, busy = Busy.No, failure = failure,
)

private suspend fun SampleWorld.asked(state: String, id: String = "1"): SessionView {
    val loan = text("Несие шарты", "Кредитный договор", "Loan agreement")
    val documents = listOf(text("Шарт", "Договор", "Contract"), text("Дерекқорды қарауға келісім", "Согласие на проверку данных", "Consent to a data check"))
    val bank = text("Үлгі банкі (сынақ)", "Үлгі банкі (пробный)", "Ulgi Bank (sandbox)")
    return sessionView(
        "link", state, bank, loan,
        text(
            "$bank сізден қол қоюды сұрайды.\n$loan\n\nШарт\nМәтіні:\nМен 100 000 теңге аламын және оны бір жыл ішінде қайтарамын.\n\nОсы құжаттарға қол қоямын.",
            "$bank просит вашу подпись.\n$loan\n\nДоговор\nТекст:\nЯ беру 100 000 тенге и верну их в течение года.\n\nЯ подписываю эти документы.",
            "$bank asks for your signature.\n$loan\n\nContract\nText:\nI take 100,000 tenge and give them back within a year.\n\nI sign these documents.",
        ),
        documents, id,
    )
}

private const val LINK = "mobileSign:https://bank.example/sign/8f2c61d07b"
