package org.qyzmet.app.key

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import org.qyzmet.KeyView
import org.qyzmet.app.card.CardOffer
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.padOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.settings.Choice
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
    val pad = padOf(on, KeyEvent::Digit, KeyEvent.Delete, KeyEvent::Shuffle)
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
        val offer = state.offer
        if (offer?.cards.isNullOrEmpty()) item("why") { Words(word("screen-key-why")) }
        if (offer != null) places(offer, state.place, on)
        if (state.place == KeyPlace.Phone) {
            chipWord(state.chip)?.let { id -> item("chip") { Words(word(id), Modifier.tag("key-chip")) } }
            item("rules") { Card(ground = colours.sand, edge = colours.sand) { Words(word("screen-key-rules")) } }
        }
        Unit
    }
    KeyPage.Made -> {
        item("state") { StateBlock(key.state, if (key.stateId == "ready") Tone.Kept else Tone.Waits, "key-state") }
        item("level") { Heading(key.level.short) }
        item("level-plain") { Words(key.level.plain) }
        state.held?.let { held -> item("slot") { QuietWords(said("screen-card-slot", "n" to held.slot + 1), Modifier.tag("key-slot")) } }
        if (state.held == null && state.puk == false && key.stateId == "ready") item("puk") { NoPuk(on) }
        if (state.replaceable) item("replace") { SecondAction(word("screen-key-replace"), "key-replace") { on(KeyEvent.Replace) } }
        Unit
    }
    KeyPage.Identify -> {
        item("state") { StateBlock(key.state, Tone.Asks, "key-state") }
        item("what") { Words(word("screen-identify-what")) }
        item("have") { Card(ground = colours.sand, edge = colours.sand) { Words(word("screen-identify-have")) } }
    }
    KeyPage.Finish, KeyPage.Reprove -> item("state") { StateBlock(key.state, Tone.Waits, "key-state") }
    KeyPage.Replace -> {
        item("state") { StateBlock(key.state, Tone.Lost, "key-state") }
        if (state.unlocks) item("replace") { SecondAction(word("screen-key-replace"), "key-replace") { on(KeyEvent.Replace) } }
        Unit
    }
    KeyPage.Making, KeyPage.First, KeyPage.Repeat -> item("state") { Words(word("screen-key-why")) }
}

/** The phone or the SIM card, and what each protects from; or why no card lets this app in. */
private fun LazyListScope.places(offer: CardOffer, place: KeyPlace, on: (KeyEvent) -> Unit) {
    val refused = offer.refused
    if (refused != null) {
        item("refused") { Card(Modifier.tag("key-card-refused"), colours.skySoft, colours.skySoft) { Words(refused.citizen[LocalFrame.current.lang]) } }
        return
    }
    item("where") { Heading(word("screen-key-where")) }
    item("places") {
        Card {
            Choice(offer.onPhone.short, place == KeyPlace.Phone, "key-on-phone") { on(KeyEvent.Choose(KeyPlace.Phone)) }
            QuietWords(offer.onPhone.plain)
            Choice(offer.onCard.short, place == KeyPlace.Card, "key-on-card") { on(KeyEvent.Choose(KeyPlace.Card)) }
            QuietWords(offer.onCard.plain)
            QuietWords(word("screen-card-need"))
        }
    }
}

/** Where the key will lie, when the phone has a say in it. */
private fun chipWord(chip: Chip): String? = when (chip) {
    Chip.None -> null
    Chip.NeedsScreenLock -> "screen-key-no-lock"
    Chip.Ready -> "screen-key-chip"
}

/** What helps when the PIN is forgotten, while it is not there. */
@Composable
private fun NoPuk(on: (KeyEvent) -> Unit) = Card(Modifier.tag("key-no-puk"), colours.sand, colours.sand) {
    Words(word("screen-signature-puk-none"))
    SecondAction(word("screen-puk-make"), "key-puk") { on(KeyEvent.MakePuk) }
}

@Composable
private fun KeyAction(state: KeyState, on: (KeyEvent) -> Unit) {
    if (state.unlocks) return MainAction(word("screen-unlock-title"), "key-main", state.busy) { on(KeyEvent.Next) }
    val label = when (state.page) {
        KeyPage.Why -> if (state.place == KeyPlace.Card) "screen-common-continue" else if (state.unlinked) "screen-link-begin" else "screen-key-begin"
        KeyPage.Finish -> "screen-key-finish"
        KeyPage.Identify -> "screen-identify-begin"
        KeyPage.Replace -> if (state.unlinked) "screen-link-again" else "screen-key-replace"
        KeyPage.Reprove -> "screen-link-reprove"
        KeyPage.Made, KeyPage.Making, KeyPage.First, KeyPage.Repeat -> "screen-common-continue"
    }
    val why = if (state.offline && state.page != KeyPage.Made) word("screen-common-needs-network") else null
    MainAction(word(label), "key-main", state.busy, word("screen-key-making"), why) { on(KeyEvent.Next) }
    if (state.page == KeyPage.Making && state.busy != Busy.No) {
        QuietAction(word("screen-common-stop"), "key-cancel") { on(KeyEvent.Stop) }
    }
}
