package org.qyzmet.app.log

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import org.qyzmet.AuditLine
import org.qyzmet.AuditPage
import org.qyzmet.StateText
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Empty
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.colours

@Composable
fun LogScreen(app: AppModel) {
    val (state, on) = logPresenter(app)
    Secured(app.host)
    LogScreenView(state, on)
}

@Composable
fun LogScreenView(state: LogState, on: (LogEvent) -> Unit) = Screen("log", word("screen-log-title")) {
    loaded(state.log, "log", { on(LogEvent.Again) }) { page -> lines(page, state.more, on) }
}

private fun LazyListScope.lines(page: AuditPage, more: Boolean, on: (LogEvent) -> Unit) {
    if (page.whole && page.lines.isEmpty()) {
        item("none") { Empty(word("screen-log-none"), word("screen-log-none-text")) { Picture(Art.Requests) } }
        return
    }
    item("state") { StateBlock(page.state, if (page.whole) Tone.Kept else Tone.Lost, "log-state") }
    items(page.lines, { "line-${it.number}" }) { Line(it) }
    if (more) item("more") { SecondAction(word("screen-common-more"), "log-more", Modifier.fillMaxWidth()) { on(LogEvent.More) } }
}

/** One use: when, what, of what, and how it ended; read aloud as one. */
@Composable
private fun Line(line: AuditLine) = Card(Modifier.semantics(mergeDescendants = true) {}.tag("log-line-${line.number}")) {
    Text(line.what, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    listOfNotNull(line.about, line.party).forEach { Text(it, color = colours.ink, style = MaterialTheme.typography.bodyLarge) }
    StateLine(StateText(line.outcome, "", ""), toneOf(line))
    QuietWords(line.time)
    line.verificationCode?.let { QuietWords(said("screen-log-code", "code" to it)) }
    QuietWords("${line.level}. ${line.sim}")
}

/** What was done and kept, what the citizen or time ended, and what went against the key. */
internal fun toneOf(line: AuditLine): Tone = when (line.outcomeId) {
    "done", "ok" -> if (line.whatId == "lock" || line.whatId == "destroy") Tone.Lost else Tone.Kept
    "pin-wrong", "puk-wrong", "hash-mismatch", "pin-blocked", "card-blocked" -> Tone.Lost
    "delivery-error", "sim-error", "unreadable" -> Tone.Unsure
    else -> Tone.Waits
}
