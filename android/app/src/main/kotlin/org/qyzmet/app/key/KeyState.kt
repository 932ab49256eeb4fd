package org.qyzmet.app.key

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

/** Making the key: why, the PIN twice, the work, the result; and mending one that can't sign. */
enum class KeyPage { Why, First, Repeat, Making, Made, Finish, Replace, Reprove }

/**
 * The signature key of this phone.
 *
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 * @property mismatch the two PINs were not the same.
 * @property replaceable a key that works is there, and was not made just now.
 * @property replacing the citizen is asked whether the old key may go.
 * @property unlinked the phone has to be linked first.
 */
data class KeyState(
    val key: Load<KeyView>,
    val page: KeyPage,
    val digits: Int,
    val shuffled: Boolean,
    val mismatch: Boolean,
    val replaceable: Boolean,
    val replacing: Boolean,
    val unlinked: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface KeyEvent {
    /** The main action of the page. */
    data object Next : KeyEvent

    /** A digit of the PIN. Prints nothing. */
    class Digit(val digit: Char) : KeyEvent

    data object Delete : KeyEvent

    data class Shuffle(val on: Boolean) : KeyEvent

    /** From the PIN back to why. */
    data object Back : KeyEvent

    /** Asks whether the old key may go. */
    data object Replace : KeyEvent

    data object ReplaceNo : KeyEvent

    data object ReplaceYes : KeyEvent

    data object Stop : KeyEvent

    data object Again : KeyEvent
}
