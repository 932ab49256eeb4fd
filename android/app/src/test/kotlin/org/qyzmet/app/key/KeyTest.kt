package org.qyzmet.app.key

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

/** Making the key through the screen's presenter, against the real gateway. */
class KeyTest : SandboxTest() {
    private fun making(
        before: suspend Citizen.(Qyzmet) -> Unit,
        test: Probe<KeyState, KeyEvent>.(Living<Unit>) -> Unit,
    ) = citizen().let { citizen ->
        citizen.trying({ citizen.before(it) }, { app, go, _ -> keyPresenter(app, go, Route.Sign("d1")) }, test = test)
    }

    private fun Probe<KeyState, KeyEvent>.types(pin: String, on: KeyPage) {
        until { it.page == on && it.digits == 0 && it.key.value != null }
        pin.forEach { on(KeyEvent.Digit(it)) }
    }

    private fun Probe<KeyState, KeyEvent>.begins() {
        until { it.page == KeyPage.Why && it.key.value != null }
        on(KeyEvent.Next)
    }

    @Test
    fun `a key is made of a PIN that is typed twice`() = making({ link(it) }) { living ->
        begins()
        types(Citizen.PIN, KeyPage.First)
        types(Citizen.PIN, KeyPage.Repeat)
        until { it.page == KeyPage.Made && it.busy == Busy.No }
        assertEquals("ready", living.asks { it.signature.state(app.lang) }.stateId)
        assertFalse(state.replaceable, "nobody wants to replace what was made just now")
        on(KeyEvent.Next)
        assertEquals(listOf("instead sign/d1"), moves.all)
    }

    @Test
    fun `a key that is ready is shown as made when the call that makes it is over, and not before`() = making({ enrol(it) }) {
        until { it.page == KeyPage.Made }
        val typing = KeyTyping().apply { made = true }
        assertEquals(KeyPage.Making, pageOf(state.key.value, typing, Busy.Working))
        assertEquals(KeyPage.Made, pageOf(state.key.value, typing, Busy.No))
    }

    @Test
    fun `two PINs that differ are typed anew`() = making({ }) {
        begins()
        types(Citizen.PIN, KeyPage.First)
        types("730417", KeyPage.Repeat)
        until { it.page == KeyPage.First && it.mismatch && it.digits == 0 }
        on(KeyEvent.Digit('1'))
        until { !it.mismatch && it.digits == 1 }
    }

    @Test
    fun `a PIN that is too easy is the library's to refuse`() = making({ link(it) }) {
        begins()
        types("111111", KeyPage.First)
        types("111111", KeyPage.Repeat)
        until { it.page == KeyPage.First && it.failure?.code == "signature.pin_weak" }
    }

    @Test
    fun `a phone that is not linked is linked first`() = making({ }) {
        begins()
        types(Citizen.PIN, KeyPage.First)
        types(Citizen.PIN, KeyPage.Repeat)
        until { it.page == KeyPage.Why && it.unlinked }
        on(KeyEvent.Next)
        assertEquals(listOf("to link/key/sign/d1"), moves.all)
    }

    @Test
    fun `a key that is there is replaced only after a question`() = making({ enrol(it) }) { living ->
        until { it.page == KeyPage.Made && it.replaceable }
        on(KeyEvent.Replace)
        until { it.replacing }
        on(KeyEvent.ReplaceNo)
        until { !it.replacing }
        assertEquals("ready", living.asks { it.signature.state(app.lang) }.stateId)
        on(KeyEvent.Replace)
        on(KeyEvent.ReplaceYes)
        until { it.page == KeyPage.First }
        assertEquals("none", living.asks { it.signature.state(app.lang) }.stateId)
    }

    @Test
    fun `digits are gone when the app goes to the background`() = making({ }) { living ->
        begins()
        "73".forEach { on(KeyEvent.Digit(it)) }
        until { it.digits == 2 }
        living.host.inFront.value = false
        until { it.digits == 0 && it.page == KeyPage.First }
    }

    @Test
    fun `whether the pad is shuffled is remembered`() = making({ }) { living ->
        on(KeyEvent.Shuffle(true))
        until { it.shuffled }
        assertTrue(living.host.prefs.shuffledPad)
    }
}
