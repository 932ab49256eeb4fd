package org.qyzmet.app.signature

import androidx.compose.foundation.lazy.LazyListScope
import org.qyzmet.AuthenticationView
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.word

/** The key that signs in without an SMS: how it stands, and what can be done with it. */
internal fun LazyListScope.signingIn(key: AuthenticationView, on: (SignatureEvent) -> Unit) {
    item("sign-in-title") { Heading(word("screen-sign-in-key")) }
    item("sign-in-state") { StateBlock(key.state, toneOf(key), "sign-in-state") }
    val works = key.stateId == "ready"
    if (works) {
        item("sign-in-change") { LinkCard(word("screen-sign-in-change"), "sign-in-change", sign = Sign.Lock) { on(SignatureEvent.SignInChange) } }
    } else if (key.stateId != "sim-changed") {
        item("sign-in-make") {
            val make = if (key.stateId == "none") "screen-sign-in-make" else "screen-sign-in-make-anew"
            LinkCard(word(make), "sign-in-make", word("screen-sign-in-make-under"), Sign.Phone) { on(SignatureEvent.SignInMake) }
        }
    }
    if (key.stateId != "none") {
        item("sign-in-remove") { LinkCard(word("screen-sign-in-remove"), "sign-in-remove", sign = Sign.Lost) { on(SignatureEvent.SignInRemove(true)) } }
    }
}

private fun toneOf(key: AuthenticationView): Tone = when (key.stateId) {
    "ready" -> Tone.Kept
    "none" -> Tone.Waits
    "sim-changed", "certificate-missing", "certificate-expired" -> Tone.Asks
    else -> Tone.Lost
}
