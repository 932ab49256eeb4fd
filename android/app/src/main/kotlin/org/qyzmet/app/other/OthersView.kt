package org.qyzmet.app.other

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.input.KeyboardType
import org.qyzmet.SessionView
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.Input
import org.qyzmet.app.components.Keys
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.colours

@Composable
fun OthersScreen(app: AppModel, go: Go) {
    val (state, on) = othersPresenter(app, go)
    OthersScreenView(state, on)
}

@Composable
fun OthersScreenView(state: OthersState, on: (OthersEvent) -> Unit) = Screen("others", word("screen-other-title"), { OpenAction(state, on) }) {
    item("what") { Words(word("screen-other-what")) }
    item("link") { Link(state, on) }
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(OthersEvent.Again) } } }
    loaded(state.sessions, "sessions", { on(OthersEvent.Again) }, rows = 1) { sessions ->
        group(sessions.filter { it.open }, "waiting", on)
        group(sessions.filter { !it.open }, "before", on)
    }
}

@Composable
private fun Link(state: OthersState, on: (OthersEvent) -> Unit) {
    Input(
        Asked(word("screen-other-link"), word("screen-other-link-hint")), state.link, "others-link", keys = Keys(KeyboardType.Uri),
        onDone = { on(OthersEvent.Open) },
    ) { on(OthersEvent.Typed(it)) }
    if (state.link.isNotEmpty() && state.busy == Busy.No) QuietAction(word("screen-other-clear"), "others-clear", Modifier.aligned()) { on(OthersEvent.Typed("")) }
}

private fun LazyListScope.group(sessions: List<SessionView>, name: String, on: (OthersEvent) -> Unit) {
    if (sessions.isEmpty()) return
    item(name) { Heading(word("screen-other-$name")) }
    items(sessions, { "session-${it.id}" }) { session ->
        Card(Modifier.tag("session-${session.id}"), onClick = { on(OthersEvent.Session(session.id)) }) {
            StateLine(session.state, toneOf(session))
            Text(session.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
            QuietWords(session.party)
        }
    }
}

@Composable
private fun OpenAction(state: OthersState, on: (OthersEvent) -> Unit) {
    val why = if (state.offline) word("screen-common-needs-network") else null
    MainAction(word("screen-other-open"), "others-main", state.busy, word("screen-other-opening"), why) { on(OthersEvent.Open) }
    if (state.busy != Busy.No) QuietAction(word("screen-common-stop"), "others-cancel") { on(OthersEvent.Stop) }
}

/** How a session stands. */
internal fun toneOf(session: SessionView): Tone = when (session.stateId) {
    "begun" -> Tone.Asks
    "signing", "signed" -> Tone.Runs
    "ok" -> Tone.Kept
    "hash-mismatch", "delivery-error", "pin-blocked", "card-blocked" -> Tone.Lost
    else -> Tone.Waits
}
