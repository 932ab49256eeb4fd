package org.qyzmet.app.link

import org.qyzmet.CitizenView
import org.qyzmet.Failure
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.StateText
import org.qyzmet.app.components.PinEvent
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

/** The pages of linking; those that are typed come in this order. */
enum class LinkPage { SignIn, Why, Iin, Phone, CardPin, Working, Code, Linked, Locked, Centre }

/** What is typed as letters; the PIN of the card is not. */
enum class LinkField { Iin, Phone, Code }

/**
 * What is typed to sign in without an SMS.
 *
 * @property digits digits that are typed; the digits themselves are nowhere in a state.
 * @property tries how often a wrong PIN is still forgiven.
 */
data class SignInPad(val digits: Int, val tries: Int, val shuffled: Boolean)

/**
 * Linking the phone. Prints nothing that was typed.
 *
 * @property noPin why no PIN brings the session back, where one did before.
 * @property pad on the page where the session that is over comes back by a PIN.
 * @property reproof the SIM that was changed, when a linked phone proves its number again.
 * @property cardPin digits of the card's PIN that are typed.
 * @property expiresIn seconds until the code expires.
 * @property resendIn seconds until another code may be asked for.
 * @property lockedFor seconds that linking waits.
 * @property citizen who is linked, once somebody is.
 */
data class LinkState(
    val view: Load<LinkView>,
    val reproof: SimView?,
    val page: LinkPage,
    val iin: String,
    val phone: String,
    val cardPin: Int,
    val code: String,
    val expiresIn: Int?,
    val resendIn: Int?,
    val lockedFor: Int?,
    val citizen: CitizenView?,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
    val noPin: StateText? = null,
    val pad: SignInPad? = null,
) {
    override fun toString() = "LinkState($page, $busy, ${failure?.code})"
}

sealed interface LinkEvent {
    /** Prints nothing. */
    class Typed(val field: LinkField, val text: String) : LinkEvent

    /** A digit of the card's PIN. Prints nothing. */
    class CardDigit(val digit: Char) : LinkEvent

    data object CardDelete : LinkEvent

    /** The main action of the page. */
    data object Next : LinkEvent

    /** To the page before this one. */
    data object Back : LinkEvent

    /** A key of the pad of the PIN that signs in. Prints nothing. */
    class Pad(val event: PinEvent) : LinkEvent

    /** Not by the PIN: by a code. */
    data object BySms : LinkEvent

    data object Resend : LinkEvent

    data object OtherNumber : LinkEvent

    /** How it goes at a service centre. */
    data object Centre : LinkEvent

    /** To where another person's data can be erased. */
    data object Settings : LinkEvent

    data object Stop : LinkEvent

    /** Reads anew what could not be read, or puts an error away. */
    data object Again : LinkEvent
}
