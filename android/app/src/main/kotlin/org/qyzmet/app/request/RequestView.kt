package org.qyzmet.app.request

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.DeadlineView
import org.qyzmet.HistoryLine
import org.qyzmet.RequestView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.DeadlineBar
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Fact
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QueuedHint
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun RequestScreen(app: AppModel, go: Go, id: String) {
    val (state, on) = requestPresenter(app, go, id)
    RequestScreenView(state, on)
}

@Composable
fun RequestScreenView(state: RequestState, on: (RequestEvent) -> Unit) {
    val request = state.request.value
    Screen("request", request?.title, action = actionOf(state, on), about = request?.let { HelpAbout(it.title, it.number) }) {
        loaded(state.request, "request", { on(RequestEvent.Again) }, rows = 4) { about(it, state, on) }
    }
}

private fun LazyListScope.about(request: RequestView, state: RequestState, on: (RequestEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(RequestEvent.Do) } } }
    item("state") { StateBlock(request.state, toneOf(request.stateId), "request-state") }
    request.problem?.let { code -> item("problem") { QuietWords(said("error-${code.replace('.', '-').replace('_', '-')}")) } }
    if (request.number != null || request.filedAt != null) item("facts") { Filed(request) }
    request.deadline?.let { deadline ->
        item("deadline-title") { Heading(word("screen-request-deadline")) }
        item("deadline") { Deadline(deadline, state.bar) }
    }
    if (state.documents.isNotEmpty()) {
        item("documents-title") { Heading(word("screen-request-documents")) }
        items(state.documents, { "document-${it.id}" }) { document ->
            LinkCard(document.title, "document-card-${document.id}", document.state.short, Sign.Check, document.signedAt) { on(RequestEvent.Document(document.id)) }
        }
    }
    if (request.history.isNotEmpty()) {
        item("history-title") { Heading(word("screen-request-history")) }
        item("history") { History(request.history) }
    }
    item("code") { Card { Fact(said("verification-code"), request.verificationCode) } }
    item("files") {
        Column {
            QuietAction(word("screen-request-signed-text"), "request-signed-text") { on(RequestEvent.SignedText) }
            QuietAction(word("screen-request-export"), "request-export") { on(RequestEvent.Export) }
        }
    }
}

@Composable
private fun Filed(request: RequestView) = Card {
    request.number?.let { Fact(word("screen-request-number"), it, Modifier.tag("request-number")) }
    request.filedAt?.let { Fact(word("screen-request-filed-at"), it) }
}

@Composable
private fun Deadline(deadline: DeadlineView, bar: Float?) = Card {
    DeadlineBar(deadline, bar)
    if (deadline.mayMove) QuietWords(word("screen-request-may-move"))
    if (!deadline.confirmed) QuietWords(word("screen-request-unconfirmed"))
}

/** How it came where it stands, the oldest first. */
@Composable
private fun History(lines: List<HistoryLine>) = Card(Modifier.tag("request-history")) {
    lines.forEach { line ->
        Row(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(Space.m)) {
            Box(Modifier.padding(top = 7.dp).size(10.dp).clip(CircleShape).background(if (line == lines.last()) colours.sky else colours.line))
            Column(Modifier.weight(1f), Arrangement.spacedBy(2.dp)) {
                Text(line.state, color = colours.ink, style = MaterialTheme.typography.titleMedium)
                QuietWords(line.at)
                line.note?.let { Words(it) }
            }
        }
    }
}

private fun actionOf(state: RequestState, on: (RequestEvent) -> Unit): (@Composable () -> Unit)? {
    val label = when (state.todo) {
        Todo.Mend -> "screen-request-mend"
        Todo.LinkAgain -> "screen-link-again"
        Todo.Send -> if (state.offline) return { QueuedHint(said("queued-hint")) } else "screen-request-send-now"
        Todo.Open -> "screen-request-open-result"
        Todo.Call -> "screen-common-call-1414"
        Todo.Nothing -> return null
    }
    return {
        val working = if (state.todo == Todo.Send) word("screen-request-sending") else word(label)
        MainAction(word(label), "request-main", state.busy, working) { on(RequestEvent.Do) }
    }
}
