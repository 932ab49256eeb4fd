package org.qyzmet.app.done

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.qyzmet.DeadlineView
import org.qyzmet.RequestView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Fact
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Title
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.spelled
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures

@Composable
fun DoneScreen(app: AppModel, go: Go, request: String) {
    val (state, on) = donePresenter(app, go, request)
    DoneView(state, on)
}

/** A page, not a toast: what was done, and what comes next. */
@Composable
fun DoneView(state: DoneState, on: (DoneEvent) -> Unit) {
    val now = state.request.value
    val about = now?.let { HelpAbout(it.title, it.number) }
    Screen("done", null, now?.let { { DoneAction(on) } }, about, head = now?.let { { HeadOf(it) } }) {
        loaded(state.request, "request", { on(DoneEvent.Again) }) { request ->
            when (outcomeOf(request)) {
                Outcome.Waits -> waits(state, request, on)
                Outcome.Filed -> filed(request)
                Outcome.NotTaken -> notTaken(request)
            }
        }
        state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(DoneEvent.Again) } } }
    }
}

private fun LazyListScope.waits(state: DoneState, request: RequestView, on: (DoneEvent) -> Unit) {
    item("card") {
        Card {
            Text(request.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
            QuietWords(said("not-filed-yet"))
            Code(request.verificationCode)
        }
    }
    item("next") { Words(request.state.next) }
    item("what") { QuietWords(word("screen-done-queued-what")) }
    if (request.stateId == "queued" && !state.offline && state.busy == Busy.No) {
        item("send") { SecondAction(word("screen-request-send-now"), "done-send", Modifier.fillMaxWidth()) { on(DoneEvent.Send) } }
    }
    if (state.busy != Busy.No) {
        item("sending") { QuietWords("${word("screen-request-sending")} ${word("screen-common-may-leave")}", Modifier.announced()) }
    }
}

private fun LazyListScope.filed(request: RequestView) {
    item("receipt") { Receipt(request.number.orEmpty(), request.deadline) }
    item("next") { Heading(word("screen-done-next")) }
    items(listOf("screen-done-next-wait", "screen-done-next-where", "screen-done-next-late"))
}

private fun LazyListScope.items(ids: List<String>) = ids.forEachIndexed { i, id -> item(id) { Numbered(i + 1, word(id)) } }

private fun LazyListScope.notTaken(request: RequestView) {
    item("service") { Text(request.title, color = colours.ink, style = MaterialTheme.typography.titleMedium) }
    item("next") { Words(request.state.next) }
}

@Composable
private fun HeadOf(request: RequestView) = when (outcomeOf(request)) {
    Outcome.Waits -> {
        val title = if (request.stateId == "queued") word("screen-done-queued-title") else request.state.short
        Head(Sign.Clock, colours.inkSoft, colours.sand, title, request.state.plain)
    }
    Outcome.Filed ->
        Head(Sign.Check, colours.gold, colours.goldSoft, word("screen-done-filed-title"), request.title, word("screen-done-a11y"))
    Outcome.NotTaken -> Head(Sign.Hand, colours.sky, colours.skySoft, request.state.short, request.state.plain)
}

/** The sign of what is so, and its words; read aloud when they change. */
@Composable
private fun Head(sign: Sign, front: Color, ground: Color, title: String, text: String, says: String? = null) = Column(
    Modifier.fillMaxWidth().padding(top = Space.s).announced().semantics { if (says != null) contentDescription = says },
    Arrangement.spacedBy(Space.m),
) {
    Box(Modifier.size(72.dp).clip(CircleShape).background(ground), Alignment.Center) { Glyph(sign, front, Modifier.size(44.dp)) }
    Title(title)
    Words(text)
}

/** What is kept: the number, the day of the answer, and the rule that gives it. */
@Composable
private fun Receipt(number: String, deadline: DeadlineView?) = Card(Modifier, colours.goldSoft, colours.goldSoft) {
    val label = word("screen-request-number")
    Column(Modifier.semantics(mergeDescendants = true) {}.tag("done-number"), Arrangement.spacedBy(2.dp)) {
        Text(label, color = colours.onGoldSoft, style = MaterialTheme.typography.bodyMedium)
        // A number is read in one piece: it grows with the text to what its line holds.
        BasicText(
            number, Modifier.fillMaxWidth().semantics { contentDescription = spelled(number) },
            MaterialTheme.typography.displaySmall.figures().copy(color = colours.onGoldSoft),
            maxLines = 1, softWrap = false, autoSize = TextAutoSize.StepBased(14.sp, 28.sp, 0.5.sp),
        )
    }
    if (deadline != null) {
        Fact(word("screen-request-deadline"), deadline.due)
        Fact(word("screen-request-rule"), deadline.rule)
    }
}

@Composable
private fun Numbered(n: Int, text: String) = Row(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
    Text("$n", color = colours.gold, style = MaterialTheme.typography.titleMedium.figures())
    Text(text, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun Code(code: String) = FlowRow(
    Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.SpaceBetween,
    itemVerticalAlignment = Alignment.CenterVertically,
) {
    Text(said("verification-code"), color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
    Text(
        code, Modifier.semantics { contentDescription = spelled(code) }, colours.ink, style = MaterialTheme.typography.titleLarge.figures(),
    )
}

@Composable
private fun DoneAction(on: (DoneEvent) -> Unit) {
    MainAction(word("screen-done-to-request"), "done-main") { on(DoneEvent.Open) }
    SecondAction(word("screen-done-home"), "done-home", Modifier.fillMaxWidth()) { on(DoneEvent.Home) }
}
