package org.qyzmet.app.card

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.DigitsInput
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.pin.lasts
import org.qyzmet.app.theme.colours
import org.qyzmet.get

@Composable
fun OnCardScreen(app: AppModel, go: Go, then: Route) {
    val (state, on) = onCardPresenter(app, go, then)
    Secured(app.host)
    StepsBack(app.host, state.page in stepped, { on(OnCardEvent.Back) }) { OnCardView(state, on) }
}

@Composable
fun OnCardView(state: OnCardState, on: (OnCardEvent) -> Unit) = key(state.page) {
    when (state.page) {
        OnCardPage.First, OnCardPage.Repeat -> NewPin(state, on)
        else -> Screen("on-card", word("screen-card-title"), if (state.reading is Load.Ready && acts(state)) ({ OnCardAction(state, on) }) else null) {
            loaded(state.reading, "on-card", { on(OnCardEvent.Again) }) { page(state, on) }
        }
    }
}

@Composable
private fun NewPin(state: OnCardState, on: (OnCardEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val pad = padOf(on, OnCardEvent::Digit, OnCardEvent.Delete, OnCardEvent::Shuffle)
    PinScreen("on-card", word("screen-card-title"), state.digits, state.shuffled, pad) {
        if (state.mismatch) item("mismatch") { WrongWords(word("screen-key-mismatch"), "on-card-error") }
        state.failure?.let { failure -> item("failure") { WrongWords(failure.citizen[lang], "on-card-error") } }
        item("asked") { Heading(word(if (state.page == OnCardPage.First) "screen-pin-change-new" else "screen-key-repeat")) }
        if (state.page == OnCardPage.First) {
            item("rules") { Words(word("screen-pin-change-rules")) }
            if (state.keepable) item("keep") { QuietAction(word("screen-card-keep-pin"), "on-card-keep", Modifier.aligned()) { on(OnCardEvent.Keep) } }
        }
    }
}

private fun LazyListScope.page(state: OnCardState, on: (OnCardEvent) -> Unit) = when (state.page) {
    OnCardPage.Finding, OnCardPage.First, OnCardPage.Repeat -> Unit
    OnCardPage.None -> {
        if (state.failure == null) item("none") { Words(word("screen-card-none")) } else failure(state, on)
        toPhone(on)
    }
    OnCardPage.Slot -> {
        item("choose") { Heading(word("screen-card-choose")) }
        state.cards.forEach { card ->
            val n = card.slot.toInt() + 1
            item("slot-$n") { LinkCard(said("screen-card-slot", "n" to n), "on-card-slot-$n", sign = Sign.IdCard) { on(OnCardEvent.Choose(card)) } }
        }
    }
    OnCardPage.Pin -> {
        item("pin") { Secret(state, "screen-card-pin", "screen-card-pin-hint", on) }
        state.tries?.let { item("tries") { PinTries(it) } }
        if (state.maybeNew) item("maybe") { Card(Modifier.tag("on-card-maybe"), colours.skySoft, colours.skySoft) { Words(word("screen-card-pin-maybe")) } }
        slot(state)
    }
    OnCardPage.Puk -> {
        item("puk") { Secret(state, "screen-card-puk", "screen-card-puk-hint", on) }
        slot(state)
    }
    OnCardPage.Code -> {
        item("code") { Secret(state, "screen-card-code", "screen-card-code-hint", on) }
        slot(state)
    }
    OnCardPage.Making -> item("making") { Words(word("screen-card-keep-in")) }
    OnCardPage.Failed -> {
        failure(state, on)
        // Who stopped it reads what may have come of it.
        if (state.failure == null) item("stopped") { Words(word("screen-card-pin-maybe")) }
        if (state.failure?.code.orEmpty().startsWith("signature.card_") && !state.unfit) toPhone(on)
        Unit
    }
    OnCardPage.Blocked -> {
        item("blocked") { WrongWords(state.failure?.citizen?.get(LocalFrame.current.lang) ?: said("error-signature-card-pin-blocked"), "on-card-error") }
        if (!state.lost) {
            item("before") { Words(word("screen-card-blocked-before")) }
            toPhone(on)
        }
        Unit
    }
    OnCardPage.Finish, OnCardPage.Identify, OnCardPage.Made -> made(state, on)
}

/** The key as it is, what the card is worth, and what can still be mended of it. */
private fun LazyListScope.made(state: OnCardState, on: (OnCardEvent) -> Unit) {
    val key = state.key ?: return
    val held = state.held ?: return
    item("state") { StateBlock(key.state, toneOf(key), "on-card-state") }
    failure(state, on)
    if (state.page == OnCardPage.Identify) item("what") { Words(word("screen-identify-what")) }
    if (state.page != OnCardPage.Made) return slot(state)
    item("level") { Heading(key.level.short, Modifier.tag("on-card-level")) }
    item("level-plain") { Words(key.level.plain) }
    when {
        !held.written -> item("write") { Mend("screen-card-not-on", "screen-card-write", on) }
        !held.proved -> item("prove") { Mend("screen-card-ask-again-text", "screen-card-ask-again", on) }
    }
    item("puk") { QuietWords(word("screen-card-puk-there")) }
    slot(state)
}

@Composable
private fun Mend(text: String, label: String, on: (OnCardEvent) -> Unit) = Card(ground = colours.sand, edge = colours.sand) {
    Words(word(text))
    SecondAction(word(label), "on-card-certify") { on(OnCardEvent.Certify) }
}

private fun LazyListScope.failure(state: OnCardState, on: (OnCardEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(OnCardEvent.Again) } } }
}

