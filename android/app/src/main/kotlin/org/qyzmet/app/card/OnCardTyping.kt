package org.qyzmet.app.card

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import org.qyzmet.CardFound
import org.qyzmet.CardKeyWish
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.app.components.PIN_LENGTH
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.components.SECRET_LEAST
import org.qyzmet.app.components.SECRET_MOST

/** What is typed while the key is made, and on which page. Outlives no process, prints nothing. */
@Stable
internal class OnCardTyping {
    /** The page that was gone to; none before the first step. */
    var page: OnCardPage? by mutableStateOf(null)
    var chosen: CardFound? by mutableStateOf(null)
    var mismatch: Boolean by mutableStateOf(false)
    var maybeNew: Boolean by mutableStateOf(false)

    /** The app is in front. */
    var there = true

    /** The card's PIN stays as it is. */
    private var keeps = false

    /** The card's PIN is blocked: the PUK sets it anew, before the key is made. */
    var unblocks: Boolean by mutableStateOf(false)
        private set

    /** The PUK of the operator's letter. */
    val puk = PinDigits(SECRET_MOST)

    /** The card's PIN as it is now. */
    val pin = PinDigits(SECRET_MOST)
    val first = PinDigits()
    val repeat = PinDigits()

    /** The operator's code. */
    val code = PinDigits(SECRET_MOST)

    /** Those that are typed on this [page]. */
    fun digitsOn(page: OnCardPage): PinDigits? = when (page) {
        OnCardPage.Pin -> pin
        OnCardPage.Puk -> puk
        OnCardPage.First -> first
        OnCardPage.Repeat -> repeat
        OnCardPage.Code -> code
        else -> null
    }

    /** All that making the key on this [card] needs is typed. */
    fun isWhole(card: CardFound?): Boolean {
        val opened = if (unblocks) puk.enough && first.full else pin.enough && (keeps || first.full)
        return card != null && opened && (!card.administratorCode || code.enough)
    }

    fun wish(card: CardFound) = CardKeyWish(
        slot = card.slot,
        profile = card.profile,
        pin = pin.lend(),
        newPin = if (keeps) null else first.lend(),
        administrator = codeIfAny(),
    )

    fun codeIfAny(): String? = code.takeIf { it.count > 0 }?.lend()

    fun keep() {
        newPin()
        keeps = true
    }

    /** From the PUK on. */
    fun toPuk() {
        anew(OnCardPage.Puk)
        unblocks = true
    }

    /** The [card] has the new PIN: the key is made with it. What breaks off from here leaves it there. */
    fun unblocked(card: CardFound) {
        chosen = card.copy(tries = null)
        pin.clear()
        first.lend().forEach(pin::add)
        keep()
        puk.clear()
        unblocks = false
        maybeNew = true
    }

    /** The new PIN is thought of again, [mismatch] says why; the card's own stays. */
    fun newPin(mismatch: Boolean = false) {
        first.clear()
        repeat.clear()
        keeps = false
        this.mismatch = mismatch
        page = OnCardPage.First
    }

    /** Nothing is typed, and it begins at [page]. */
    fun anew(page: OnCardPage? = null) {
        newPin()
        pin.clear()
        puk.clear()
        unblocks = false
        code.clear()
        this.page = page
    }

    /** The app is left: nothing that was typed stays, and what was said does. */
    fun leave() = anew(page.takeIf { it == OnCardPage.Failed || it == OnCardPage.Blocked })

    /** The work is broken off: what the card has of it is not known. */
    fun stop() {
        maybeNew = maybeNew || first.full
        anew(OnCardPage.Failed)
    }

    /** Goes to the page where this [failure] of making the key on this [card] is mended; what can't be used again is gone. */
    fun mend(failure: Failure, card: CardFound) {
        val ofCard = failure.code.startsWith("signature.card_")
        if (ofCard && !keeps && failure.code !in asItWas) maybeNew = true
        when {
            failure.code == PUK_WRONG -> toPuk()
            failure.code == "signature.pin_wrong" -> anew(OnCardPage.Pin)
            failure.code == "signature.pin_format" && !unblocks && pin.count != PIN_LENGTH -> anew(OnCardPage.Pin)
            failure.code == "signature.pin_weak" || failure.code == "signature.pin_format" -> newPin()
            failure.code == ADMINISTRATOR && card.administratorCode -> {
                code.clear()
                page = OnCardPage.Code
            }
            // The PUK is for this applet, whichever others the card has.
            failure.code in blockedCodes -> {
                anew(OnCardPage.Blocked)
                chosen = card.copy(tries = 0u)
            }
            failure.kind == Kind.OFFLINE || failure.kind == Kind.GATEWAY -> page = OnCardPage.Failed
            else -> anew(OnCardPage.Failed)
        }
    }

    override fun toString() = "OnCardTyping($page)"

    private companion object {
        const val ADMINISTRATOR = "signature.card_administrator"
        const val PUK_WRONG = "signature.card_puk_wrong"

        /** After these the card still has the PIN that it had. */
        val asItWas = blockedCodes + setOf(ADMINISTRATOR, PUK_WRONG, CARD_UNFIT)
    }
}

internal val PinDigits.enough: Boolean get() = count >= SECRET_LEAST

/** The card takes no PIN any more. */
internal val blockedCodes = setOf("signature.card_pin_blocked", CARD_LOST)
