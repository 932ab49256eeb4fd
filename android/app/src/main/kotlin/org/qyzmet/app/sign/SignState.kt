package org.qyzmet.app.sign

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.SessionView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.cardCantSign
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.simChanged
import org.qyzmet.app.model.unidentified

/** Reading what is signed, the PIN, the work; and what to do about a PIN that is forgotten. */
enum class SignPage { Read, Pin, Forgot, Signing }

/**
 * Signing a request.
 *
 * @property puk a PUK can give the key a new PIN.
 * @property onCard the key is on a SIM card, and its PUK stands in the operator's letter.
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 */
data class SignState(
    val signing: Load<SessionView>,
    val key: KeyView?,
    val puk: Boolean,
    val page: SignPage,
    val digits: Int,
    val shuffled: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
    val onCard: Boolean = false,
) {
    /** The key can't sign: it is made or mended first, or the number is proved again. */
    val keyless: Boolean get() = key != null && (key.stateId in cantSign || reprove)

    /** The SIM was changed: the number is proved again first. */
    val reprove: Boolean get() = key?.simChanged == true

    /** An operator has to see the citizen first. */
    val unidentified: Boolean get() = key?.unidentified == true

    /** The PIN is locked, and the PUK opens it: no new key is needed. */
    val locked: Boolean get() = puk && key?.stateId == "locked" || key?.cardPinBlocked == true

    /** Prints nothing of the request. */
    override fun toString() = "SignState($page, $busy, ${failure?.code})"
}

sealed interface SignEvent {
    /** From the text to the PIN. */
    data object ToPin : SignEvent

    /** A digit of the PIN; the sixth one signs. Prints nothing. */
    class Digit(val digit: Char) : SignEvent

    data object Delete : SignEvent

    data class Shuffle(val on: Boolean) : SignEvent

    data object Forgot : SignEvent

    /** From the PIN back to the text. */
    data object Back : SignEvent

    /** Makes or mends the key. */
    data object ToKey : SignEvent

    /** Sets a new PIN with the PUK. */
    data object ToPuk : SignEvent

    /** Proves the number again. */
    data object Reprove : SignEvent

    /** Has an operator see the citizen. */
    data object Identify : SignEvent

    data object Again : SignEvent
}

private val cantSign = setOf("none", "certificate-missing", "identification-needed", "locked", "certificate-expired", "certificate-revoked", "invalidated") + cardCantSign
