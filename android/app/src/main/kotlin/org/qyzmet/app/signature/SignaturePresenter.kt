package org.qyzmet.app.signature

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.AuthenticationView
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.app.card.HeldKey
import org.qyzmet.app.card.held
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

/**
 * The signature of this phone.
 *
 * @property puk tries that the PUK has left; null where there is none.
 * @property renewed the certificate was renewed on this screen.
 * @property signIn the key that signs in without an SMS; null while that is not known.
 * @property removing the citizen is asked whether that key shall go.
 * @property held the key, if it is on a SIM card: its PUK stands in the operator's letter.
 */
data class SignatureState(
    val key: Load<KeyView>, val puk: UInt?, val renewed: Boolean = false, val offline: Boolean = false, val busy: Busy = Busy.No, val failure: Failure? = null,
    val signIn: AuthenticationView? = null, val removing: Boolean = false, val held: HeldKey? = null,
) {
    /** There is a key whose PIN can be typed. */
    val works: Boolean get() = key.value?.stateId in canType

    /** There is a certificate that can be ended. */
    val revocable: Boolean get() = key.value?.stateId in canRevoke

    /** The PUK gives the key a new PIN. */
    val unlocks: Boolean
        get() = if (held != null) works || key.value?.cardPinBlocked == true else puk != null && (works || key.value?.stateId == "locked")

    /** The app makes the PUK. */
    val makesPuk: Boolean get() = works && held == null

    /** The certificate is not on the card yet, or does not say that the key is. */
    val unfinished: Boolean get() = held != null && works && !(held.written && held.proved)
}

sealed interface SignatureEvent {
    data object ChangePin : SignatureEvent

    data object MakePuk : SignatureEvent

    data object Unlock : SignatureEvent

    /** The certificate is renewed for the same key. */
    data object Renew : SignatureEvent

    /** What is asked of the gateway is broken off. */
    data object Stop : SignatureEvent

    /** The certificate is ended for good. */
    data object Revoke : SignatureEvent

    /** An operator sees the citizen, and the key gets its certificate. */
    data object Identify : SignatureEvent

    data object Log : SignatureEvent

    data object Key : SignatureEvent

    /** What the card's certificate lacks yet. */
    data object OnCard : SignatureEvent

    /** The key that signs in is made, or made anew. */
    data object SignInMake : SignatureEvent

    data object SignInChange : SignatureEvent

    /** Whether the key that signs in shall go is asked, or put away. */
    data class SignInRemove(val asked: Boolean) : SignatureEvent

    data object SignInRemoved : SignatureEvent

    data object Again : SignatureEvent
}

/** What the signature of this phone is worth, its PIN and PUK, and what was done with it. */
@Composable
fun signaturePresenter(app: AppModel, go: Go): Presented<SignatureState, SignatureEvent> {
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val signIn = app.reading("sign-in", ::ofKey) { app.core.signature.authenticationState(it) }
    val onCard = app.reading("card", ::ofKey) { app.core.signature.cardKey()?.let(::held) }
    val doing = rememberDoing()
    var renewed by remember { mutableStateOf(false) }
    var removing by remember { mutableStateOf(false) }

    fun renew() = doing.run {
        app.core.signature.renewCertificate(app.lang)
        renewed = true
    }

    val state =
        SignatureState(key.load, puk.load.value, renewed, app.offline, doing.busy, doing.failure, kept(signIn.load), removing, onCard.load.value)
    return Presented(state) { event ->
        when (event) {
            SignatureEvent.ChangePin -> go.to(Route.PinChange)
            SignatureEvent.MakePuk -> go.to(Route.Puk)
            SignatureEvent.Unlock -> go.to(Route.Unlock(Route.Signature))
            SignatureEvent.Renew -> renew()
            SignatureEvent.Stop -> doing.cancel()
            SignatureEvent.Revoke -> go.to(Route.Revoke)
            SignatureEvent.Identify -> go.to(Route.Identify(Route.Signature))
            SignatureEvent.Log -> go.to(Route.Log)
            SignatureEvent.Key -> go.to(Route.Key(Route.Signature))
            SignatureEvent.OnCard -> go.to(Route.OnCard(Route.Signature))
            SignatureEvent.SignInMake -> go.to(Route.SignInMake)
            SignatureEvent.SignInChange -> go.to(Route.SignInChange)
            is SignatureEvent.SignInRemove -> removing = event.asked
            SignatureEvent.SignInRemoved -> {
                removing = false
                doing.run { app.core.signature.destroyAuthenticationKey() }
            }
            SignatureEvent.Again -> {
                listOf(key, puk, signIn, onCard).filter { it.load is Load.Failed }.forEach { it.again() }
                doing.forget()
            }
        }
    }
}

private val canType = setOf("ready", "pepper-needed", "certificate-missing", "identification-needed")
private val canRevoke = setOf("ready", "pepper-needed", "sim-changed")
