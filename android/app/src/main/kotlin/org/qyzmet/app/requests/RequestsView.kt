package org.qyzmet.app.requests

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.DraftView
import org.qyzmet.RequestView
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.DeadlineBar
import org.qyzmet.app.components.Empty
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Group
import org.qyzmet.app.model.groupOf
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.isBeside
import org.qyzmet.app.request.usedUp
import org.qyzmet.app.theme.colours

@Composable
fun RequestsScreen(app: AppModel, go: Go) {
    val (state, on) = requestsPresenter(app, go)
    RequestsScreenView(state, on)
}

@Composable
fun RequestsScreenView(state: RequestsState, on: (RequestsEvent) -> Unit) {
    val none = state.requests.value?.isEmpty() == true && state.drafts.isEmpty()
    Screen(
        "requests", word("screen-requests-title"),
        action = if (none) ({ MainAction(word("screen-requests-find"), "requests-main") { on(RequestsEvent.Find) } }) else null,
    ) {
        state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(RequestsEvent.Send) } } }
        if (none) item("none") { Empty(word("screen-requests-none"), word("screen-requests-none-text")) { Picture(Art.Requests) } }
        if (state.outbox > 0) item("outbox") { Outbox(state, on) }
        val requests = state.requests.value.orEmpty()
        group(requests[Group.NeedsMe], "needs-me", state.now, on)
        drafts(state.drafts, on)
        loaded(state.requests, "requests", { on(RequestsEvent.Again) }) {
            group(it[Group.Running], "running", state.now, on)
            group(it[Group.Done], "done", state.now, on)
        }
        if (state.more) item("more") { SecondAction(word("screen-common-more"), "requests-more", Modifier.fillMaxWidth()) { on(RequestsEvent.More) } }
    }
}

private fun LazyListScope.group(requests: List<RequestView>?, name: String, now: Long, on: (RequestsEvent) -> Unit) {
    if (requests.isNullOrEmpty()) return
    item(name) { Heading(word("screen-requests-$name")) }
    items(requests, { "request-${it.id}" }) { RequestCard(it, now, asks = name == "needs-me") { on(RequestsEvent.Open(it.id)) } }
}

private fun LazyListScope.drafts(drafts: List<DraftView>, on: (RequestsEvent) -> Unit) {
    if (drafts.isEmpty()) return
    item("drafts") { Heading(word("screen-requests-drafts")) }
    items(drafts, { "draft-${it.id}" }) { draft ->
        LinkCard(draft.title, "draft-card-${draft.id}", draft.state.short, Sign.Pen, draft.updated) { on(RequestsEvent.Continue(draft.id)) }
    }
}

/** What is signed and still here: how many, and a way to try at once. */
@Composable
private fun Outbox(state: RequestsState, on: (RequestsEvent) -> Unit) = Card(Modifier.tag("requests-outbox"), colours.skySoft, colours.skySoft) {
    Text(said("screen-requests-outbox", "n" to state.outbox), color = colours.onSkySoft, style = MaterialTheme.typography.titleMedium)
    when {
        state.offline -> Words(said("queued-hint"))
        state.sending != Busy.No -> Words(word("screen-request-sending"))
        else -> SecondAction(word("screen-request-send-now"), "requests-send") { on(RequestsEvent.Send) }
    }
}

@Composable
private fun RequestCard(request: RequestView, now: Long, asks: Boolean, onClick: () -> Unit) =
    Card(Modifier.tag("request-card-${request.id}"), onClick = onClick, chosen = isBeside(Route.Request(request.id))) {
        StateLine(request.state, toneOf(request.stateId))
        Text(request.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
        request.number?.let { QuietWords(it) }
        val deadline = request.deadline
        if (asks) {
            Text(request.state.next, color = colours.ink, style = MaterialTheme.typography.bodyMedium)
        } else if (deadline != null && groupOf(request.stateId) == Group.Running) {
            DeadlineBar(deadline, usedUp(deadline, now))
        }
    }
