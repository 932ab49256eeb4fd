package org.qyzmet.app.signature

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.KeyView
import org.qyzmet.StateText
import org.qyzmet.app.card.HeldKey
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.endsSoon
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go

@Composable
fun SignatureScreen(app: AppModel, go: Go) {
    val (state, on) = signaturePresenter(app, go)
    SignatureScreenView(state, on)
}

@Composable
fun SignatureScreenView(state: SignatureState, on: (SignatureEvent) -> Unit) {
    SignaturePage(state, on)
    if (state.removing) {
        Confirm(
            word("screen-sign-in-remove-title"), word("screen-sign-in-remove-text"), word("screen-sign-in-remove"), loss = true,
            onNo = { on(SignatureEvent.SignInRemove(false)) },
        ) { on(SignatureEvent.SignInRemoved) }
    }
}

@Composable
private fun SignaturePage(state: SignatureState, on: (SignatureEvent) -> Unit) = Screen("signature", word("screen-signature-title")) {
    loaded(state.key, "key", { on(SignatureEvent.Again) }) { key ->
        item("state") { StateBlock(key.state, toneOf(key), "signature-state") }
        renewal(state, key, on)
        doing(state, key, on)
        state.signIn?.let { signingIn(it, on) }
        if (key.stateId != "none") worth(key, state.held)
    }
}

/** The certificate ends soon: said above what else can be done, with the way out beside it. */
private fun LazyListScope.renewal(state: SignatureState, key: KeyView, on: (SignatureEvent) -> Unit) {
    if (state.renewed) item("renewed") { Words(word("screen-renew-done"), Modifier.announced().tag("signature-renewed")) }
    val notice = key.endsSoon ?: return
    item("notice") { StateBlock(notice, Tone.Asks, "signature-notice") }
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(SignatureEvent.Renew) } } }
    item("renew") {
        when {
            state.busy != Busy.No -> Card {
                Words(word("screen-renew-working"), Modifier.announced())
                if (state.busy == Busy.Slow) QuietWords(word("screen-common-slow-work"))
                QuietAction(word("screen-common-stop"), "signature-renew-stop") { on(SignatureEvent.Stop) }
            }
            state.offline -> QuietWords(word("screen-common-needs-network"))
            else -> SecondAction(word("screen-renew"), "signature-renew") { on(SignatureEvent.Renew) }
        }
    }
}

private fun LazyListScope.doing(state: SignatureState, key: KeyView, on: (SignatureEvent) -> Unit) {
    item("do") { Heading(word("screen-signature-do")) }
    if (key.unidentified) {
        item("identify") { LinkCard(word("screen-identify-title"), "signature-identify", word("screen-identify-what"), Sign.IdCard) { on(SignatureEvent.Identify) } }
    }
    if (state.works) item("change") { LinkCard(word("screen-pin-change-title"), "signature-change", sign = Sign.Lock) { on(SignatureEvent.ChangePin) } }
    if (state.unlocks) {
        val under = if (state.held == null) "screen-unlock-under" else "screen-card-puk-there"
        item("unlock") { LinkCard(word("screen-unlock-title"), "signature-unlock", word(under), Sign.Unsure) { on(SignatureEvent.Unlock) } }
    }
    if (key.stateId in needsKey) {
        item("make") {
            LinkCard(word(if (key.stateId == "none") "screen-settings-key-make" else "screen-key-replace"), "signature-key", sign = Sign.Pen) { on(SignatureEvent.Key) }
        }
    }
    if (state.unfinished) {
        val under = if (state.held?.written == true) "screen-card-ask-again-text" else "screen-card-not-on"
        item("on-card") { LinkCard(word("screen-card-title"), "signature-on-card", word(under), Sign.IdCard) { on(SignatureEvent.OnCard) } }
    }
    if (state.makesPuk) {
        val make = if (state.puk == null) "screen-puk-make" else "screen-puk-make-anew"
        item("puk") { LinkCard(word(make), "signature-puk", word("screen-puk-under"), Sign.Request) { on(SignatureEvent.MakePuk) } }
        item("puk-state") { QuietWords(word(if (state.puk == null) "screen-signature-puk-none" else "screen-signature-puk-there"), Modifier.tag("signature-puk-state")) }
    }
    if (state.revocable) item("revoke") { LinkCard(word("screen-revoke-title"), "signature-revoke", word("screen-revoke-under"), Sign.Lost) { on(SignatureEvent.Revoke) } }
    item("log") { LinkCard(word("screen-signature-log"), "signature-log", word("screen-signature-log-under"), Sign.Clock) { on(SignatureEvent.Log) } }
}

/** What it protects from and what not, and what is known of the SIM: in plain words, as the certificate says it. */
private fun LazyListScope.worth(key: KeyView, held: HeldKey?) {
    item("level-title") { Heading(word("screen-settings-level")) }
    item("level") { Worth(key.level, "signature-level") }
    held?.let { item("slot") { QuietWords(said("screen-card-slot", "n" to it.slot + 1), Modifier.tag("signature-slot")) } }
    item("sim-title") { Heading(word("screen-signature-sim")) }
    item("sim") { Worth(key.sim, "signature-sim") }
}

@Composable
private fun Worth(text: StateText, tag: String) = Card(Modifier.tag(tag)) {
    Words(text.short)
    QuietWords(text.plain)
}

private val needsKey = setOf("none", "locked", "certificate-expired", "certificate-revoked", "invalidated", "card-blocked")
