package org.qyzmet.app.other

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.SessionView
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.cardCantSign
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab

/** Reading who asks and what for, and the PIN. */
enum class OtherPage { Read, Pin }

/**
 * A signature that somebody asks for.
 *
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 * @property refusing the citizen is asked whether they say no.
 */
data class OtherState(
    val session: Load<SessionView>,
    val key: KeyView?,
    val puk: Boolean,
    val page: OtherPage,
    val digits: Int,
    val shuffled: Boolean,
    val refusing: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
) {
    /** The key can't sign: it is made or mended first. */
    val keyless: Boolean get() = key != null && key.stateId in cantSign

    /** The PIN is locked, and the PUK opens it. */
    val locked: Boolean get() = puk && key?.stateId == "locked" || key?.cardPinBlocked == true

    /** Prints nothing of what is signed. */
    override fun toString() = "OtherState($page, $busy, ${failure?.code})"
}

sealed interface OtherEvent {
    /** The main action of the page: to the PIN, to the key, to send, to leave. */
    data object Next : OtherEvent

    /** A digit of the PIN; the sixth one signs. Prints nothing. */
    class Digit(val digit: Char) : OtherEvent

    data object Delete : OtherEvent

    data class Shuffle(val on: Boolean) : OtherEvent

    data object Back : OtherEvent

    /** Asks whether the citizen says no. */
    data object No : OtherEvent

    data object NoAfterAll : OtherEvent

    data object NoIndeed : OtherEvent

    data object Again : OtherEvent
}

/** Shows who asks, what for and the code; takes the PIN, and has the signature brought to them. */
@Composable
fun otherPresenter(app: AppModel, go: Go, id: String): Presented<OtherState, OtherEvent> {
    val session = app.reading(id, ::ofKey) { app.core.sessions.get(id, it) }
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val doing = rememberDoing()
    val digits = remember { PinDigits() }
    var page by remember { mutableStateOf(OtherPage.Read) }
    var refusing by remember { mutableStateOf(false) }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) digits.clear() } }
    // A session that is kept no more was restored from an older life of the app.
    if (session.load.failure?.code == "signature.session_over") LaunchedEffect(id) { go.root(Tab.Settings, Route.Others) }
    val shown = kept(session.load)

    fun sign() {
        val pin = digits.take()
        doing.run(failed = { if (it.code != "signature.pin_wrong") page = OtherPage.Read }) {
            app.core.sessions.signLink(id, pin, app.lang)
            page = OtherPage.Read
        }
    }

    val state = OtherState(
        shown?.let { Load.Ready(it) } ?: session.load, kept(key.load), puk.load.value != null, page, digits.count, shuffled, refusing, app.offline,
        doing.busy, doing.failure,
    )

    fun next() = when {
        shown == null -> Unit
        shown.stateId == "signed" -> doing.run { app.core.sessions.deliver() }
        !shown.open -> go.back()
        key.load.value?.stateId == "sim-changed" -> go.to(Route.Link(Route.Other(id)))
        state.locked -> go.to(Route.Unlock(Route.Other(id)))
        state.key?.unidentified == true -> go.to(Route.Identify(Route.Other(id)))
        state.keyless -> go.to(Route.Key(Route.Other(id)))
        else -> {
            doing.forget()
            page = OtherPage.Pin
        }
    }

    return Presented(state) { event ->
        when (event) {
            OtherEvent.Next -> next()
            is OtherEvent.Digit -> {
                if (page == OtherPage.Pin && doing.busy == Busy.No) digits.add(event.digit)
                if (digits.full) sign()
            }
            OtherEvent.Delete -> digits.delete()
            is OtherEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            OtherEvent.Back -> {
                digits.clear()
                page = OtherPage.Read
            }
            OtherEvent.No -> refusing = true
            OtherEvent.NoAfterAll -> refusing = false
            OtherEvent.NoIndeed -> {
                refusing = false
                doing.run { app.core.sessions.cancel(id, app.lang) }
            }
            OtherEvent.Again -> if (session.load is Load.Failed) session.again() else doing.forget()
        }
    }
}

/** States of a key that signs nothing until something is done about it. */
internal val cantSign = setOf(
    "none", "certificate-missing", "identification-needed", "locked", "certificate-expired", "certificate-revoked", "invalidated", "sim-changed",
) + cardCantSign
