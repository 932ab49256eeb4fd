package org.qyzmet.app.pin

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.unit.dp
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.DigitsInput
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.spelled
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.settings.Tick
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures
import org.qyzmet.get

@Composable
fun PinChangeScreen(app: AppModel, go: Go) = TaskScreen(app, go, PinTask.Change, null)

@Composable
fun PukScreen(app: AppModel, go: Go) = TaskScreen(app, go, PinTask.Puk, null)

@Composable
fun SignInMakeScreen(app: AppModel, go: Go) = TaskScreen(app, go, PinTask.SignInMake, null)

@Composable
fun SignInChangeScreen(app: AppModel, go: Go) = TaskScreen(app, go, PinTask.SignInChange, null)

@Composable
fun UnlockScreen(app: AppModel, go: Go, then: Route) = TaskScreen(app, go, PinTask.Unlock, then)

@Composable
private fun TaskScreen(app: AppModel, go: Go, task: PinTask, then: Route?) {
    val (state, on) = pinPresenter(app, go, task, then)
    Secured(app.host)
    StepsBack(app.host, state.stepsBack, { on(PinTaskEvent.Back) }) { PinTaskView(state, on) }
}

@Composable
fun PinTaskView(state: PinState, on: (PinTaskEvent) -> Unit) = key(state.page) {
    val title = word(
        when (state.task) {
            PinTask.Change -> "screen-pin-change-title"
            PinTask.Puk -> "screen-puk-title"
            PinTask.Unlock -> "screen-unlock-title"
            PinTask.SignInMake -> "screen-sign-in-make"
            PinTask.SignInChange -> "screen-sign-in-change"
        },
    )
    when (state.page) {
        PinPage.Opening -> Screen("pin", title) {
            loaded(state.failure?.let { Load.Failed(it) } ?: Load.Waiting, "pin", { on(PinTaskEvent.Next) }) {}
        }
        PinPage.Code -> if (state.onCard) CardPuk(state, title, on) else Typing(state, title, on)
        PinPage.Old, PinPage.First, PinPage.Repeat -> Typing(state, title, on)
        // What may be tried again is tried in the box that says why.
        PinPage.Working -> Screen("pin", title, if (state.failure?.lasts == false) null else ({ WorkAction(state, on) })) {
            state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(PinTaskEvent.Next) } } }
        }
        PinPage.Write -> Screen("pin", title, { WroteAction(state, on) }) { written(state, on) }
        PinPage.Done -> Screen("pin", title, { MainAction(word("screen-common-continue"), "pin-main") { on(PinTaskEvent.Next) } }) {
            item("done") { Done(state.task) }
        }
    }
}

@Composable
private fun Typing(state: PinState, title: String, on: (PinTaskEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, PinTaskEvent::Digit, PinTaskEvent.Delete, PinTaskEvent::Shuffle)
    PinScreen("pin", title, state.digits, state.shuffled, pad, of = state.task.lengthOn(state.page)) {
        // What went wrong is seen at once, on the smallest screen too.
        if (state.mismatch) item("mismatch") { WrongWords(word("screen-key-mismatch"), "pin-error") }
        state.failure?.let { failure -> item("failure") { WrongWords(failure.citizen[lang], "pin-error") } }
        item("asked") { Heading(word(asked(state))) }
        state.tries?.let { tries -> item("tries") { if (state.page == PinPage.Code) PukTries(tries) else PinTries(tries) } }
        if (state.page == PinPage.Code) item("hint") { QuietWords(word("screen-unlock-puk-hint")) }
        if (state.page == PinPage.First) item("rules") { Words(word(if (state.task.signsIn) "screen-sign-in-rules" else "screen-pin-change-rules")) }
        if (state.offline && !state.onCard) item("line") { QuietWords(word("screen-common-needs-network")) }
    }
}

/** The PUK of the operator's letter: how many digits it has, the letter says. */
@Composable
private fun CardPuk(state: PinState, title: String, on: (PinTaskEvent) -> Unit) {
    val wrong = state.failure?.citizen?.get(LocalFrame.current.lang)
    Screen("pin", title, { MainAction(word("screen-common-continue"), "pin-main") { on(PinTaskEvent.Next) } }) {
        item("puk") {
            DigitsInput(
                Asked(word("screen-card-puk"), word("screen-card-puk-hint"), wrong, large = true, errorTag = "pin-error"), state.digits, "pin-card-puk",
                onDone = { on(PinTaskEvent.Next) }, onDelete = { on(PinTaskEvent.Delete) },
            ) { on(PinTaskEvent.Digit(it)) }
        }
    }
}

