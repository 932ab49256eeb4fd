package org.qyzmet.app.request

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import org.qyzmet.Change
import org.qyzmet.DeadlineView
import org.qyzmet.DocumentView
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.RequestView
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.service.routeOf
import java.io.File

/** The one thing to do with a request, by its state. */
enum class Todo { Mend, LinkAgain, Send, Open, Call, Nothing }

data class RequestState(
    val request: Load<RequestView>,
    val documents: List<DocumentView>,
    /** How much of the time is used up, 0 to 1; null when there is no deadline. */
    val bar: Float?,
    val todo: Todo,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface RequestEvent {
    /** The main action. */
    data object Do : RequestEvent

    data class Document(val id: String) : RequestEvent

    data object SignedText : RequestEvent

    data object Export : RequestEvent

    data object Again : RequestEvent
}

/** One request: where it stands, by when, what came of it, and what to do. */
@Composable
fun requestPresenter(app: AppModel, go: Go, id: String): Presented<RequestState, RequestEvent> {
    val request = app.reading(id, { it is Change.Request && it.id == id || it is Change.Document }) { app.core.requests.get(id, it) }
    val view = request.load.value
    val documents = app.reading(id to view?.documents, { it is Change.Document }) { lang -> app.documentsOf(view?.documents.orEmpty(), lang) }
    val doing = rememberDoing()
    // A request that is gone was restored from an older life of the app.
    if (request.load.failure?.code == "document.request_unknown") LaunchedEffect(id) { go.back() }
    val todo = view?.let(::todoOf) ?: Todo.Nothing
    val state = RequestState(
        request.load, documents.load.value.orEmpty(), view?.deadline?.let { usedUp(it, app.host.now()) },
        todo, app.offline, doing.busy, doing.failure,
    )
    return Presented(state) { event ->
        when (event) {
            RequestEvent.Do -> when (todo) {
                Todo.Mend -> doing.run { go.to(routeOf(app.core.requests.mend(id, app.lang))) }
                Todo.LinkAgain -> go.to(Route.Link(Route.Request(id)))
                Todo.Send -> doing.run { app.core.requests.deliverNow() }
                Todo.Open -> view?.documents?.firstOrNull()?.let { go.to(Route.Document(it)) }
                Todo.Call -> go.help(view?.let { HelpAbout(it.title, it.number) })
                Todo.Nothing -> Unit
            }
            is RequestEvent.Document -> go.to(Route.Document(event.id))
            RequestEvent.SignedText -> go.to(Route.Signed(id))
            RequestEvent.Export -> doing.run {
                val files = app.core.requests.export(id, File(app.host.workFolder()))
                app.host.share(files.map { it.path }, view?.title.orEmpty())
            }
            RequestEvent.Again -> request.again()
        }
    }
}

/** What a state asks for. Which states there are, and what they mean, the core says. */
fun todoOf(request: RequestView): Todo = when (request.stateId) {
    "rejected" -> Todo.Mend
    "parked" -> Todo.LinkAgain
    "queued", "unknown" -> Todo.Send
    "ready" -> if (request.documents.isEmpty()) Todo.Nothing else Todo.Open
    "needs-more", "overdue", "refused" -> Todo.Call
    else -> Todo.Nothing
}

/** How much of the time between receipt and deadline is used up at [now] (milliseconds since 1970). */
fun usedUp(deadline: DeadlineView, now: Long): Float? {
    val whole = deadline.dueAt - deadline.receivedAt
    if (whole <= 0) return null
    return ((now / MS - deadline.receivedAt).toFloat() / whole).coerceIn(0f, 1f)
}

private suspend fun AppModel.documentsOf(ids: List<String>, lang: Lang): List<DocumentView> {
    if (ids.isEmpty()) return emptyList()
    val found = mutableListOf<DocumentView>()
    var offset = 0u
    do {
        val page = core.documents.list(lang, Page(offset, MOST))
        found += page.documents.filter { it.id in ids }
        offset += MOST
    } while (found.size < ids.size && offset < page.total)
    return found
}

private const val MS = 1_000
private const val MOST = 100u
