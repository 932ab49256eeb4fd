package org.qyzmet.app.sign

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.KeyView
import org.qyzmet.SigningView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinEvent
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.QueuedHint
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.spelled
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures
import org.qyzmet.get

@Composable
fun SignScreen(app: AppModel, go: Go, draft: String) {
    val (state, on) = signPresenter(app, go, draft)
    Secured(app.host)
    StepsBack(app.host, state.page == SignPage.Pin || state.page == SignPage.Forgot, { on(SignEvent.Back) }) { SignView(state, on) }
}

@Composable
fun SignView(state: SignState, on: (SignEvent) -> Unit) = key(state.page) {
    val about = state.signing.value?.let { HelpAbout(it.title) }
    when (state.page) {
        SignPage.Pin -> PinPage(state, about, on)
        SignPage.Forgot -> Screen("sign", word("screen-sign-title"), { ToKey("screen-key-replace", on) }, about) {
            item("forgot-title") { Heading(word("screen-pin-forgot")) }
            item("forgot") { Words(word("screen-pin-forgot-text")) }
        }
        SignPage.Read, SignPage.Signing -> Screen(
            "sign", word("screen-sign-title"),
            if (state.signing is Load.Ready && state.key != null) (
                {
                    ReadAction(state, on)
                }
                ) else null,
            about,
        ) {
            loaded(state.signing, "signing", { on(SignEvent.Again) }) { signing -> read(state, signing, on) }
        }
    }
}

private fun LazyListScope.read(state: SignState, signing: SigningView, on: (SignEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(SignEvent.Again) } } }
    item("service") { Heading(signing.title, Modifier.padding(bottom = Space.xs)) }
    if (state.keyless) state.key?.let { key -> item("key") { StateBlock(key.state, keyTone(key), "sign-key") } }
    item("read") { Words(word("screen-sign-read")) }
    item("text") { SignedText(signing.text) }
    item("code") { Code(signing.verificationCode, full = true) }
    if (state.offline) item("queued") { QueuedHint(said("queued-hint")) }
    item("level") { QuietWords(signing.level.short) }
}

/** What is signed, as it stands: one block, every line of it, to be copied too. */
@Composable
private fun SignedText(text: String) = SelectionContainer {
    Text(
        text,
        Modifier.fillMaxWidth().clip(Corner.medium).background(colours.surface).border(1.dp, colours.line, Corner.medium)
            .padding(Space.l).tag("sign-text"),
        colours.ink, style = MaterialTheme.typography.bodyLarge,
    )
}

/** Four digits that are the same on every screen of this signature. */
@Composable
private fun Code(code: String, full: Boolean) = Card(Modifier.tag("sign-code"), colours.skySoft, colours.skySoft) {
    val label = said("verification-code")
    FlowRow(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.SpaceBetween,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Text(label, color = colours.onSkySoft, style = MaterialTheme.typography.titleMedium)
        Text(
            code, Modifier.semantics { contentDescription = spelled(code) }, colours.onSkySoft,
            style = (if (full) MaterialTheme.typography.displayMedium else MaterialTheme.typography.headlineSmall).figures(),
        )
    }
    if (full) Text(said("verification-code-hint"), color = colours.onSkySoft, style = MaterialTheme.typography.bodyMedium)
}

@Composable
private fun PinPage(state: SignState, about: HelpAbout?, on: (SignEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = { event: PinEvent ->
        when (event) {
            is PinEvent.Digit -> on(SignEvent.Digit(event.digit))
            PinEvent.Delete -> on(SignEvent.Delete)
            is PinEvent.Shuffle -> on(SignEvent.Shuffle(event.on))
        }
    }
    PinScreen("sign", word("screen-sign-title"), state.digits, state.shuffled, pad, about) {
        state.signing.value?.let { signing -> item("code") { Code(signing.verificationCode, full = false) } }
        val failure = state.failure
        if (failure == null) item("asked") { Words(word("screen-sign-pin")) }
        if (failure != null) item("failure") { WrongWords(failure.citizen[lang], "sign-error") }
        state.key?.let { key -> item("tries") { Tries(key.triesLeft.toInt()) } }
        item("forgot") { QuietAction(word("screen-pin-forgot"), "sign-forgot", Modifier.aligned()) { on(SignEvent.Forgot) } }
    }
}

/** How often a wrong PIN is still forgiven: always said; the last one in red. */
@Composable
private fun Tries(left: Int) {
    val words = said("screen-pin-tries", "n" to left)
    if (left > 1) return QuietWords(words, Modifier.tag("sign-tries"))
    Row(Modifier.tag("sign-tries"), Arrangement.spacedBy(Space.s)) {
        Glyph(Sign.Lost, colours.red, Modifier.size(22.dp))
        Text("$words. ${word("screen-pin-last")}", Modifier.weight(1f), colours.red, style = MaterialTheme.typography.titleSmall)
    }
}

@Composable
private fun ReadAction(state: SignState, on: (SignEvent) -> Unit) {
    if (state.reprove) return MainAction(word("screen-link-reprove"), "sign-main") { on(SignEvent.Reprove) }
    if (state.keyless) return ToKey("screen-sign-to-key", on)
    MainAction(word("screen-sign-to-pin"), "sign-main", state.busy, word("screen-sign-signing")) { on(SignEvent.ToPin) }
}

@Composable
private fun ToKey(label: String, on: (SignEvent) -> Unit) = MainAction(word(label), "sign-main") { on(SignEvent.ToKey) }

private fun keyTone(key: KeyView) = if (key.stateId == "none") Tone.Asks else if (key.stateId == "locked") Tone.Lost else Tone.Waits
