package org.qyzmet.app.pin

import org.qyzmet.Failure
import org.qyzmet.Retry
import org.qyzmet.app.components.PIN_LENGTH
import org.qyzmet.app.components.PUK_LENGTH
import org.qyzmet.app.components.SECRET_MOST
import org.qyzmet.app.components.SIGN_IN_PIN_LENGTH
import org.qyzmet.app.model.Busy

/** What is to be done: another PIN, a PUK, or a new PIN with the PUK; the key that signs in, or another PIN for it. */
enum class PinTask { Change, Puk, Unlock, SignInMake, SignInChange }

/** It is about the key that signs in, whose PIN is shorter. */
internal val PinTask.signsIn: Boolean get() = this == PinTask.SignInMake || this == PinTask.SignInChange

/** Digits that are typed on this page. */
internal fun PinTask.lengthOn(page: PinPage, onCard: Boolean = false): Int = when {
    page == PinPage.Code -> if (onCard) SECRET_MOST else PUK_LENGTH
    signsIn -> SIGN_IN_PIN_LENGTH
    else -> PIN_LENGTH
}

/** Which key it is about is looked up; what is typed, the work, and what came of it: a PUK to be written down, or nothing more. */
enum class PinPage { Opening, Old, Code, First, Repeat, Working, Write, Done }

/**
 * The PIN's life.
 *
 * @property digits digits that are typed on this page; the digits themselves are nowhere in a state.
 * @property tries what the page's own PIN or PUK has left.
 * @property mismatch the two new PINs were not the same.
 * @property made the PUK while it is shown; nobody can show it again.
 * @property wrote the citizen says that it is written down.
 * @property onCard the key is on a SIM card: the card judges, and needs no network; its PUK stands in the operator's letter.
 */
data class PinState(
    val task: PinTask,
    val page: PinPage,
    val digits: Int,
    val tries: Int?,
    val shuffled: Boolean,
    val mismatch: Boolean,
    val made: String?,
    val wrote: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
    val onCard: Boolean = false,
) {
    /** The PIN is blocked, and the PUK of the operator's letter helps. */
    val toUnlock: Boolean get() = onCard && task == PinTask.Change && failure?.code == "signature.card_pin_blocked"

    /** There is no session to do it in: the phone signs in first. */
    val signedOut: Boolean get() = page == PinPage.Working && failure?.code in signedOutCodes

    /** Back goes a step back in here, and leaves no PUK behind that nobody wrote down. */
    val stepsBack: Boolean
        get() = page == PinPage.Repeat || page == PinPage.First && task != PinTask.SignInMake || page == PinPage.Write && !wrote

    /** Prints no PUK. */
    override fun toString() = "PinState($task, $page, $busy, ${failure?.code})"
}

sealed interface PinTaskEvent {
    /** A digit. Prints nothing. */
    class Digit(val digit: Char) : PinTaskEvent

    data object Delete : PinTaskEvent

    data class Shuffle(val on: Boolean) : PinTaskEvent

    data class Wrote(val set: Boolean) : PinTaskEvent

    /** The main action of a page without a pad. */
    data object Next : PinTaskEvent

    /** From the new PIN back to what is typed first. */
    data object Back : PinTaskEvent

    data object Stop : PinTaskEvent
}

internal val signedOutCodes = setOf("identity.link_required", "identity.session_expired")

/** Trying again changes nothing. */
internal val Failure.lasts: Boolean get() = retry is Retry.Never || retry is Retry.AfterCitizenActs

/** The right card is put in, or the operator lets the app in, and then it works. */
internal val Failure.ofCardInSlot: Boolean get() = code in cardInSlot

private val cardInSlot = setOf("signature.card_missing", "signature.card_access", "signature.card_other")
