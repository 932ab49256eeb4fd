package org.qyzmet.app.sign

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

/** Signing through the screen's presenter, against the real gateway. */
class SignTest : SandboxTest() {
    private fun signing(
        before: suspend Citizen.(Qyzmet) -> String,
        test: Probe<SignState, SignEvent>.(Living<String>) -> Unit,
    ) = citizen().let { citizen ->
        citizen.trying({ citizen.before(it) }, { app, go, draft -> signPresenter(app, go, draft) }, test = test)
    }

    private fun Probe<SignState, SignEvent>.types(pin: String) {
        until { it.page == SignPage.Pin && it.busy == Busy.No && it.digits == 0 }
        pin.forEach { on(SignEvent.Digit(it)) }
    }

    @Test
    fun `what is read is signed, and done`() = signing({ enrol(it); draft(it) }) { living ->
        until { it.signing.value != null && it.key != null }
        assertFalse(state.keyless)
        val session = checkNotNull(state.signing.value)
        val request = checkNotNull(session.requestId)
        assertEquals("begun", session.stateId)
        assertEquals(session, living.asks { it.requests.session(request, app.lang) }, "who comes back has the same before them")
        on(SignEvent.ToPin)
        types(Citizen.PIN)
        until { moves.all.isNotEmpty() }
        assertEquals(listOf("finish done/$request"), moves.all)
        assertEquals(session.text, living.asks { it.requests.signedText(request) })
        assertEquals("ok", living.asks { it.sessions.get(session.id, app.lang) }.stateId)
        assertEquals(0, state.digits)
    }

    @Test
    fun `a wrong PIN costs a try, which is said, and is typed again`() = signing({ enrol(it); draft(it) }) {
        until { it.signing.value != null && it.key != null }
        val tries = checkNotNull(state.key).triesLeft
        on(SignEvent.ToPin)
        types("999999")
        until { it.failure?.code == "signature.pin_wrong" && it.page == SignPage.Pin && it.key?.triesLeft == tries - 1u }
        assertEquals(0, state.digits)
        types(Citizen.PIN)
        until { moves.all.isNotEmpty() }
    }

    @Test
    fun `a finger that taps the last digit twice leaves none for the next try`() = signing({ enrol(it); draft(it) }) {
        until { it.signing.value != null && it.key != null }
        on(SignEvent.ToPin)
        types("999999" + "9")
        until { it.failure?.code == "signature.pin_wrong" && it.page == SignPage.Pin && it.busy == Busy.No }
        assertEquals(0, state.digits)
        types(Citizen.PIN)
        until { moves.all.isNotEmpty() }
    }

    @Test
    fun `a key that is locked by wrong PINs says so, and leads to a new one`() = signing({ enrol(it); draft(it) }) { living ->
        until { it.signing.value != null && it.key != null }
        on(SignEvent.ToPin)
        for (left in checkNotNull(state.key).triesLeft.toInt() - 1 downTo 0) {
            types("999999")
            until { it.key?.triesLeft == left.toUInt() && it.busy == Busy.No }
        }
        until { it.keyless && it.page == SignPage.Read && it.key?.stateId == "locked" }
        on(SignEvent.ToKey)
        assertEquals(listOf("to key/sign/${living.id}"), moves.all)
    }

    @Test
    fun `without a key one makes it first`() = signing({ link(it); draft(it) }) { living ->
        until { it.signing.value != null && it.keyless }
        on(SignEvent.ToKey)
        assertEquals(listOf("to key/sign/${living.id}"), moves.all)
    }

    @Test
    fun `who is not linked goes to link, and comes back`() = signing({ draft(it) }) { living ->
        until { moves.all.isNotEmpty() }
        assertEquals(listOf("instead link/sign/${living.id}"), moves.all)
    }

    @Test
    fun `answers that are missing are mended`() = signing({ link(it); it.forms.start(Citizen.SERVICE, Lang.KK).draftId }) { living ->
        until { moves.all.isNotEmpty() }
        assertEquals(listOf("instead check/${living.id}"), moves.all)
    }

    @Test
    fun `what is signed is prepared anew in another language`() = signing({ enrol(it); draft(it) }) {
        until { it.signing.value != null }
        val kk = checkNotNull(state.signing.value).text
        app.speak(Lang.EN)
        until { it.signing.value?.text != kk }
    }

    @Test
    fun `digits are gone when the app goes to the background, and on the way back`() = signing({ enrol(it); draft(it) }) { living ->
        until { it.signing.value != null && it.key != null }
        on(SignEvent.ToPin)
        until { it.page == SignPage.Pin }
        "73".forEach { on(SignEvent.Digit(it)) }
        until { it.digits == 2 }
        living.host.inFront.value = false
        until { it.digits == 0 }
        on(SignEvent.Forgot)
        until { it.page == SignPage.Forgot }
        on(SignEvent.Back)
        until { it.page == SignPage.Pin }
        on(SignEvent.Back)
        until { it.page == SignPage.Read }
    }
}
