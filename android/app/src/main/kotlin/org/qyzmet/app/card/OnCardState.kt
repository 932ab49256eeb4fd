package org.qyzmet.app.card

import org.qyzmet.CardFound
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

/**
 * Making the key on a SIM card: which card, its PIN as it is (or the PUK, where that is blocked), the PIN from now on twice, the
 * operator's code where the card asks for it, the work; what broke off, and the key as it is then.
 */
enum class OnCardPage { Finding, None, Slot, Pin, Puk, First, Repeat, Code, Making, Failed, Blocked, Finish, Identify, Made }

/**
 * The signature key on a SIM card.
 *
 * @property reading what the page needs first.
 * @property cards the cards that could have the key.
 * @property key how the phone's key stands.
 * @property held the key on a card, once it is made.
 * @property slot the card that was chosen, from 0.
 * @property digits digits that are typed on this page; the digits themselves are nowhere in a state.
 * @property tries wrong PINs that the card still forgives, if it tells.
 * @property keepable the PIN that was typed has six digits: it may stay as it is.
 * @property maybeNew the card broke off after the new PIN was sent: nobody knows which of the two it has.
 * @property mismatch the two new PINs were not the same.
 */
data class OnCardState(
    val reading: Load<Unit>,
    val cards: List<CardFound>,
    val key: KeyView?,
    val held: HeldKey?,
    val page: OnCardPage,
    val slot: Int?,
    val digits: Int,
    val tries: Int?,
    val keepable: Boolean,
    val maybeNew: Boolean,
    val shuffled: Boolean,
    val mismatch: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
) {
    /** The phone has to be linked first, or again. */
    val unlinked: Boolean get() = failure?.code in unlinkedCodes

    /** The card can make no key of the kind that is signed with: another card or the phone can. */
    val unfit: Boolean get() = failure?.code == CARD_UNFIT

    /** The PUK was wrong too often, too: nothing opens the card. */
    val lost: Boolean get() = failure?.code == CARD_LOST

    /** The phone has a key already, and it is not on a card. */
    val taken: Boolean get() = failure?.code == "signature.key_exists"
}

sealed interface OnCardEvent {
    /** The main action of the page. */
    data object Next : OnCardEvent

    /** This card shall have the key. */
    data class Choose(val card: CardFound) : OnCardEvent

    /** A digit of a PIN, of a PUK or of the operator's code. Prints nothing. */
    class Digit(val digit: Char) : OnCardEvent

    data object Delete : OnCardEvent

    data class Shuffle(val on: Boolean) : OnCardEvent

    /** The card's PIN stays as it is. */
    data object Keep : OnCardEvent

    /** To the page before this one, or to where the key's place is chosen. */
    data object Back : OnCardEvent

    /** The key is made on the phone instead. */
    data object ToPhone : OnCardEvent

    /** Asks for the certificate again, and writes it onto the card. */
    data object Certify : OnCardEvent

    data object Stop : OnCardEvent

    /** Tries again what failed, or reads anew. */
    data object Again : OnCardEvent
}

internal const val CARD_UNFIT = "signature.card_unsupported"

internal const val CARD_LOST = "signature.card_blocked"

internal val unlinkedCodes = setOf("identity.link_required", "identity.session_expired")
