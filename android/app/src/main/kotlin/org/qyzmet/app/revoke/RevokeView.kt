package org.qyzmet.app.revoke

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.RevocationChoice
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QueuedHint
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.settings.Choice
import org.qyzmet.app.theme.colours
import org.qyzmet.get

@Composable
fun RevokeScreen(app: AppModel, go: Go) {
    val (state, on) = revokePresenter(app, go)
    Secured(app.host)
    StepsBack(app.host, state.page == RevokePage.Pin, { on(RevokeEvent.Back) }) { RevokeView(state, on) }
}

@Composable
fun RevokeView(state: RevokeState, on: (RevokeEvent) -> Unit) = key(state.page) {
    when (state.page) {
        RevokePage.Pin -> PinPage(state, on)
        RevokePage.Done -> Screen("revoke", word("screen-revoke-title"), { DoneActions(on) }) {
            state.key?.let { key -> item("state") { StateBlock(key.state, toneOf(key), "revoke-state") } }
            item("stays") { Words(word("screen-revoke-stays")) }
        }
        RevokePage.Why, RevokePage.Working -> Screen("revoke", word("screen-revoke-title"), state.reasons.value?.let { { WhyAction(state, on) } }) {
            loaded(state.reasons, "reasons", { on(RevokeEvent.Again) }) { reasons -> why(state, reasons, on) }
        }
    }
}

/** What it means stands before what is chosen. */
private fun LazyListScope.why(state: RevokeState, reasons: List<RevocationChoice>, on: (RevokeEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(RevokeEvent.Again) } } }
    item("what") {
        Card(Modifier.tag("revoke-what"), colours.redSoft, colours.redSoft) {
            Text(word("screen-revoke-what"), color = colours.onRedSoft, style = MaterialTheme.typography.bodyLarge)
        }
    }
    item("stays") { Words(word("screen-revoke-stays")) }
    if (state.offline) item("offline") { QueuedHint(word("screen-revoke-offline")) }
    item("why") { Heading(word("screen-revoke-why")) }
    item("reasons") {
        Card {
            reasons.forEach { reason -> Choice(reason.text, reason.id == state.chosen, "revoke-reason-${reason.id}") { on(RevokeEvent.Choose(reason.id)) } }
        }
    }
}

@Composable
private fun WhyAction(state: RevokeState, on: (RevokeEvent) -> Unit) {
    // Without a PIN nothing is revoked here; the card's own PUK brings one.
    if (state.key?.cardPinBlocked == true) return MainAction(word("screen-unlock-title"), "revoke-main", state.busy) { on(RevokeEvent.Next) }
    val why = if (state.chosen == null) word("screen-revoke-why-first") else null
    MainAction(word("screen-sign-to-pin"), "revoke-main", state.busy, word("screen-revoke-working"), why, state.chosen != null, loss = true) { on(RevokeEvent.Next) }
}

@Composable
private fun DoneActions(on: (RevokeEvent) -> Unit) {
    MainAction(word("screen-key-replace"), "revoke-main") { on(RevokeEvent.Next) }
    QuietAction(word("screen-common-continue"), "revoke-leave") { on(RevokeEvent.Leave) }
}

@Composable
private fun PinPage(state: RevokeState, on: (RevokeEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, RevokeEvent::Digit, RevokeEvent.Delete, RevokeEvent::Shuffle)
    PinScreen("revoke", word("screen-revoke-title"), state.digits, state.shuffled, pad) {
        // What went wrong is seen at once, on the smallest screen too.
        state.failure?.let { failure -> item("failure") { WrongWords(failure.citizen[lang], "revoke-error") } }
        item("asked") { Heading(word("screen-revoke-pin")) }
        state.key?.let { key -> item("tries") { PinTries(key.triesLeft.toInt()) } }
        state.reasons.value?.firstOrNull { it.id == state.chosen }?.let { reason -> item("reason") { QuietWords(reason.text) } }
    }
}