private fun LazyListScope.toPhone(on: (OnCardEvent) -> Unit) =
    item("to-phone") { SecondAction(word("screen-card-to-phone"), "on-card-to-phone") { on(OnCardEvent.ToPhone) } }

private fun LazyListScope.slot(state: OnCardState) {
    state.slot?.let { slot -> item("slot") { QuietWords(said("screen-card-slot", "n" to slot + 1), Modifier.tag("on-card-slot")) } }
}

@Composable
private fun Secret(state: OnCardState, label: String, hint: String, on: (OnCardEvent) -> Unit) {
    val wrong = state.failure?.citizen?.get(LocalFrame.current.lang)
    DigitsInput(
        Asked(word(label), word(hint), wrong, large = true, errorTag = "on-card-error"), state.digits, "on-card-digits",
        onDone = { on(OnCardEvent.Next) }, onDelete = { on(OnCardEvent.Delete) },
    ) { on(OnCardEvent.Digit(it)) }
}

/** What may be tried again is tried in the box that says why. */
private fun acts(state: OnCardState): Boolean = when (state.page) {
    OnCardPage.Finding, OnCardPage.Slot -> false
    OnCardPage.None, OnCardPage.Failed -> state.failure?.lasts != false
    else -> true
}

@Composable
private fun OnCardAction(state: OnCardState, on: (OnCardEvent) -> Unit) {
    val label = when (state.page) {
        OnCardPage.Blocked -> if (state.lost) "screen-card-to-phone" else "screen-unlock-title"
        OnCardPage.None -> "screen-common-retry"
        OnCardPage.Failed -> when {
            state.unlinked -> "screen-link-begin"
            state.taken -> "screen-common-continue"
            state.unfit -> "screen-card-to-phone"
            else -> "screen-common-retry"
        }
        OnCardPage.Finish -> if (state.unlinked) "screen-link-begin" else "screen-key-finish"
        OnCardPage.Identify -> "screen-identify-begin"
        else -> "screen-common-continue"
    }
    val why = if (state.offline && state.page in asksNetwork) word("screen-common-needs-network") else null
    MainAction(word(label), "on-card-main", state.busy, word("screen-key-making"), why) { on(OnCardEvent.Next) }
    if (state.busy != Busy.No) QuietAction(word("screen-common-stop"), "on-card-cancel") { on(OnCardEvent.Stop) }
}

/** Pages where back goes to the page before, or to where the key's place is chosen. */
private val stepped =
    setOf(
        OnCardPage.Finding, OnCardPage.None, OnCardPage.Slot, OnCardPage.Pin, OnCardPage.Puk, OnCardPage.First, OnCardPage.Repeat, OnCardPage.Code,
        OnCardPage.Failed, OnCardPage.Blocked,
    )

private val asksNetwork = setOf(OnCardPage.Pin, OnCardPage.Code, OnCardPage.Finish, OnCardPage.Identify)
