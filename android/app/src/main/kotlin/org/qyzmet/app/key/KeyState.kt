package org.qyzmet.app.key

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.app.card.CardOffer
import org.qyzmet.app.card.HeldKey
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.value

/** Making the key: why, the PIN twice, the work, the result; and mending one that can't sign. */
enum class KeyPage { Why, First, Repeat, Making, Made, Finish, Identify, Replace, Reprove }

/** Where the key is to be made. */
enum class KeyPlace { Phone, Card }

/**
 * The signature key of this phone.
 *
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 * @property mismatch the two PINs were not the same.
 * @property replaceable a key that works is there, and was not made just now.
 * @property replacing the citizen is asked whether the old key may go.
 * @property puk a PUK is there: it opens a locked key; null while that is not known.
 * @property chip whether the key is made in the phone's hardware.
 * @property unlinked the phone has to be linked first.
 * @property offer that the key may be made on a SIM card, too; null where it may not, or that is not known.
 * @property place where it is to be made, out of those.
 * @property held the key, if it is on a card.
 */
data class KeyState(
    val key: Load<KeyView>,
    val page: KeyPage,
    val digits: Int,
    val shuffled: Boolean,
    val mismatch: Boolean,
    val replaceable: Boolean,
    val replacing: Boolean,
    val puk: Boolean?,
    val chip: Chip,
    val unlinked: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
    val offer: CardOffer? = null,
    val place: KeyPlace = KeyPlace.Phone,
    val held: HeldKey? = null,
)

/** The locked key is opened with the PUK: that of the phone's key, or that of the operator's letter. */
internal val KeyState.unlocks: Boolean
    get() = page == KeyPage.Replace && (puk == true && key.value?.stateId == "locked" || key.value?.cardPinBlocked == true)

sealed interface KeyEvent {
    /** The main action of the page. */
    data object Next : KeyEvent

    /** A digit of the PIN. Prints nothing. */
    class Digit(val digit: Char) : KeyEvent

    data object Delete : KeyEvent

    data class Shuffle(val on: Boolean) : KeyEvent

    /** The key is to be made here. */
    data class Choose(val place: KeyPlace) : KeyEvent

    /** From the PIN back to why. */
    data object Back : KeyEvent

    /** Makes a PUK for the key. */
    data object MakePuk : KeyEvent

    /** Asks whether the old key may go. */
    data object Replace : KeyEvent

    data object ReplaceNo : KeyEvent

    data object ReplaceYes : KeyEvent

    data object Stop : KeyEvent

    data object Again : KeyEvent
}