private fun asked(state: PinState) = when (state.page) {
    PinPage.Code -> "screen-unlock-puk"
    PinPage.First -> if (state.task.signsIn) "screen-sign-in-new" else "screen-pin-change-new"
    PinPage.Repeat -> "screen-key-repeat"
    else -> when (state.task) {
        PinTask.Puk -> "screen-puk-pin"
        PinTask.SignInChange -> "screen-sign-in-old"
        else -> "screen-pin-change-old"
    }
}

@Composable
private fun PukTries(left: Int) = QuietWords(said("screen-unlock-puk-tries", "n" to left), Modifier.tag("pin-tries"))

@Composable
private fun WorkAction(state: PinState, on: (PinTaskEvent) -> Unit) {
    val working = when (state.task) {
        PinTask.Change, PinTask.SignInChange -> "screen-pin-change-working"
        PinTask.SignInMake -> "screen-sign-in-making"
        PinTask.Puk -> "screen-puk-making"
        PinTask.Unlock -> "screen-unlock-working"
    }
    val why = if (state.offline && !state.onCard && state.failure == null) word("screen-common-needs-network") else null
    val label = when {
        state.signedOut -> "screen-link-begin"
        state.toUnlock -> "screen-unlock-title"
        state.failure == null || state.failure.ofCardInSlot -> "screen-common-retry"
        else -> "screen-common-continue"
    }
    MainAction(word(label), "pin-main", state.busy, word(working), why) { on(PinTaskEvent.Next) }
    if (state.busy != Busy.No) QuietAction(word("screen-common-stop"), "pin-cancel") { on(PinTaskEvent.Stop) }
}

/** The PUK, large, in its two groups, this once; then the tick that it is written down. */
private fun LazyListScope.written(state: PinState, on: (PinTaskEvent) -> Unit) {
    item("write") { Heading(word("screen-puk-write")) }
    state.made?.let { puk -> item("puk") { Puk(puk) } }
    item("write-text") { Words(word("screen-puk-write-text")) }
    item("before") { QuietWords(word("screen-puk-before")) }
    item("wrote") { Tick(word("screen-puk-wrote"), state.wrote, "puk-wrote") { on(PinTaskEvent.Wrote(it)) } }
}

@Composable
private fun Puk(puk: String) = Card(ground = colours.goldSoft, edge = colours.goldSoft) {
    FlowRow(
        Modifier.fillMaxWidth().clearAndSetSemantics {
            contentDescription = spelled(puk.filter { !it.isWhitespace() })
            testTag = "puk-digits"
        },
        Arrangement.spacedBy(Space.l, Alignment.CenterHorizontally),
    ) {
        puk.split(' ').forEach { Text(it, color = colours.onGoldSoft, style = MaterialTheme.typography.displayMedium.figures()) }
    }
}

@Composable
private fun Done(task: PinTask) = Card(Modifier.announced().tag("pin-done"), colours.goldSoft, colours.goldSoft) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
        Glyph(Sign.Check, colours.gold, Modifier.size(28.dp))
        Text(word(doneOf(task)), Modifier.weight(1f).isHeading(), colours.gold, style = MaterialTheme.typography.titleLarge)
    }
    Text(word("${doneOf(task)}-text"), color = colours.onGoldSoft, style = MaterialTheme.typography.bodyLarge)
}

private fun doneOf(task: PinTask) = when (task) {
    PinTask.SignInMake -> "screen-sign-in-made"
    PinTask.SignInChange -> "screen-sign-in-changed"
    else -> "screen-pin-change-done"
}

@Composable
private fun WroteAction(state: PinState, on: (PinTaskEvent) -> Unit) {
    val why = if (state.wrote) null else word("screen-puk-wrote-first")
    MainAction(word("screen-common-continue"), "pin-main", why = why, enabled = state.wrote) { on(PinTaskEvent.Next) }
}
