package org.qyzmet.app.identify

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import org.qyzmet.IdentificationView
import org.qyzmet.PromptView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QueuedHint
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.SignedText
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.spelled
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.underWay
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures

@Composable
fun IdentifyScreen(app: AppModel, go: Go, then: Route) {
    val (state, on) = identifyPresenter(app, go, then)
    Secured(app.host)
    IdentifyScreenView(state, on)
}

@Composable
fun IdentifyScreenView(state: IdentifyState, on: (IdentifyEvent) -> Unit) {
    val page = state.view.value?.let { pageOf(it, state.key) }
    key(page) {
        // At a service centre nothing is left to do here.
        val acts = page?.takeIf { it != IdentifyPage.Visit || state.unlinked || state.busy != Busy.No }
        Screen("identify", word("screen-identify-title"), acts?.let { { Actions(state, it, on) } }) {
            loaded(state.view, "identification", { on(IdentifyEvent.Again) }) { view ->
                state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(IdentifyEvent.Again) } } }
                page(state, view)
            }
        }
    }
    if (state.stopping) {
        Confirm(
            word("screen-identify-stop-title"), word("screen-identify-stop-text"), word("screen-identify-stop-yes"), loss = true,
            onNo = { on(IdentifyEvent.StopNo) },
        ) { on(IdentifyEvent.StopYes) }
    }
}

private fun LazyListScope.page(state: IdentifyState, view: IdentificationView) = when (pageOf(view, state.key)) {
    IdentifyPage.Begin -> begin(state, view)
    IdentifyPage.Consent -> consent(view)
    IdentifyPage.Prompt -> view.prompt?.let { prompt -> item("prompt-${prompt.id}") { Prompt(prompt) } } ?: Unit
    IdentifyPage.Wait -> waiting(view)
    IdentifyPage.Again -> again(view)
    IdentifyPage.Visit -> {
        item("state") { StateBlock(view.state, Tone.Lost, "identify-state") }
        reason(view)
    }
    IdentifyPage.Done -> {
        val key = state.key
        item("state") {
            if (view.stateId == "done" || key == null) StateBlock(view.state, Tone.Kept, "identify-state") else StateBlock(key.state, toneOf(key), "identify-state")
        }
    }
}

/** Why there is one, and what to have ready; after one that came to nothing, how that ended. */
private fun LazyListScope.begin(state: IdentifyState, view: IdentificationView) {
    if (view.stateId == "cancelled" || view.stateId == "expired") {
        item("state") { StateBlock(view.state, Tone.Waits, "identify-state") }
    } else {
        state.key?.let { key -> item("key") { StateBlock(key.state, toneOf(key), "identify-state") } }
    }
    item("what") { Words(word("screen-identify-what")) }
    item("have") { Card(ground = colours.sand, edge = colours.sand) { Words(word("screen-identify-have")) } }
    item("centre") { QuietWords(word("screen-identify-centre")) }
}

/** The whole text, as it was made by who records and keeps; its version with it. */
private fun LazyListScope.consent(view: IdentificationView) {
    item("state") { Words(view.state.plain) }
    view.consent?.let { consent ->
        item("text") { SignedText(consent.text, "identify-consent") }
        item("version") { QuietWords(said("screen-identify-version", "version" to consent.version), Modifier.tag("identify-version")) }
    }
    item("next") { Words(view.state.next) }
}

private fun LazyListScope.waiting(view: IdentificationView) {
    item("state") { StateBlock(view.state, Tone.Runs, "identify-state") }
    view.queue?.let { queue ->
        item("queue") {
            Card(Modifier.tag("identify-queue").announced(), colours.skySoft, colours.skySoft) {
                Text(word("screen-identify-queue"), color = colours.onSkySoft, style = MaterialTheme.typography.titleMedium)
                Text(queue.text, color = colours.onSkySoft, style = MaterialTheme.typography.headlineSmall)
            }
        }
    }
    view.hurdle?.let { hurdle -> item("hurdle") { QueuedHint(hurdle) } }
    // There the library says so itself.
    if (view.stateId != "judging") item("leave") { QuietWords(word("screen-identify-may-leave")) }
}

/** One thing at a time, in letters that are read at an arm's length. */
@Composable
private fun Prompt(prompt: PromptView) = Card(Modifier.tag("identify-prompt").announced(urgent = true), colours.skySoft, colours.skySoft) {
    Text(word("screen-identify-asked"), color = colours.onSkySoft, style = MaterialTheme.typography.titleMedium)
    val (words, number) = partsOf(prompt)
    if (words.isNotEmpty()) Text(words, Modifier.fillMaxWidth().isHeading(), colours.onSkySoft, style = MaterialTheme.typography.displaySmall)
    if (number != null) {
        Text(
            number, Modifier.fillMaxWidth().tag("identify-number").semantics { contentDescription = spelled(number) }, colours.onSkySoft,
            style = MaterialTheme.typography.displayMedium.figures(),
        )
    }
}

/** What is asked, and the number to read out on a line of its own: the library's words end with it, and it is said once. */
internal fun partsOf(prompt: PromptView): Pair<String, String?> {
    val number = prompt.number?.takeIf { prompt.text.endsWith(it) } ?: return prompt.text to null
    return prompt.text.removeSuffix(number).trim() to number
}

private fun LazyListScope.again(view: IdentificationView) {
    item("state") { StateBlock(view.state, Tone.Asks, "identify-state") }
    reason(view)
    if (view.triesLeft == 1u) item("last") { Words(word("screen-identify-last"), Modifier.tag("identify-last")) }
    item("centre") { QuietWords(word("screen-identify-centre")) }
}

private fun LazyListScope.reason(view: IdentificationView) {
    val reason = view.reason ?: return
    item("reason-title") { Heading(word("screen-identify-reason")) }
    item("reason") { Words(reason, Modifier.tag("identify-reason")) }
}

@Composable
private fun Actions(state: IdentifyState, page: IdentifyPage, on: (IdentifyEvent) -> Unit) {
    val view = state.view.value ?: return
    val (label, working) = when (page) {
        IdentifyPage.Begin -> "screen-identify-begin" to "screen-identify-beginning"
        IdentifyPage.Consent -> "screen-identify-agree" to "screen-identify-agreeing"
        IdentifyPage.Again -> "screen-identify-again" to "screen-identify-agreeing"
        IdentifyPage.Done -> "screen-common-continue" to "screen-common-continue"
        IdentifyPage.Visit, IdentifyPage.Wait, IdentifyPage.Prompt -> null to null
    }
    val why = if (state.offline && page != IdentifyPage.Done) word("screen-common-needs-network") else null
    if (state.unlinked) {
        MainAction(word("screen-link-again"), "identify-main") { on(IdentifyEvent.Next) }
    } else if (label != null && working != null) {
        MainAction(word(label), "identify-main", state.busy, word(working), why) { on(IdentifyEvent.Next) }
    }
    when {
        state.busy != Busy.No -> QuietAction(word("screen-common-stop"), "identify-cancel") { on(IdentifyEvent.Cancel) }
        page == IdentifyPage.Consent -> QuietAction(word("screen-identify-disagree"), "identify-stop", loss = true) { on(IdentifyEvent.Stop) }
        view.underWay && page != IdentifyPage.Visit -> QuietAction(word("screen-identify-stop"), "identify-stop", loss = true) { on(IdentifyEvent.Stop) }
    }
}
