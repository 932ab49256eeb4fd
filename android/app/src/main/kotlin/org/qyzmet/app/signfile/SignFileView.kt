package org.qyzmet.app.signfile

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PickedFiles
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
import org.qyzmet.app.components.ToneLine
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.simChanged
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.get

@Composable
fun SignFileScreen(app: AppModel, go: Go) {
    val (state, on) = signFilePresenter(app, go)
    Secured(app.host)
    StepsBack(app.host, state.page == SignFilePage.Pin, { on(SignFileEvent.Back) }) { SignFileView(state, on) }
}

@Composable
fun SignFileView(state: SignFileState, on: (SignFileEvent) -> Unit) = key(state.page) {
    when (state.page) {
        SignFilePage.Pin -> PinPage(state, on)
        else -> Screen("sign-file", word("screen-sign-file-title"), { Actions(state, on) }) { page(state, on) }
    }
}

private fun LazyListScope.page(state: SignFileState, on: (SignFileEvent) -> Unit) {
    state.trouble?.let { trouble -> item("trouble") { WrongWords(said(trouble), "sign-file-error") } }
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(SignFileEvent.Again) } } }
    if (state.keyless && state.page != SignFilePage.Done) state.key?.let { key -> item("key") { StateBlock(key.state, toneOf(key), "sign-file-key") } }
    when (state.page) {
        SignFilePage.Begin -> begin(state)
        SignFilePage.Read -> read(state)
        else -> done(state)
    }
}

private fun LazyListScope.begin(state: SignFileState) {
    if (state.lost) item("lost") { Words(word("screen-sign-file-lost"), Modifier.announced().tag("sign-file-lost")) }
    item("text") { Words(word("screen-sign-file-text")) }
}

/** What is signed: the text of one file with its code, or the names of several. */
private fun LazyListScope.read(state: SignFileState) {
    if (state.files.size > 1) {
        item("what") { Heading(word("screen-other-documents")) }
        item("files") { PickedFiles(state.files, "sign-file-files") }
        item("many") { Words(word("screen-sign-file-many")) }
    }
    state.session?.let { session ->
        item("read") { Words(word("screen-sign-read")) }
        item("text") { SignedText(session.text, "sign-file-text") }
        item("code") { SignCode(session.verificationCode, full = true, hint = word("screen-sign-file-code")) }
        item("until") { QuietWords(said("screen-sign-until", "time" to session.expires)) }
    }
    if (state.session != null || state.files.size > 1) state.key?.let { key -> item("level") { QuietWords(key.level.short) } }
}

private fun LazyListScope.done(state: SignFileState) {
    item("done") { ToneLine(word("screen-sign-file-done"), Tone.Kept, Modifier.announced().tag("sign-file-done")) }
    item("what") { Words(word(if (state.files.size > 1) "screen-sign-file-done-one" else "screen-sign-file-done-many")) }
    item("files") { PickedFiles(state.files, "sign-file-made") }
}

@Composable
private fun PinPage(state: SignFileState, on: (SignFileEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, SignFileEvent::Digit, SignFileEvent.Delete, SignFileEvent::Shuffle)
    PinScreen("sign-file", word("screen-sign-file-title"), state.digits, state.shuffled, pad) {
        // What went wrong is seen at once, on the smallest screen too.
        val failure = state.failure
        if (failure != null) item("failure") { WrongWords(failure.citizen[lang], "sign-file-error") }
        state.session?.let { session -> item("code") { SignCode(session.verificationCode, full = false) } }
        if (failure == null) item("asked") { Words(word("screen-sign-pin")) }
        state.key?.let { key -> item("tries") { PinTries(key.triesLeft.toInt()) } }
    }
}

@Composable
private fun Actions(state: SignFileState, on: (SignFileEvent) -> Unit) {
    val next = { on(SignFileEvent.Next) }
    val idle = state.busy == Busy.No
    when {
        state.page == SignFilePage.Done -> {
            MainAction(word("screen-sign-file-share"), "sign-file-main", state.busy, onClick = next)
            if (idle) QuietAction(word("screen-sign-file-next"), "sign-file-anew") { on(SignFileEvent.Anew) }
        }
        state.wayToKey != null -> MainAction(word(wayWords(state)), "sign-file-main", onClick = next)
        state.page == SignFilePage.Begin -> MainAction(word("screen-sign-file-pick"), "sign-file-main", onClick = next)
        state.over -> MainAction(word("screen-common-retry"), "sign-file-main") { on(SignFileEvent.Again) }
        else -> {
            val reading = state.files.size == 1 && state.session == null
            val working = word(if (reading) "screen-sign-file-reading" else "screen-sign-file-signing")
            if (!reading || !idle) MainAction(word("screen-sign-to-pin"), "sign-file-main", state.busy, working, onClick = next)
            if (idle) QuietAction(word("screen-sign-file-anew"), "sign-file-anew") { on(SignFileEvent.Anew) }
        }
    }
}

private fun wayWords(state: SignFileState): String = when {
    state.key?.simChanged == true -> "screen-link-reprove"
    state.locked -> "screen-unlock-title"
    state.key?.unidentified == true -> "screen-identify-begin"
    else -> "screen-sign-to-key"
}
