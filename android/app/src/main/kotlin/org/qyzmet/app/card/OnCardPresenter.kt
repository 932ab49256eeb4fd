package org.qyzmet.app.card

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.CardFound
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.revoked
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.onTo

/** Makes the key on a SIM card and has it certified, then goes on to [then]. Whether a PIN is good is the library's to say. */
@Composable
fun onCardPresenter(app: AppModel, go: Go, then: Route): Presented<OnCardState, OnCardEvent> {
    val standing = app.reading("standing", ::ofKey) { Standing(app.core.signature.state(it), app.core.signature.cardKey()?.let(::held)) }
    val cards = app.reading("cards", { false }) { app.core.signature.cardsOrWhy().let { (found, why) -> Cards(found, why) } }
    val doing = rememberDoing()
    val typing = remember { OnCardTyping() }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) {
        app.host.inFront.collect {
            typing.there = it
            if (!it && doing.busy == Busy.No) typing.leave()
        }
    }
    val stands = kept(standing.load)
    val found = kept(cards.load)

    fun chosen() = typing.chosen ?: found?.cards?.singleOrNull()

    // Asked anew by each event: a keyboard is quicker than the drawing.
    fun page() = pageOf(stands, found, typing, doing.busy)

    fun certify() {
        val code = typing.codeIfAny()
        doing.run {
            try {
                app.core.signature.certifyCardKey(code, app.lang)
            } finally {
                typing.anew()
            }
        }
    }

    fun make() {
        val card = chosen() ?: return
        var made = false
        fun failed(failure: Failure) = when {
            // The key is on the card; how it stands says what is missing.
            made -> typing.anew()
            else -> {
                typing.mend(failure, card)
                // Left while it worked: what was typed for another try is not kept behind other apps.
                if (!typing.there) typing.leave()
                cards.again()
            }
        }
        typing.page = OnCardPage.Failed
        doing.run(::failed) {
            // One that nothing works with any more makes room; what it still has to send is sent all the same.
            if (stands?.key?.revoked == true) app.core.signature.destroyKey()
            if (typing.unblocks) {
                app.core.signature.unblockNewCard(card.slot, card.profile, typing.puk.lend(), typing.first.lend())
                typing.unblocked(card)
            }
            app.core.signature.prepareCardKey(typing.wish(card))
            made = true
            app.core.signature.certifyCardKey(typing.codeIfAny(), app.lang)
            typing.anew()
        }
    }

    fun onward() = if (chosen()?.administratorCode == true && !typing.code.enough) typing.page = OnCardPage.Code else make()

    fun typed(digit: Char) {
        val page = page()
        val digits = typing.digitsOn(page) ?: return
        digits.add(digit)
        doing.forget()
        typing.mismatch = false
        when {
            !digits.full -> Unit
            page == OnCardPage.First -> typing.page = OnCardPage.Repeat
            page == OnCardPage.Repeat -> if (typing.first.same(typing.repeat)) onward() else typing.newPin(mismatch = true)
        }
    }

    fun certifyOrAsk() = if (stands?.held?.administratorCode == true) typing.page = OnCardPage.Code else certify()

    fun again() {
        doing.forget()
        when {
            page() != OnCardPage.Failed -> if (standing.load is Load.Failed) standing.again() else cards.again()
            typing.isWhole(chosen()) -> make()
            else -> {
                typing.anew()
                cards.again()
            }
        }
    }

    fun next() = when (page()) {
        OnCardPage.None -> cards.again()
        OnCardPage.Pin -> if (typing.pin.enough) typing.page = OnCardPage.First else Unit
        OnCardPage.Puk -> if (typing.puk.enough) typing.page = OnCardPage.First else Unit
        OnCardPage.Code -> if (!typing.code.enough) Unit else if (stands?.holds == true) certify() else make()
        OnCardPage.Failed -> when (doing.failure?.code) {
            in unlinkedCodes -> go.to(Route.Link(Route.OnCard(then)))
            "signature.key_exists", CARD_UNFIT -> go.instead(Route.Key(then))
            else -> again()
        }
        OnCardPage.Blocked -> if (doing.failure?.code == CARD_LOST) {
            go.instead(Route.Key(then))
        } else {
            doing.forget()
            typing.toPuk()
        }
        OnCardPage.Finish -> if (doing.failure?.code in unlinkedCodes) go.to(Route.Link(Route.OnCard(then))) else certifyOrAsk()
        OnCardPage.Identify -> go.to(Route.Identify(then))
        OnCardPage.Made -> go.onTo(then)
        OnCardPage.Finding, OnCardPage.Slot, OnCardPage.First, OnCardPage.Repeat, OnCardPage.Making -> Unit
    }

    fun back() {
        doing.forget()
        when (page()) {
            OnCardPage.First -> if (typing.unblocks) typing.toPuk() else typing.anew(OnCardPage.Pin)
            OnCardPage.Puk -> typing.anew()
            OnCardPage.Repeat -> typing.newPin()
            OnCardPage.Code -> if (stands?.holds == true) typing.anew() else typing.newPin()
            OnCardPage.Pin -> if (typing.chosen != null) {
                typing.anew()
                typing.chosen = null
            } else {
                go.instead(Route.Key(then))
            }
            else -> go.instead(Route.Key(then))
        }
    }

    val page = page()
    val state = OnCardState(
        reading = (standing.load.takeIf { stands == null } ?: cards.load.takeIf { found == null && stands?.holds == false }).told(),
        cards = found?.cards.orEmpty(),
        key = stands?.key,
        held = stands?.held,
        page = page,
        slot = (stands?.held?.slot ?: chosen()?.slot?.toInt()),
        digits = typing.digitsOn(page)?.count ?: 0,
        tries = chosen()?.tries?.toInt(),
        keepable = typing.pin.count == typing.first.length,
        maybeNew = typing.maybeNew,
        shuffled = shuffled,
        mismatch = typing.mismatch,
        offline = app.offline,
        busy = doing.busy,
        failure = doing.failure ?: found?.why?.takeIf { page == OnCardPage.None },
    )
    return Presented(state) { event ->
        when (event) {
            OnCardEvent.Next -> next()
            is OnCardEvent.Choose -> {
                typing.chosen = event.card
                typing.page = OnCardPage.Pin
            }
            is OnCardEvent.Digit -> typed(event.digit)
            OnCardEvent.Delete -> typing.digitsOn(page())?.delete()
            is OnCardEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            OnCardEvent.Keep -> if (page() == OnCardPage.First && typing.pin.count == typing.first.length) {
                typing.keep()
                onward()
            }
            OnCardEvent.Back -> back()
            OnCardEvent.ToPhone -> go.instead(Route.Key(then))
            OnCardEvent.Certify -> certifyOrAsk()
            OnCardEvent.Stop -> {
                doing.cancel()
                typing.stop()
            }
            OnCardEvent.Again -> again()
        }
    }
}

