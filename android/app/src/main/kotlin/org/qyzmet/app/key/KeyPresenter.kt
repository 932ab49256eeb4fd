package org.qyzmet.app.key

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.KeyView
import org.qyzmet.app.card.cardOffer
import org.qyzmet.app.card.held
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.revoked
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.onTo

/** Makes or mends the key, then goes on to [then]. Whether a PIN is good is the library's to say. */
@Composable
fun keyPresenter(app: AppModel, go: Go, then: Route): Presented<KeyState, KeyEvent> {
    val reading = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val onCard = app.reading("card", ::ofKey) { app.core.signature.cardKey()?.let(::held) }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val doing = rememberDoing()
    val typing = remember { KeyTyping() }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it && typing.types) typing.anew() } }
    val key = kept(reading.load)
    val held = onCard.load.value
    // The cards are looked into once the citizen comes to where a key is to be made.
    val looks = key != null && (typing.replacing || pageOf(key, typing, doing.busy).let { it == KeyPage.Why || it == KeyPage.Replace })
    val offer = if (looks) cardOffer(app) else null

    // Asked anew by each event: a keyboard is quicker than the drawing.
    fun page() = pageOf(key, typing, doing.busy)

    fun make() {
        val pin = typing.repeat.take()
        typing.anew()
        doing.run(
            failed = { failure ->
                typing.made = false
                if (failure.code in badPin) typing.page = KeyPage.First else reading.again()
            },
        ) {
            typing.page = null
            typing.made = true
            // One on a card that nothing works with any more makes room.
            if (key?.revoked == true && held != null) app.core.signature.destroyKey()
            app.core.signature.createKey(pin, app.lang)
        }
    }

    fun typed(digit: Char) {
        val page = page()
        val digits = if (page == KeyPage.First) typing.first else typing.repeat
        digits.add(digit)
        doing.forget()
        typing.mismatch = false
        when {
            !digits.full -> Unit
            page == KeyPage.First -> typing.page = KeyPage.Repeat
            typing.first.same(typing.repeat) -> make()
            else -> typing.anew(mismatch = true)
        }
    }

    /** The PIN of the next key; where a card could have it, the place first. */
    fun begin() = if (offer?.cards.isNullOrEmpty()) typing.anew() else typing.choose()

    fun next() = when (page()) {
        KeyPage.Why -> when {
            typing.place == KeyPlace.Card -> go.instead(Route.OnCard(then))
            doing.failure?.code in unlinked -> go.to(Route.Link(Route.Key(then)))
            else -> typing.anew()
        }
        KeyPage.Identify -> go.to(Route.Identify(then))
        KeyPage.Finish -> if (held != null) go.instead(Route.OnCard(then)) else doing.run { app.core.signature.requestCertificate(app.lang) }
        KeyPage.Replace -> when {
            doing.failure?.code in unlinked -> go.to(Route.Link(Route.Key(then)))
            // Nothing works with it any more; a new one takes its place, and what it still has to send is sent first.
            key?.revoked == true -> begin()
            else -> typing.replacing = true
        }
        KeyPage.Reprove -> go.to(Route.Link(then))
        KeyPage.Made -> go.onTo(then)
        KeyPage.First, KeyPage.Repeat, KeyPage.Making -> Unit
    }

    val page = page()
    val state = KeyState(
        key = key?.let { Load.Ready(it) } ?: reading.load,
        page = page,
        digits = if (page == KeyPage.Repeat) typing.repeat.count else typing.first.count,
        shuffled = shuffled,
        mismatch = typing.mismatch,
        replaceable = page == KeyPage.Made && !typing.made,
        replacing = typing.replacing,
        puk = (puk.load as? Load.Ready)?.let { it.value != null },
        chip = app.host.chip,
        unlinked = doing.failure?.code in unlinked,
        offline = app.offline,
        busy = doing.busy,
        failure = doing.failure,
        offer = offer,
        place = typing.place,
        held = held,
    )
    return Presented(state) { event ->
        when (event) {
            KeyEvent.Next -> if (state.unlocks) go.to(Route.Unlock(Route.Key(then))) else next()
            KeyEvent.MakePuk -> go.to(Route.Puk)
            is KeyEvent.Digit -> if (page() == KeyPage.First || page() == KeyPage.Repeat) typed(event.digit)
            KeyEvent.Delete -> if (page() == KeyPage.Repeat) typing.repeat.delete() else typing.first.delete()
            is KeyEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            is KeyEvent.Choose -> typing.place = event.place
            KeyEvent.Back -> if (page() == KeyPage.Repeat) typing.anew() else typing.leave()
            KeyEvent.Replace -> typing.replacing = true
            KeyEvent.ReplaceNo -> typing.replacing = false
            KeyEvent.ReplaceYes -> {
                typing.replacing = false
                doing.run {
                    app.core.signature.destroyKey()
                    begin()
                }
            }
            KeyEvent.Stop -> doing.cancel()
            KeyEvent.Again -> if (key == null) reading.again() else doing.forget()
        }
    }
}

/** The PIN while it is made. Outlives no process, prints nothing. */
@Stable
internal class KeyTyping {
    var place: KeyPlace by mutableStateOf(KeyPlace.Phone)

    /** First or Repeat while the PIN is typed, Why while the place is chosen; else what the key says. */
    var page: KeyPage? by mutableStateOf(null)

    /** The PIN is typed. */
    val types: Boolean get() = page == KeyPage.First || page == KeyPage.Repeat

    var mismatch: Boolean by mutableStateOf(false)
    var replacing: Boolean by mutableStateOf(false)

    /** The key was made on this screen. */
    var made: Boolean by mutableStateOf(false)
    val first = PinDigits()
    val repeat = PinDigits()

    /** Nothing is typed; the first PIN is asked, [mismatch] says again. */
    fun anew(mismatch: Boolean = false) {
        first.clear()
        repeat.clear()
        this.mismatch = mismatch
        page = KeyPage.First
    }

    fun leave() {
        anew()
        page = null
    }

    /** Where the key is to be is asked first. */
    fun choose() {
        leave()
        page = KeyPage.Why
    }
}

/** The page that is shown: what the key says, but for a PIN that is being typed. */
internal fun pageOf(key: KeyView?, typing: KeyTyping, busy: Busy): KeyPage = when {
    // The key may be ready a moment before the call that makes it is over: nothing else is to be tapped until then.
    typing.made && busy != Busy.No -> KeyPage.Making
    key == null -> KeyPage.Why
    else -> when (key.stateId) {
        "none" -> typing.page ?: if (busy == Busy.No) KeyPage.Why else KeyPage.Making
        "certificate-missing" -> if (busy == Busy.No) KeyPage.Finish else KeyPage.Making
        "certificate-revoked" -> typing.page ?: if (busy == Busy.No) KeyPage.Replace else KeyPage.Making
        "identification-needed" -> if (busy == Busy.No) KeyPage.Identify else KeyPage.Making
        "locked", "certificate-expired", "invalidated", "card-pin-blocked", "card-blocked" -> KeyPage.Replace
        "sim-changed" -> KeyPage.Reprove
        else -> KeyPage.Made
    }
}

private val badPin = setOf("signature.pin_weak", "signature.pin_format")
private val unlinked = setOf("identity.link_required", "identity.session_expired")
