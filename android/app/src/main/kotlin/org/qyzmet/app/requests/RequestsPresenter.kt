package org.qyzmet.app.requests

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.Change
import org.qyzmet.DraftView
import org.qyzmet.Failure
import org.qyzmet.Page
import org.qyzmet.RequestPage
import org.qyzmet.RequestView
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Group
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.grouped
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

data class RequestsState(
    val drafts: List<DraftView>,
    val requests: Load<Map<Group, List<RequestView>>>,
    val more: Boolean,
    /** Signed and not filed yet. */
    val outbox: Int,
    val offline: Boolean,
    /** Milliseconds since 1970, for the bars. */
    val now: Long,
    val sending: Busy,
    val failure: Failure?,
)

sealed interface RequestsEvent {
    data class Open(val request: String) : RequestsEvent

    data class Continue(val draft: String) : RequestsEvent

    data object Send : RequestsEvent

    data object More : RequestsEvent

    data object Find : RequestsEvent

    data object Again : RequestsEvent
}

/** My requests: what needs me, what is under way, what is done. */
@Composable
fun requestsPresenter(app: AppModel, go: Go): Presented<RequestsState, RequestsEvent> {
    var pages by rememberSaveable { mutableIntStateOf(1) }
    val drafts = app.reading("drafts", { it is Change.Draft }) { app.core.forms.drafts(it) }
    val outbox = app.reading("outbox", { it is Change.Request }) { app.core.requests.outbox(it).size }
    val read = app.reading(pages, { it is Change.Request }) { lang -> pagesOf(pages) { app.core.requests.list(lang, it) } }
    // What is shown stays in its place while the next page comes.
    val shown = remember { Shown() }
    if (read.load != Load.Waiting) shown.load = read.load
    val doing = rememberDoing()
    val page = shown.load.value
    val state = RequestsState(
        drafts = drafts.load.value.orEmpty(),
        requests = shown.grouped(),
        more = page != null && page.requests.size < page.total.toInt(),
        outbox = outbox.load.value ?: 0,
        offline = app.offline, now = app.host.now(), sending = doing.busy, failure = doing.failure,
    )
    return Presented(state) { event ->
        when (event) {
            is RequestsEvent.Open -> go.to(Route.Request(event.request))
            is RequestsEvent.Continue -> go.to(Route.Form(event.draft))
            RequestsEvent.Send -> doing.run { app.core.requests.deliverNow() }
            RequestsEvent.More -> pages++
            RequestsEvent.Find -> go.to(Route.Search())
            RequestsEvent.Again -> read.again()
        }
    }
}

private class Shown {
    var load: Load<RequestPage> = Load.Waiting

    fun grouped(): Load<Map<Group, List<RequestView>>> = when (val load = load) {
        Load.Waiting -> Load.Waiting
        is Load.Failed -> load
        is Load.Ready -> Load.Ready(grouped(load.value.requests))
    }
}

private suspend fun pagesOf(pages: Int, read: suspend (Page) -> RequestPage): RequestPage {
    val all = (0 until pages).map { read(Page((it * PAGE).toUInt(), PAGE.toUInt())) }
    return RequestPage(all.flatMap { it.requests }, all.last().total)
}

private const val PAGE = 30
