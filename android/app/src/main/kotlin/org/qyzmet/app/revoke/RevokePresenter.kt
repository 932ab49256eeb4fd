package org.qyzmet.app.revoke

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.RevocationChoice
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.revoked
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

/** Why, what comes of it; the PIN, the work; and how the key stands after it. */
enum class RevokePage { Why, Pin, Working, Done }

/**
 * Ending the certificate.
 *
 * @property chosen the reason by its name; none before the citizen chose one.
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 */
data class RevokeState(
    val reasons: Load<List<RevocationChoice>>,
    val key: KeyView?,
    val chosen: String?,
    val page: RevokePage,
    val digits: Int,
    val shuffled: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface RevokeEvent {
    data class Choose(val reason: String) : RevokeEvent

    /** The main action of the page: to the PIN, to the PUK of a card whose PIN is blocked, or to a new key. */
    data object Next : RevokeEvent

    /** A digit of the PIN; the sixth one revokes. Prints nothing. */
    class Digit(val digit: Char) : RevokeEvent

    data object Delete : RevokeEvent

    data class Shuffle(val on: Boolean) : RevokeEvent

    /** From the PIN back to the reasons. */
    data object Back : RevokeEvent

    /** Out of it: what was to be done is done. */
    data object Leave : RevokeEvent

    data object Again : RevokeEvent
}

/** Takes the reason and the PIN, and ends the certificate; without a line, too. */
@Composable
fun revokePresenter(app: AppModel, go: Go): Presented<RevokeState, RevokeEvent> {
    val reasons = app.reading("reasons", { false }) { app.core.signature.revocationReasons(it) }
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val doing = rememberDoing()
    val digits = remember { PinDigits() }
    var chosen by rememberSaveable { mutableStateOf<String?>(null) }
    var page by remember { mutableStateOf(RevokePage.Why) }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) digits.clear() } }
    val keyView = kept(key.load)
    // It may have been ended meanwhile, here before a kill or elsewhere.
    val shown = if (keyView?.revoked == true) RevokePage.Done else page

    fun revoke() {
        val reason = chosen ?: return digits.clear()
        val pin = digits.take()
        doing.run(failed = { page = if (it.code == "signature.pin_wrong") RevokePage.Pin else RevokePage.Why }) {
            page = RevokePage.Working
            app.core.signature.revokeCertificate(reason, pin, app.lang)
            page = RevokePage.Done
        }
    }

    val state = RevokeState(reasons.load, keyView, chosen, shown, digits.count, shuffled, app.offline, doing.busy, doing.failure)
    return Presented(state) { event ->
        when (event) {
            is RevokeEvent.Choose -> chosen = event.reason
            RevokeEvent.Next -> when {
                shown == RevokePage.Done -> go.instead(Route.Key(Route.Signature))
                keyView?.cardPinBlocked == true -> go.to(Route.Unlock(Route.Revoke))
                chosen != null -> {
                    doing.forget()
                    page = RevokePage.Pin
                }
            }
            is RevokeEvent.Digit -> {
                if (page == RevokePage.Pin && doing.busy == Busy.No) digits.add(event.digit)
                if (digits.full) revoke()
            }
            RevokeEvent.Delete -> digits.delete()
            is RevokeEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            RevokeEvent.Back -> {
                digits.clear()
                page = RevokePage.Why
            }
            RevokeEvent.Leave -> go.back()
            RevokeEvent.Again -> if (reasons.load is Load.Failed) reasons.again() else doing.forget()
        }
    }
}
