package org.qyzmet.app.sign

import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.SessionView
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QueuedHint
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
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
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
        SignPage.Forgot -> Screen("sign", word("screen-sign-title"), { if (state.puk) ToPuk(on) else ToKey("screen-key-replace", on) }, about) {
            item("forgot-title") { Heading(word("screen-pin-forgot")) }
            item("forgot") { Words(word(if (state.onCard) "screen-card-puk-there" else if (state.puk) "screen-signature-puk-there" else "screen-pin-forgot-text")) }
            if (state.puk) {
                if (!state.onCard) item("puk-hint") { QuietWords(word("screen-unlock-puk-hint")) }
                item("anew") { QuietAction(word("screen-key-replace"), "sign-replace", Modifier.aligned()) { on(SignEvent.ToKey) } }
            }
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

private fun LazyListScope.read(state: SignState, signing: SessionView, on: (SignEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(SignEvent.Again) } } }
    item("service") { Heading(signing.title, Modifier.padding(bottom = Space.xs)) }
    if (state.keyless) state.key?.let { key -> item("key") { StateBlock(key.state, toneOf(key), "sign-key") } }
    item("read") { Words(word("screen-sign-read")) }
    item("text") { SignedText(signing.text, "sign-text") }
    item("code") { SignCode(signing.verificationCode, full = true) }
    if (state.offline) item("queued") { QueuedHint(said("queued-hint")) }
    item("until") { QuietWords(said("screen-sign-until", "time" to signing.expires), Modifier.tag("sign-until")) }
    state.key?.let { key -> item("level") { QuietWords(key.level.short) } }
}

@Composable
private fun PinPage(state: SignState, about: HelpAbout?, on: (SignEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, SignEvent::Digit, SignEvent.Delete, SignEvent::Shuffle)
    PinScreen("sign", word("screen-sign-title"), state.digits, state.shuffled, pad, about) {
        state.signing.value?.let { signing -> item("code") { SignCode(signing.verificationCode, full = false) } }
        val failure = state.failure
        if (failure == null) item("asked") { Words(word("screen-sign-pin")) }
        if (failure != null) item("failure") { WrongWords(failure.citizen[lang], "sign-error") }
        state.key?.let { key -> item("tries") { PinTries(key.triesLeft.toInt()) } }
        item("forgot") { QuietAction(word("screen-pin-forgot"), "sign-forgot", Modifier.aligned()) { on(SignEvent.Forgot) } }
    }
}

@Composable
private fun ReadAction(state: SignState, on: (SignEvent) -> Unit) {
    if (state.reprove) return MainAction(word("screen-link-reprove"), "sign-main") { on(SignEvent.Reprove) }
    if (state.locked) return ToPuk(on)
    if (state.unidentified) return MainAction(word("screen-identify-begin"), "sign-main") { on(SignEvent.Identify) }
    if (state.keyless) return ToKey("screen-sign-to-key", on)
    MainAction(word("screen-sign-to-pin"), "sign-main", state.busy, word("screen-sign-signing")) { on(SignEvent.ToPin) }
}

@Composable
private fun ToKey(label: String, on: (SignEvent) -> Unit) = MainAction(word(label), "sign-main") { on(SignEvent.ToKey) }

@Composable
private fun ToPuk(on: (SignEvent) -> Unit) = MainAction(word("screen-unlock-title"), "sign-main") { on(SignEvent.ToPuk) }
