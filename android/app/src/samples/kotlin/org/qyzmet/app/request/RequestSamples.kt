package org.qyzmet.app.request

import org.qyzmet.DeadlineView
import org.qyzmet.DocumentView
import org.qyzmet.HistoryLine
import org.qyzmet.RequestView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val requestsTab = Around(Tab.Requests)

/** 21 November 2026, 14:05 in Astana, in milliseconds. */
const val SAMPLE_NOW = 1_795_251_900_000L
private const val HOUR = 3_600L

val requestSamples = listOf(
    Sample("request", "filed", requestsTab, { shown(request("filed")) }) { RequestScreenView(it) {} },
    Sample("request", "queued-offline", requestsTab.copy(offline = true), { shown(request("queued")).copy(offline = true) }) { RequestScreenView(it) {} },
    Sample("request", "ready", requestsTab, { shown(request("ready")) }) { RequestScreenView(it) {} },
    Sample("request", "overdue", requestsTab, { shown(request("overdue")) }) { RequestScreenView(it) {} },
    Sample("request", "rejected", requestsTab, { shown(request("rejected")) }) { RequestScreenView(it) {} },
    Sample("request", "sending", requestsTab, { shown(request("unknown")).copy(busy = Busy.Slow) }) { RequestScreenView(it) {} },
    Sample("request", "waiting", requestsTab, { RequestState(Load.Waiting, emptyList(), null, Todo.Nothing, false, Busy.No, null) }) { RequestScreenView(it) {} },
)

val signedSamples = listOf(
    Sample("signed", "text", requestsTab, { SignedState(Load.Ready(say("sign-text", "service" to title(), "name" to "Үлгібаев Мысал Сынақұлы", "iin" to "990101 500016", "answers" to answers()))) }) {
        SignedScreenView(it) {}
    },
)

private suspend fun SampleWorld.shown(request: RequestView) = RequestState(
    Load.Ready(request), if (request.documents.isEmpty()) emptyList() else listOf(document()),
    request.deadline?.let { usedUp(it, SAMPLE_NOW) }, todoOf(request), false, Busy.No, null,
)

private fun SampleWorld.answers() = text("Кімге: өзіме", "Кому: себе", "For whom: myself")

suspend fun SampleWorld.title() = catalogue.service(lang, "90060001").title

/** A request in this state, as the core would show it. */
suspend fun SampleWorld.request(stateId: String, id: String = "0198c3a0-0000-7000-8000-00000000000a"): RequestView {
    val filed = stateId !in setOf("queued", "unknown", "rejected", "parked")
    val due = text("24 қараша 2026 ж.", "24 ноября 2026 г.", "24 November 2026")
    val at = text("21 қараша 2026 ж., 09:30", "21 ноября 2026 г., 09:30", "21 November 2026, 09:30")
    val number = if (filed) "QZ-2026-000001-5" else null
    val start = SAMPLE_NOW / 1_000 - 4 * HOUR
    val deadline = DeadlineView(
        start, if (stateId == "overdue") start + HOUR else start + 20 * HOUR, due,
        text("Тіркелген күннен кейін 1 жұмыс күні", "1 рабочий день после регистрации", "1 working day after it was filed"), "service-term", true, true, stateId == "overdue",
    )
    return RequestView(
        id, "90060001", title(), stateId,
        state("state-request-$stateId", "number" to number.orEmpty(), "due" to due, "reason" to text("мекенжай табылмады", "адрес не найден", "the address was not found")),
        number, if (filed) at else null, if (filed) deadline else null, "4746",
        if (filed) listOf(HistoryLine(state("state-request-filed", "number" to "", "due" to due).short, at, null)) else emptyList(),
        if (stateId == "ready") listOf("doc") else emptyList(), null, null, null,
    )
}

/** A document as the core would show it. */
suspend fun SampleWorld.document(id: String = "doc", title: String? = null, number: String = "QZ-2026-000001-5") = DocumentView(
    id, "0198c3a0-0000-7000-8000-00000000000a", title ?: title(), number, "application/pdf", 38_912u,
    "Qyzmet sandbox document signer", text("21 қараша 2026 ж., 09:31", "21 ноября 2026 г., 09:31", "21 November 2026, 09:31"), state("state-document-valid"),
)
