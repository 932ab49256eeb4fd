package org.qyzmet.app.link

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.components.PinEvent
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** A session that is over comes back through the screen's presenter, against the real gateway. */
class SignInTest : SandboxTest() {
    private fun signedOut(pin: String?, test: Probe<LinkState, LinkEvent>.(Living<Unit>) -> Unit) = citizen().let { citizen ->
        citizen.trying({ citizen.signOut(it, pin) }, { app, go, _ -> linkPresenter(app, go, Route.Requests) }, test = test)
    }

    private suspend fun Citizen.signOut(qyzmet: Qyzmet, pin: String?) {
        enrol(qyzmet)
        if (pin != null) qyzmet.signature.createAuthenticationKey(pin, Lang.KK)
        sandbox.advance(SESSION_S)
        assertEquals("identity.session_expired", codeOf { qyzmet.signature.makePuk(Citizen.PIN) })
    }

    private fun Probe<LinkState, LinkEvent>.types(pin: String) {
        until { it.page == LinkPage.SignIn && it.pad?.digits == 0 && it.busy == Busy.No }
        pin.forEach { on(LinkEvent.Pad(PinEvent.Digit(it))) }
    }

    @Test
    fun `five digits bring the session back without an SMS, and one goes on`() = signedOut(PIN) { living ->
        types(PIN)
        until { it.page == LinkPage.Linked && it.citizen != null && it.busy == Busy.No }
        assertNull(state.failure)
        assertEquals("linked", living.asks { it.identity.linkState(Lang.KK).state })
        on(LinkEvent.Next)
        assertEquals(listOf("instead requests"), moves.all)
    }

    @Test
    fun `a wrong PIN costs a try, which is said, and the right one still works`() = signedOut(PIN) {
        assertEquals(5, until { it.pad != null }.pad?.tries)
        types(WRONG)
        until { it.page == LinkPage.SignIn && it.failure?.code == "signature.pin_wrong" && it.pad == SignInPad(0, 4, false) && it.busy == Busy.No }
        on(LinkEvent.Pad(PinEvent.Digit('2')))
        until { it.failure == null && it.pad?.digits == 1 }
        on(LinkEvent.Pad(PinEvent.Delete))
        types(PIN)
        until { it.page == LinkPage.Linked && it.busy == Busy.No }
    }

    @Test
    fun `a PIN that is locked leaves the code by SMS`() = signedOut(PIN) { living ->
        living.asks { qyzmet -> repeat(4) { codeOf { qyzmet.identity.signIn(WRONG, Lang.KK) } } }
        until { it.pad?.tries == 1 }
        types(WRONG)
        until { it.page == LinkPage.Why && it.noPin != null && it.failure == null && it.busy == Busy.No }
        on(LinkEvent.Next)
        until { it.page == LinkPage.Iin }
        assertEquals("ready", living.asks { it.signature.state(Lang.KK).stateId }, "the key that signs is not touched")
    }

    @Test
    fun `who wants an SMS gets one`() = signedOut(PIN) {
        types("27")
        until { it.pad?.digits == 2 }
        on(LinkEvent.BySms)
        until { it.page == LinkPage.Why && it.pad?.digits == 0 }
        on(LinkEvent.Next)
        until { it.page == LinkPage.Iin }
    }

    @Test
    fun `without a key that signs in it takes an SMS`() = signedOut(null) {
        until { it.view.value?.state == "session-expired" }
        assertEquals(LinkPage.Why, state.page)
        assertNull(state.pad)
    }

    @Test
    fun `what is typed is gone when the app is left, and is nowhere in print`() = signedOut(PIN) { living ->
        types("2704")
        until { it.pad?.digits == 4 }
        assertFalse("2704" in state.toString())
        living.host.inFront.value = false
        until { it.pad?.digits == 0 }
        assertEquals(LinkPage.SignIn, state.page)
    }

    @Test
    fun `a line that is gone says so, costs no try, and the PIN is typed again`() = signedOut(PIN) {
        sandbox.order("""{"path_prefix":"/sessions","fault":"drop_request","times":20}""")
        types(PIN)
        until { it.page == LinkPage.SignIn && it.failure != null && it.busy == Busy.No }
        assertEquals(5, state.pad?.tries)
        sandbox.noFaults()
        types(PIN)
        until { it.page == LinkPage.Linked && it.busy == Busy.No }
    }

    private companion object {
        const val PIN = "27049"
        const val WRONG = "27048"

        /** A session is over by then. */
        const val SESSION_S = 31 * 86_400
    }
}
