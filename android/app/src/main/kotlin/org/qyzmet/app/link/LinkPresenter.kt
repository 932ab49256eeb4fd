package org.qyzmet.app.link

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.app.components.HELP_NUMBER
import org.qyzmet.app.components.PinEvent
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofIdentity
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.nav.onTo

/**
 * Links the phone to a person, or brings a session that is over back by a PIN, then goes on to [then]. What is typed is
 * judged by the library alone.
 */
@Composable
fun linkPresenter(app: AppModel, go: Go, then: Route): Presented<LinkState, LinkEvent> {
    // Both at once: a phone whose SIM was changed is never shown as done. The SIM last, as the proof changes it, too.
    val reading = app.reading("link", ::ofKey) {
        val view = app.core.identity.linkState(it)
        Read(view, app.core.identity.sim(it), app.core.signature.authenticationState(it), app.host.now())
    }
    val citizen = app.reading("citizen", ::ofIdentity) { app.core.identity.citizen(it) }
    val doing = rememberDoing()
    val typing = remember { LinkTyping() }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) typing.forgetSecrets() } }
    val read = kept(reading.load)
    val view = read?.view
    val reproof = read?.reproof
    val passed = secondsSince(app.host, read) { reading.again() }

    fun work(call: suspend () -> Unit) = doing.run(
        failed = { failure ->
            pageAfter(failure.code)?.let { typing.page = it }
            if (failure.code in readAgainAfter) reading.again()
        },
    ) {
        try {
            call()
        } finally {
            typing.forgetSecrets()
        }
    }

    fun start() {
        val pin = typing.cardPin.take()
        work {
            app.core.identity.startLink(typing.iin, typing.phone, pin, app.lang)
            typing.renumber = false
        }
    }

    fun confirm() {
        val code = typing.code
        work { app.core.identity.confirmCode(code, app.lang) }
    }

    fun signIn() {
        val pin = typing.signIn.take()
        work { app.core.identity.signIn(pin, app.lang) }
    }

    fun pad(event: PinEvent) = when (event) {
        is PinEvent.Digit -> {
            doing.forget()
            typing.signIn.add(event.digit)
            if (typing.signIn.full) signIn() else Unit
        }
        PinEvent.Delete -> typing.signIn.delete()
        is PinEvent.Shuffle -> {
            app.host.prefs.shuffledPad = event.on
            shuffled = event.on
        }
    }

    fun turn(to: LinkPage) {
        doing.forget()
        typing.page = to
        typing.renumber = typing.renumber && to != LinkPage.Code
    }

    // Asked anew by each event: a keyboard is quicker than the drawing.
    fun page() = pageOf(view, reproof != null, read?.signInTries != null, typing)

    fun next() = when (page()) {
        LinkPage.SignIn -> Unit
        LinkPage.Why -> turn(LinkPage.Iin)
        LinkPage.Iin -> if (typing.iin.isNotEmpty()) turn(LinkPage.Phone) else Unit
        LinkPage.Phone -> if (typing.phone.isNotEmpty()) turn(LinkPage.CardPin) else Unit
        LinkPage.CardPin -> if (typing.cardPin.count > 0) start() else Unit
        LinkPage.Code -> if (typing.code.isNotEmpty()) confirm() else Unit
        LinkPage.Linked -> go.onTo(then)
        LinkPage.Locked, LinkPage.Centre -> if (app.host.canDial) app.host.openDialer(HELP_NUMBER) else go.help()
        LinkPage.Working -> Unit
    }

    val state = LinkState(
        view = view?.let { Load.Ready(it) } ?: reading.load.map { it.view },
        reproof = reproof,
        page = page(),
        iin = typing.iin,
        phone = typing.phone,
        cardPin = typing.cardPin.count,
        code = typing.code,
        expiresIn = view?.expiresInS?.left(passed),
        resendIn = view?.resendInS?.left(passed),
        lockedFor = view?.lockedForS?.left(passed),
        citizen = citizen.load.value,
        offline = app.offline,
        busy = doing.busy,
        failure = doing.failure?.takeUnless { it.code in readAgainAfter && saysWhy(view?.state) || it.code in noPinAfter && read?.signInGone != null },
        noPin = read?.signInGone,
        pad = read?.signInTries?.let { SignInPad(typing.signIn.count, it, shuffled) },
    )
    return Presented(state) { event ->
        when (event) {
            is LinkEvent.Typed -> {
                typing.type(event.field, event.text)
                if (event.field == LinkField.Code && typing.code.length == view?.codeLength?.toInt()) confirm()
            }
            is LinkEvent.CardDigit -> typing.cardPin.add(event.digit)
            LinkEvent.CardDelete -> typing.cardPin.delete()
            is LinkEvent.Pad -> pad(event.event)
            LinkEvent.BySms -> {
                typing.bySms = true
                typing.forgetSecrets()
                turn(LinkPage.Why)
            }
            LinkEvent.Next -> next()
            LinkEvent.Back -> before(page(), typing.renumber)?.let(::turn) ?: go.back()
            LinkEvent.Resend -> work { app.core.identity.resendCode(app.lang) }
            LinkEvent.OtherNumber -> {
                typing.renumber = true
                turn(LinkPage.Phone)
            }
            LinkEvent.Centre -> turn(LinkPage.Centre)
            LinkEvent.Settings -> go.root(Tab.Settings)
            LinkEvent.Stop -> doing.cancel()
            LinkEvent.Again -> if (view == null) reading.again() else doing.forget()
        }
    }
}

private fun saysWhy(state: String?) = state == "locked" || state == "code-expired"

private fun <T, R> Load<T>.map(of: (T) -> R): Load<R> = when (this) {
    is Load.Ready -> Load.Ready(of(value))
    is Load.Failed -> this
    Load.Waiting -> Load.Waiting
}
