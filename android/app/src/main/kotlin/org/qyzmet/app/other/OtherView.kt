package org.qyzmet.app.other

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.SessionView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.SignCode
import org.qyzmet.app.components.SignedText
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.simChanged
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.colours
import org.qyzmet.get

@Composable
fun OtherScreen(app: AppModel, go: Go, session: String) {
    val (state, on) = otherPresenter(app, go, session)
    Secured(app.host)
    StepsBack(app.host, state.page == OtherPage.Pin, { on(OtherEvent.Back) }) { OtherView(state, on) }
}

@Composable
fun OtherView(state: OtherState, on: (OtherEvent) -> Unit) = key(state.page) {
    val about = state.session.value?.let { HelpAbout(it.title) }
    when (state.page) {
        OtherPage.Pin -> PinPage(state, about, on)
        OtherPage.Read -> Screen("other", word("screen-other-title"), state.session.value?.let { session -> { Actions(state, session, on) } }, about) {
            loaded(state.session, "session", { on(OtherEvent.Again) }) { session -> read(state, session, on) }
        }
    }
    if (state.refusing) {
        Confirm(
            word("screen-other-no-title"), word("screen-other-no-text"), word("screen-other-no-yes"), loss = true,
            onNo = { on(OtherEvent.NoAfterAll) },
        ) { on(OtherEvent.NoIndeed) }
    }
}

private fun LazyListScope.read(state: OtherState, session: SessionView, on: (OtherEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(OtherEvent.Again) } } }
    if (!session.open) item("state") { StateBlock(session.state, toneOf(session), "other-state") }
    item("party") { Party(session.party) }
    if (session.open && state.keyless) {
        state.key?.let { key -> item("key") { StateBlock(key.state, toneOf(key), "other-key") } }
    }
    item("documents") { Heading(word("screen-other-documents")) }
    item("titles") { Words((listOf(session.title) + session.documents).distinct().joinToString("\n")) }
    item("text") { SignedText(session.text, "other-text") }
    item("code") { SignCode(session.verificationCode, full = true, hint = word("screen-other-compare")) }
    if (!session.open) return
    item("until") { QuietWords(said("screen-sign-until", "time" to session.expires)) }
    state.key?.let { key -> item("level") { QuietWords(key.level.short) } }
}

/** Who asks, by the registered name: before everything that they say themselves. */
@Composable
private fun Party(name: String) = Card(Modifier.tag("other-party"), colours.sand, colours.sand) {
    Words(word("screen-other-party"))
    Text(name, color = colours.ink, style = MaterialTheme.typography.titleLarge)
    Words(word("screen-other-party-why"))
}

@Composable
private fun PinPage(state: OtherState, about: HelpAbout?, on: (OtherEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, OtherEvent::Digit, OtherEvent.Delete, OtherEvent::Shuffle)
    PinScreen("other", word("screen-other-title"), state.digits, state.shuffled, pad, about) {
        // What went wrong is seen at once, on the smallest screen too.
        val failure = state.failure
        if (failure != null) item("failure") { WrongWords(failure.citizen[lang], "other-error") }
        state.session.value?.let { session ->
            if (failure == null) item("party") { Words(session.party) }
            item("code") { SignCode(session.verificationCode, full = false) }
        }
        if (failure == null) {
            item("compare") { QuietWords(word("screen-other-compare")) }
            item("asked") { Words(word("screen-sign-pin")) }
        }
        state.key?.let { key -> item("tries") { PinTries(key.triesLeft.toInt()) } }
    }
}

@Composable
private fun Actions(state: OtherState, session: SessionView, on: (OtherEvent) -> Unit) {
    val label = when {
        session.stateId == "signed" -> "screen-other-send"
        !session.open -> "screen-other-done"
        state.key?.simChanged == true -> "screen-link-reprove"
        state.locked -> "screen-unlock-title"
        state.key?.unidentified == true -> "screen-identify-begin"
        state.keyless -> "screen-sign-to-key"
        else -> "screen-sign-to-pin"
    }
    val working = if (session.stateId == "signed") "screen-other-sending" else "screen-other-signing"
    val why = if (state.offline && session.open) word("screen-common-needs-network") else null
    MainAction(word(label), "other-main", state.busy, word(working), why) { on(OtherEvent.Next) }
    if (session.open) QuietAction(word("screen-other-no"), "other-no", loss = true) { on(OtherEvent.No) }
}