/** How the phone's key stands, and where it is. */
internal data class Standing(val key: KeyView, val held: HeldKey?) {
    /** A card has the key, and it is of use. */
    val holds: Boolean get() = held != null && !key.revoked
}

/** The cards that could have the key, or why there are none. */
internal data class Cards(val cards: List<CardFound>, val why: Failure?)

/** The page that is shown: what the key says, but for what is being typed. */
internal fun pageOf(stands: Standing?, found: Cards?, typing: OnCardTyping, busy: Busy): OnCardPage = when {
    busy != Busy.No -> OnCardPage.Making
    stands == null -> OnCardPage.Finding
    stands.holds -> when {
        typing.page == OnCardPage.Code -> OnCardPage.Code
        stands.key.unidentified -> OnCardPage.Identify
        stands.held?.certified == false -> OnCardPage.Finish
        else -> OnCardPage.Made
    }
    typing.page == OnCardPage.Failed || typing.page == OnCardPage.Blocked -> checkNotNull(typing.page) { "looked at above" }
    found == null -> OnCardPage.Finding
    found.cards.isEmpty() -> OnCardPage.None
    typing.chosen == null && found.cards.size > 1 -> OnCardPage.Slot
    (typing.chosen ?: found.cards.single()).blocked && !typing.unblocks -> OnCardPage.Blocked
    else -> typing.page ?: OnCardPage.Pin
}

private fun Load<*>?.told(): Load<Unit> = when (this) {
    is Load.Failed -> this
    Load.Waiting -> Load.Waiting
    is Load.Ready, null -> Load.Ready(Unit)
}
