package org.qyzmet.app.sign

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.QyzmetException
import org.qyzmet.SessionView
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.nav.onTo

/** Shows what is signed, takes the PIN, and puts the signed request on its way. */
@Composable
fun signPresenter(app: AppModel, go: Go, draft: String): Presented<SignState, SignEvent> {
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val doing = rememberDoing()
    val digits = remember { PinDigits() }
    var signing by remember { mutableStateOf<Load<SessionView>>(Load.Waiting) }
    var page by remember { mutableStateOf(SignPage.Read) }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    var turn by remember { mutableIntStateOf(0) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) digits.clear() } }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val onCard = app.reading("card", ::ofKey) { app.core.signature.cardKey() != null }.load.value == true
    // Once an entry and a language: what is signed is in the language that is read. The session lies in the vault: who
    // comes back after the end of the process has the same text and code before them.
    LaunchedEffect(draft, app.lang, turn) {
        try {
            signing = Load.Ready(app.core.requests.run { session(prepare(draft, app.lang).requestId, app.lang) })
        } catch (e: QyzmetException) {
            elsewhere(e.failure, go, draft) ?: run { signing = Load.Failed(e.failure) }
        }
    }

    fun prepareAnew() {
        page = SignPage.Read
        signing = Load.Waiting
        turn++
    }

    fun failed(failure: Failure) = when (failure.code) {
        // The key itself says what it can't and what to do.
        in keyFailures -> {
            page = SignPage.Read
            doing.forget()
            key.again()
        }
        "signature.pin_wrong" -> page = SignPage.Pin
        "conflict.state_changed", "document.request_unknown", "signature.session_over" -> prepareAnew()
        else -> page = SignPage.Read
    }

    fun sign() {
        val request = signing.value?.requestId ?: return digits.clear()
        val pin = digits.take()
        doing.run(::failed) {
            page = SignPage.Signing
            val signed = app.core.requests.sign(request, pin, app.lang)
            app.deliverSoon()
            go.finish(Route.Done(signed.id))
        }
    }

    val state = SignState(signing, kept(key.load), onCard || puk.load.value != null, page, digits.count, shuffled, app.offline, doing.busy, doing.failure, onCard)
    return Presented(state) { event ->
        when (event) {
            SignEvent.ToPin -> {
                doing.forget()
                page = SignPage.Pin
            }
            is SignEvent.Digit -> {
                if (page == SignPage.Pin && doing.busy == Busy.No) digits.add(event.digit)
                if (digits.full) sign()
            }
            SignEvent.Delete -> digits.delete()
            is SignEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            SignEvent.Forgot -> {
                digits.clear()
                page = SignPage.Forgot
            }
            SignEvent.Back -> {
                digits.clear()
                page = if (page == SignPage.Forgot) SignPage.Pin else SignPage.Read
            }
            SignEvent.ToKey -> go.to(Route.Key(Route.Sign(draft)))
            SignEvent.ToPuk -> go.to(Route.Unlock(Route.Sign(draft)))
            SignEvent.Reprove -> go.to(Route.Link(Route.Sign(draft)))
            SignEvent.Identify -> go.to(Route.Identify(Route.Sign(draft)))
            SignEvent.Again -> if (signing is Load.Failed) prepareAnew() else doing.forget()
        }
    }
}

/** Goes where the citizen mends what keeps this draft from being prepared; null where nothing else is to be done. */
private fun elsewhere(failure: Failure, go: Go, draft: String): Unit? = when (failure.code) {
    "identity.link_required" -> go.instead(Route.Link(Route.Sign(draft)))
    "input.answer" -> go.onTo(Route.Check(draft))
    // Signed already, or put away: what became of it stands among the requests.
    "document.draft_unknown" -> go.root(Tab.Requests)
    else -> null
}

private val keyFailures = setOf(
    "signature.pin_locked", "signature.certificate_expired", "signature.certificate_revoked", "signature.identification_needed", "signature.key_invalidated",
    "signature.key_missing", "signature.sim_changed", "signature.card_pin_blocked", "signature.card_blocked",
)
