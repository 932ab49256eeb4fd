package org.qyzmet.app.signature

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.pin.PinPage
import org.qyzmet.app.pin.PinState
import org.qyzmet.app.pin.PinTask
import org.qyzmet.app.pin.PinTaskEvent
import org.qyzmet.app.pin.pinPresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** The key that signs in, made, changed and removed through the screens' presenters, against the real gateway. */
class SignInKeyTest : SandboxTest() {
    private fun doing(task: PinTask, before: suspend Citizen.(Qyzmet) -> Unit, test: Probe<PinState, PinTaskEvent>.(Living<Unit>) -> Unit) =
        citizen().let { citizen -> citizen.trying({ citizen.before(it) }, { app, go, _ -> pinPresenter(app, go, task, null) }, test = test) }

    private fun Probe<PinState, PinTaskEvent>.types(pin: String, on: PinPage) {
        until { it.page == on && it.digits == 0 && it.busy == Busy.No }
        pin.forEach { on(PinTaskEvent.Digit(it)) }
    }

    private suspend fun Citizen.withKey(qyzmet: Qyzmet) {
        link(qyzmet)
        qyzmet.signature.createAuthenticationKey(PIN, Lang.KK)
    }

    @Test
    fun `five digits typed twice make the key, a weak PIN does not`() = doing(PinTask.SignInMake, { link(it) }) { living ->
        types("12345", PinPage.First)
        types("12345", PinPage.Repeat)
        until { it.page == PinPage.First && it.failure?.code == "signature.pin_weak" && it.busy == Busy.No }
        types(PIN, PinPage.First)
        types("27048", PinPage.Repeat)
        until { it.page == PinPage.First && it.mismatch }
        types(PIN, PinPage.First)
        types(PIN, PinPage.Repeat)
        until { it.page == PinPage.Done && it.busy == Busy.No }
        assertEquals("ok", living.asks { codeOf { it.identity.signIn(PIN, Lang.KK) } })
        on(PinTaskEvent.Next)
        assertEquals(listOf("back"), moves.all)
    }

    @Test
    fun `a phone that is not linked is linked first`() = doing(PinTask.SignInMake, { }) {
        types(PIN, PinPage.First)
        types(PIN, PinPage.Repeat)
        assertTrue(until { it.page == PinPage.Working && it.failure != null && it.busy == Busy.No }.signedOut)
        on(PinTaskEvent.Next)
        until { it.page == PinPage.First && it.digits == 0 }
        assertEquals(listOf("to link/signature"), moves.all)
    }

    @Test
    fun `its PIN is changed, a wrong one costs a try`() = doing(PinTask.SignInChange, { withKey(it) }) { living ->
        until { it.tries == 5 }
        types("27048", PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Old && it.failure?.code == "signature.pin_wrong" && it.tries == 4 }
        types(PIN, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Done && it.busy == Busy.No }
        assertEquals("signature.pin_wrong", living.asks { codeOf { it.identity.signIn(PIN, Lang.KK) } })
        assertEquals("ok", living.asks { codeOf { it.identity.signIn(NEW, Lang.KK) } })
    }

    @Test
    fun `it is removed when that was asked and answered, and the key that signs stays`() = citizen().let { citizen ->
        suspend fun both(qyzmet: Qyzmet) {
            citizen.enrol(qyzmet)
            qyzmet.signature.createAuthenticationKey(PIN, Lang.KK)
        }
        citizen.trying({ both(it) }, { app, go, _ -> signaturePresenter(app, go) }) { living ->
            until { it.signIn?.stateId == "ready" }
            on(SignatureEvent.SignInChange)
            on(SignatureEvent.SignInRemove(true))
            until { it.removing }
            on(SignatureEvent.SignInRemove(false))
            until { !it.removing }
            assertEquals("ready", state.signIn?.stateId)
            on(SignatureEvent.SignInRemove(true))
            until { it.removing }
            on(SignatureEvent.SignInRemoved)
            until { !it.removing && it.signIn?.stateId == "none" && it.busy == Busy.No }
            assertEquals("ok", living.asks { codeOf { it.signature.sign(byteArrayOf(1), Citizen.PIN) } })
            on(SignatureEvent.SignInMake)
            assertEquals(listOf("to sign-in-change", "to sign-in-make"), moves.all)
        }
    }

    private companion object {
        const val PIN = "27049"
        const val NEW = "80351"
    }
}
