package org.qyzmet.app.model

import org.qyzmet.IdentificationView
import org.qyzmet.KeyView
import org.qyzmet.StateText

/** An operator has to see the citizen before the key gets its certificate. */
val KeyView.unidentified: Boolean get() = stateId == "identification-needed"

/** The certificate was ended, here or elsewhere. */
val KeyView.revoked: Boolean get() = stateId == "certificate-revoked"

/** The card takes its PIN no more; the PUK of the operator's letter helps. */
val KeyView.cardPinBlocked: Boolean get() = stateId == "card-pin-blocked"

/** States in which a key on a card can't sign, beside those that every key has. */
internal val cardCantSign = setOf("card-pin-blocked", "card-blocked")

/** The key works, and its certificate ends soon. */
val KeyView.endsSoon: StateText? get() = notice?.takeIf { noticeId == "certificate-ends-soon" }

/** Something is to come of it yet, with the citizen or without. */
val IdentificationView.underWay: Boolean get() = stateId !in over

private val over = setOf("none", "done", "cancelled", "expired")

/** The sign of a key's state. */
fun toneOf(key: KeyView): Tone = when (key.stateId) {
    "ready" -> Tone.Kept
    "none", "identification-needed", "card-pin-blocked" -> Tone.Asks
    "locked", "certificate-revoked", "invalidated", "card-blocked" -> Tone.Lost
    else -> Tone.Waits
}
