package org.qyzmet.app.pin

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.Signature
import org.qyzmet.app.card.enough
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.onTo

/** Does one [task] with the PIN of a key, then goes on to [then], or back. Whether a PIN is good is the library's to say. */
@Composable
fun pinPresenter(app: AppModel, go: Go, task: PinTask, then: Route?): Presented<PinState, PinTaskEvent> {
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val signIn = app.reading("sign-in", ::ofKey) { app.core.signature.authenticationState(it) }
    val card = app.reading("card", ::ofKey) { !task.signsIn && app.core.signature.cardKey() != null }
    val doing = rememberDoing()
    val onCard = if (task.signsIn) false else kept(card.load)
    val typing = remember(task, onCard) { PinTyping(task, onCard) }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app, typing) {
        app.host.inFront.collect {
            typing.there = it
            if (!it && doing.busy == Busy.No) typing.anew()
        }
    }

    fun failed(failure: Failure) = when {
        // Left while it worked: what was typed for another try is not kept behind other apps.
        !typing.there || failure.code in typedWrong -> typing.anew()
        failure.code in thoughtWrong -> typing.again()
        else -> typing.page = PinPage.Working
    }

    fun work() = doing.run(::failed) {
        typing.page = PinPage.Working
        val (old, new) = typing.old.lend() to typing.first.lend()
        if (onCard == true) app.core.signature.doOnCard(task, old, new) else when (task) {
            PinTask.Change -> app.core.signature.changePin(old, new, app.lang)
            PinTask.Unlock -> app.core.signature.unlock(old, new, app.lang)
            PinTask.Puk -> typing.made = app.core.signature.makePuk(old)
            PinTask.SignInMake -> app.core.signature.createAuthenticationKey(new, app.lang)
            PinTask.SignInChange -> app.core.signature.changeAuthenticationPin(old, new, app.lang)
        }
        typing.clear()
        typing.page = if (task == PinTask.Puk) PinPage.Write else PinPage.Done
    }

    fun typed(digit: Char) {
        val digits = typing.now ?: return
        digits.add(digit)
        doing.forget()
        typing.mismatch = false
        // How long a card's PUK is, its operator knows.
        if (!digits.full || onCard == true && typing.page == PinPage.Code) return
        when (typing.page) {
            PinPage.Old, PinPage.Code -> if (task == PinTask.Puk) work() else typing.page = PinPage.First
            PinPage.First -> typing.page = PinPage.Repeat
            else -> if (typing.first.same(typing.repeat)) work() else typing.again(mismatch = true)
        }
    }

    fun leave() = if (then == null) go.back() else go.onTo(then)

    // What was typed is still here, unless the app was left meanwhile; without a session there is no use in it.
    fun onward() = when {
        doing.failure?.code in signedOutCodes -> {
            typing.anew()
            go.to(Route.Link(Route.Signature))
        }
        onCard == true && task == PinTask.Change && doing.failure?.code == "signature.card_pin_blocked" -> go.instead(Route.Unlock(then ?: Route.Signature))
        doing.failure?.let { it.lasts && !it.ofCardInSlot } == true -> leave()
        typing.typed -> work()
        else -> typing.anew()
    }

    val tries = when (typing.page) {
        PinPage.Old -> if (task.signsIn) kept(signIn.load)?.triesLeft else kept(key.load)?.triesLeft
        PinPage.Code -> puk.load.value.takeIf { onCard == false }
        else -> null
    }
    val state = PinState(
        task, typing.page, typing.now?.count ?: 0, tries?.toInt(), shuffled, typing.mismatch, typing.made, typing.wrote, app.offline, doing.busy,
        doing.failure ?: card.load.failure, onCard == true,
    )
    return Presented(state) { event ->
        when (event) {
            is PinTaskEvent.Digit -> typed(event.digit)
            PinTaskEvent.Delete -> typing.now?.delete()
            is PinTaskEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            is PinTaskEvent.Wrote -> typing.wrote = event.set
            PinTaskEvent.Next -> when (typing.page) {
                PinPage.Opening -> card.again()
                PinPage.Code -> if (typing.old.enough) {
                    doing.forget()
                    typing.page = PinPage.First
                }
                PinPage.Done -> leave()
                PinPage.Write -> if (typing.wrote) {
                    typing.made = null
                    leave()
                }
                else -> onward()
            }
            PinTaskEvent.Back -> {
                doing.forget()
                if (typing.page == PinPage.Write && !typing.wrote) app.announce(app.speech["screen-puk-wrote-first"])
                if (typing.page == PinPage.Repeat) typing.again() else typing.anew()
            }
            PinTaskEvent.Stop -> doing.cancel()
        }
    }
}

/** What was typed first is wrong; or the new PIN is. */
private val typedWrong = setOf("signature.pin_wrong", "signature.puk_wrong", "signature.puk_format", "signature.card_puk_wrong")
private val thoughtWrong = setOf("signature.pin_weak", "signature.pin_format", "signature.authentication_pin_format")

/** The card does it: it knows its own PIN and PUK. */
private suspend fun Signature.doOnCard(task: PinTask, old: String, new: String) = when (task) {
    PinTask.Change -> changeCardPin(old, new)
    PinTask.Unlock -> unblockCardPin(old, new)
    // The operator makes the card's PUK; the key that signs in is on no card.
    PinTask.Puk, PinTask.SignInMake, PinTask.SignInChange -> error("not on a card: $task")
}

/** What is typed. Outlives no process, prints nothing. Nothing is, while it is not known whether the key is [onCard]. */
@Stable
internal class PinTyping(private val task: PinTask, private val onCard: Boolean?) {
    private val beginning = when {
        onCard == null && !task.signsIn -> PinPage.Opening
        task == PinTask.Unlock -> PinPage.Code
        task == PinTask.SignInMake -> PinPage.First
        else -> PinPage.Old
    }
    var page: PinPage by mutableStateOf(beginning)
    var mismatch: Boolean by mutableStateOf(false)
    var made: String? by mutableStateOf(null)
    var wrote: Boolean by mutableStateOf(false)

    /** The app is in front. */
    var there = true

    /** The PIN as it is, or the PUK. */
    val old = PinDigits(task.lengthOn(beginning, onCard == true))
    val first = PinDigits(task.lengthOn(PinPage.First))
    val repeat = PinDigits(task.lengthOn(PinPage.Repeat))

    /** All that the work needs is typed. */
    val typed: Boolean get() = if (task == PinTask.SignInMake) first.full else old.full || onCard == true && old.enough

    /** Those that the pad is for. */
    val now: PinDigits?
        get() = when (page) {
            PinPage.Old, PinPage.Code -> old
            PinPage.First -> first
            PinPage.Repeat -> repeat
            else -> null
        }

    /** From the beginning; what is made and shown stays. */
    fun anew() {
        if (page == PinPage.Write || page == PinPage.Done) return
        clear()
        page = beginning
    }

    /** The new PIN is typed again, [mismatch] says why; what opens the key stays. */
    fun again(mismatch: Boolean = false) {
        first.clear()
        repeat.clear()
        this.mismatch = mismatch
        page = PinPage.First
    }

    fun clear() {
        listOf(old, first, repeat).forEach { it.clear() }
        mismatch = false
    }
}
