package org.qyzmet.app.pin

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** The PIN's life through the screen's presenter, against the real gateway. */
class PinTest : SandboxTest() {
    private fun doing(task: PinTask, before: suspend Citizen.(Qyzmet) -> String = { "".also { _ -> enrol(it) } }, test: Probe<PinState, PinTaskEvent>.(Living<String>) -> Unit) =
        citizen().let { citizen ->
            citizen.trying({ citizen.before(it) }, { app, go, _ -> pinPresenter(app, go, task, if (task == PinTask.Unlock) Route.Signature else null) }, test = test)
        }

    private fun Probe<PinState, PinTaskEvent>.types(pin: String, on: PinPage) {
        until { it.page == on && it.digits == 0 && it.busy == Busy.No }
        pin.forEach { on(PinTaskEvent.Digit(it)) }
    }

    private fun Living<*>.signs(pin: String) = asks { qyzmet -> codeOf { qyzmet.signature.sign(byteArrayOf(1), pin) } }

    @Test
    fun `the PIN is changed, and only the new one signs`() = doing(PinTask.Change) { living ->
        types(Citizen.PIN, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Done && it.busy == Busy.No }
        assertEquals("ok", living.signs(NEW))
        assertEquals("signature.pin_wrong", living.signs(Citizen.PIN))
        on(PinTaskEvent.Next)
        assertEquals(listOf("back"), moves.all)
    }

    @Test
    fun `a wrong PIN costs a try, which is said, and all is typed again`() = doing(PinTask.Change) { living ->
        until { it.tries == 5 }
        types("111222", PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Old && it.failure?.code == "signature.pin_wrong" && it.tries == 4 }
        types(Citizen.PIN, PinPage.Old)
        until { it.failure == null }
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Done }
        assertEquals("ok", living.signs(NEW))
    }

    @Test
    fun `a PIN that is too easy, or typed in two ways, is thought of again without the old one`() = doing(PinTask.Change) {
        types(Citizen.PIN, PinPage.Old)
        types("123456", PinPage.First)
        types("123456", PinPage.Repeat)
        until { it.page == PinPage.First && it.failure?.code == "signature.pin_weak" }
        types(NEW, PinPage.First)
        types("730415", PinPage.Repeat)
        until { it.page == PinPage.First && it.mismatch }
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Done }
    }

    @Test
    fun `a PUK is shown once, and left only when it is written down`() = doing(PinTask.Puk) { living ->
        types(Citizen.PIN, PinPage.Old)
        val puk = checkNotNull(until { it.page == PinPage.Write }.made)
        assertEquals(true, Regex("\\d{4} \\d{4}").matches(puk))
        assertFalse(puk in state.toString())
        living.host.inFront.value = false
        on(PinTaskEvent.Next)
        assertNotNull(state.made, "a call in between costs nobody the PUK")
        assertTrue(state.stepsBack)
        on(PinTaskEvent.Back)
        assertNotNull(state.made, "and no finger that goes back")
        assertEquals("screen-puk-wrote-first", app.announcement)
        assertEquals(emptyList<String>(), moves.all)
        on(PinTaskEvent.Wrote(true))
        assertFalse(until { it.wrote }.stepsBack)
        on(PinTaskEvent.Next)
        until { it.made == null }
        assertEquals(listOf("back"), moves.all)
        assertEquals("ok", living.asks { qyzmet -> codeOf { qyzmet.signature.unlock(puk, NEW, app.lang) } })
    }

    @Test
    fun `a PUK gives a locked key a new PIN`() {
        var puk = ""
        doing(PinTask.Unlock, { enrol(it); puk = it.signature.makePuk(Citizen.PIN); lock(it); "" }) { living ->
            types("00000000", PinPage.Code)
            types(NEW, PinPage.First)
            types(NEW, PinPage.Repeat)
            until { it.page == PinPage.Code && it.failure?.code == "signature.puk_wrong" && it.tries == 9 }
            types(puk.filter(Char::isDigit), PinPage.Code)
            types(NEW, PinPage.First)
            types(NEW, PinPage.Repeat)
            until { it.page == PinPage.Done }
            assertEquals("ok", living.signs(NEW))
        }
    }

    @Test
    fun `who has no PUK is told, and goes back`() = doing(PinTask.Unlock) {
        types("00000000", PinPage.Code)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Working && it.failure?.code == "signature.puk_missing" && it.busy == Busy.No }
        on(PinTaskEvent.Next)
        assertEquals(listOf("instead signature"), moves.all)
    }

    @Test
    fun `what is typed is gone when the app is left, and on the way back`() = doing(PinTask.Change) { living ->
        types(Citizen.PIN, PinPage.Old)
        until { it.page == PinPage.First }
        on(PinTaskEvent.Digit('7'))
        living.host.inFront.value = false
        until { it.page == PinPage.Old && it.digits == 0 }
        types(Citizen.PIN, PinPage.Old)
        types(NEW, PinPage.First)
        until { it.page == PinPage.Repeat }
        on(PinTaskEvent.Back)
        until { it.page == PinPage.First && it.digits == 0 }
        on(PinTaskEvent.Back)
        until { it.page == PinPage.Old }
    }

    @Test
    fun `what is typed is gone when the app is left while the line is looked for, too`() = doing(PinTask.Change) { living ->
        sandbox.order("""{"path_prefix":"/keys/","fault":"drop_request","times":20}""")
        types(Citizen.PIN, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        living.host.inFront.value = false
        until { it.failure != null && it.busy == Busy.No }
        sandbox.noFaults()
        assertEquals(PinPage.Old to 0, state.page to state.digits)
    }

    @Test
    fun `a line that is gone costs nothing that was typed`() = doing(PinTask.Change) { living ->
        sandbox.order("""{"path_prefix":"/keys/","fault":"drop_request","times":20}""")
        types(Citizen.PIN, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Working && it.failure != null && it.busy == Busy.No }
        sandbox.noFaults()
        on(PinTaskEvent.Next)
        until { it.page == PinPage.Done }
        assertEquals("ok", living.signs(NEW))
    }

    private suspend fun lock(qyzmet: Qyzmet) {
        while (codeOf { qyzmet.signature.sign(byteArrayOf(1), "111222") } == "signature.pin_wrong") Unit
    }

    private companion object {
        const val NEW = "284917"
    }
}
