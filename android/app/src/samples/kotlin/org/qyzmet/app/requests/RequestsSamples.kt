package org.qyzmet.app.requests

import org.qyzmet.DraftView
import org.qyzmet.RequestView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.grouped
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.request.SAMPLE_NOW
import org.qyzmet.app.request.request
import org.qyzmet.app.request.title
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val root = Around(Tab.Requests, back = false)

val requestsSamples = listOf(
    Sample("requests", "none", root, { requests() }) { RequestsScreenView(it) {} },
    Sample("requests", "full", root.copy(attention = 1), { requests("rejected", "filed", "ready", "refused").copy(drafts = listOf(draft())) }) { RequestsScreenView(it) {} },
    Sample("requests", "outbox", root, { requests("queued").copy(outbox = 1) }) { RequestsScreenView(it) {} },
    Sample("requests", "offline", root.copy(offline = true), { requests("queued", "filed").copy(outbox = 1, offline = true) }) { RequestsScreenView(it) {} },
    Sample("requests", "waiting", root, { requests().copy(requests = Load.Waiting) }) { RequestsScreenView(it) {} },
)

private suspend fun SampleWorld.requests(vararg states: String): RequestsState {
    val all: List<RequestView> = states.mapIndexed { i, state -> request(state, "0198c3a0-0000-7000-8000-00000000001$i") }
    return RequestsState(emptyList(), Load.Ready(grouped(all)), false, 0, false, SAMPLE_NOW, Busy.No, null)
}

private suspend fun SampleWorld.draft() = DraftView(
    "0198c3a0-0000-7000-8000-000000000004", "90060001", title(),
    text("21 қараша 2026 ж., 14:05", "21 ноября 2026 г., 14:05", "21 November 2026, 14:05"), state("state-draft-incomplete"), false,
)
