package org.qyzmet.app.key

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import org.qyzmet.KeyView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinEvent
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.loaded
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.theme.colours
import org.qyzmet.get

@Composable
fun KeyScreen(app: AppModel, go: Go, then: Route) {
    val (state, on) = keyPresenter(app, go, then)
    Secured(app.host)
    StepsBack(app.host, state.page == KeyPage.First || state.page == KeyPage.Repeat, { on(KeyEvent.Back) }) { KeyView(state, on) }
}

@Composable
fun KeyView(state: KeyState, on: (KeyEvent) -> Unit) = key(state.page) {
    when (state.page) {
        KeyPage.First, KeyPage.Repeat -> PinView(state, on)
        else -> Screen("key", word("screen-key-title"), if (state.key is Load.Ready) ({ KeyAction(state, on) }) else null) {
            loaded(state.key, "key", { on(KeyEvent.Again) }) { key -> page(state, key, on) }
            val failure = state.failure
            if (failure != null && state.key is Load.Ready) item("failure") { ErrorBox(failure) { on(KeyEvent.Again) } }
        }
    }
    if (state.replacing) {
        Confirm(
            word("screen-key-replace-title"), word("screen-key-replace-text"), word("screen-key-replace"), loss = true,
            onNo = { on(KeyEvent.ReplaceNo) },
        ) { on(KeyEvent.ReplaceYes) }
    }
}

@Composable
private fun PinView(state: KeyState, on: (KeyEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = { event: PinEvent ->
        when (event) {
            is PinEvent.Digit -> on(KeyEvent.Digit(event.digit))
            PinEvent.Delete -> on(KeyEvent.Delete)
            is PinEvent.Shuffle -> on(KeyEvent.Shuffle(event.on))
        }
    }
    PinScreen("key", word("screen-key-title"), state.digits, state.shuffled, pad) {
        item("asked") { Heading(word(if (state.page == KeyPage.First) "screen-key-first" else "screen-key-repeat")) }
        if (state.mismatch) item("mismatch") { WrongWords(word("screen-key-mismatch"), "key-error") }
        state.failure?.let { failure -> item("failure") { WrongWords(failure.citizen[lang], "key-error") } }
        if (state.page == KeyPage.First) item("rules") { Words(word("screen-key-rules")) }
    }
}

private fun LazyListScope.page(state: KeyState, key: KeyView, on: (KeyEvent) -> Unit) = when (state.page) {
    KeyPage.Why -> {
        item("state") { Words(key.state.plain) }
        item("why") { Words(word("screen-key-why")) }
        item("rules") { Card(ground = colours.sand, edge = colours.sand) { Words(word("screen-key-rules")) } }
    }
    KeyPage.Made -> {
        item("state") { StateBlock(key.state, if (key.stateId == "ready") Tone.Kept else Tone.Waits, "key-state") }
        item("level") { Heading(key.level.short) }
        item("level-plain") { Words(key.level.plain) }
        if (state.replaceable) item("replace") { SecondAction(word("screen-key-replace"), "key-replace") { on(KeyEvent.Replace) } }
        Unit
    }
    KeyPage.Finish, KeyPage.Reprove -> item("state") { StateBlock(key.state, Tone.Waits, "key-state") }
    KeyPage.Replace -> item("state") { StateBlock(key.state, Tone.Lost, "key-state") }
    KeyPage.Making, KeyPage.First, KeyPage.Repeat -> item("state") { Words(word("screen-key-why")) }
}

@Composable
private fun KeyAction(state: KeyState, on: (KeyEvent) -> Unit) {
    val label = when (state.page) {
        KeyPage.Why -> if (state.unlinked) "screen-link-begin" else "screen-key-begin"
        KeyPage.Finish -> "screen-key-finish"
        KeyPage.Replace -> "screen-key-replace"
        KeyPage.Reprove -> "screen-link-reprove"
        KeyPage.Made, KeyPage.Making, KeyPage.First, KeyPage.Repeat -> "screen-common-continue"
    }
    val why = if (state.offline && state.page != KeyPage.Made) word("screen-common-needs-network") else null
    MainAction(word(label), "key-main", state.busy, word("screen-key-making"), why) { on(KeyEvent.Next) }
    if (state.page == KeyPage.Making && state.busy != Busy.No) {
        QuietAction(word("screen-common-stop"), "key-cancel") { on(KeyEvent.Stop) }
    }
}
