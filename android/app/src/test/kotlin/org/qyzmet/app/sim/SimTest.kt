package org.qyzmet.app.sim

import androidx.compose.runtime.Composable
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetPorts
import org.qyzmet.app.key.KeyEvent
import org.qyzmet.app.key.KeyPage
import org.qyzmet.app.key.keyPresenter
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.Tray
import org.qyzmet.app.kit.trying
import org.qyzmet.app.link.LinkEvent
import org.qyzmet.app.link.LinkField
import org.qyzmet.app.link.LinkPage
import org.qyzmet.app.link.linkPresenter
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.settings.SettingsEvent
import org.qyzmet.app.settings.settingsPresenter
import org.qyzmet.app.sign.SignEvent
import org.qyzmet.app.sign.SignPage
import org.qyzmet.app.sign.signPresenter
import org.qyzmet.app.start.StartEvent
import org.qyzmet.app.start.Urgent
import org.qyzmet.app.start.startPresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

/** Another SIM card in the phone, on every screen that says so, against the real gateway. */
class SimTest : SandboxTest() {
    /** One phone for all tests of the class: each begins with the first SIM. */
    private val tray = Tray()

    private fun <S, E> enrolled(
        citizen: Citizen = citizen(),
        presenter: @Composable (AppModel, Go, String) -> Presented<S, E>,
        test: Probe<S, E>.(Living<String>) -> Unit,
    ) {
        tray.first()
        citizen.trying({ citizen.enrol(it); citizen.draft(it) }, presenter, QyzmetPorts(simWatch = tray), test)
    }

    /** The phone tells of it, as the courier does. */
    private fun Living<*>.swap() {
        tray.swap()
        assertEquals("changed", asks { sim(it) })
    }

    private suspend fun sim(qyzmet: Qyzmet) = qyzmet.identity.sim(Lang.KK).stateId

    @Test
    fun `a key that waits for the number is not made anew and not called ready`() =
        enrolled(presenter = { app, go, draft -> keyPresenter(app, go, Route.Sign(draft)) }) { living ->
            until { it.page == KeyPage.Made }
            living.swap()
            until { it.page == KeyPage.Reprove }
            assertFalse(state.replaceable)
            on(KeyEvent.Next)
            assertEquals(listOf("to link/sign/${living.id}"), moves.all)
        }

    @Test
    fun `signing asks for the proof first`() = enrolled(presenter = ::signPresenter) { living ->
        until { it.signing.value != null && it.key != null }
        assertFalse(state.keyless)
        living.swap()
        until { it.keyless && it.reprove }
        on(SignEvent.Reprove)
        assertEquals(listOf("to link/sign/${living.id}"), moves.all)
    }

    @Test
    fun `a SIM that is changed while the PIN is typed is noticed by the signature`() = enrolled(presenter = ::signPresenter) {
        until { it.signing.value != null && it.key != null }
        on(SignEvent.ToPin)
        until { it.page == SignPage.Pin }
        tray.swap()
        Citizen.PIN.forEach { on(SignEvent.Digit(it)) }
        until { it.page == SignPage.Read && it.reprove && it.busy == Busy.No }
        assertNull(state.failure, "the key says it")
        assertEquals(emptyList<String>(), moves.all)
    }

    @Test
    fun `the number is proved again, and only then is the phone shown as linked`() {
        val citizen = citizen()
        enrolled(citizen, { app, go, draft -> linkPresenter(app, go, Route.Sign(draft)) }) { living ->
            until { it.page == LinkPage.Linked }
            living.swap()
            until { it.page == LinkPage.Why && it.reproof != null }
            sandbox.advance(NEXT_CODE_S)
            on(LinkEvent.Next)
            until { it.page == LinkPage.Iin }
            on(LinkEvent.Typed(LinkField.Iin, Citizen.IIN))
            on(LinkEvent.Next)
            until { it.page == LinkPage.Phone }
            on(LinkEvent.Typed(LinkField.Phone, citizen.phone))
            on(LinkEvent.Next)
            until { it.page == LinkPage.CardPin }
            prove("9999")
            until { it.failure?.code == "identity.card_pin_wrong" && it.busy == Busy.No }
            assertEquals(LinkPage.CardPin, state.page, "a failed proof is no link")
            prove(Citizen.CARD_PIN)
            until { it.page == LinkPage.Code && it.busy == Busy.No }
            on(LinkEvent.Typed(LinkField.Code, sandbox.code(citizen.phone)))
            until { it.page == LinkPage.Linked && it.busy == Busy.No }
            assertNull(state.reproof)
            assertEquals("ready", living.asks { it.signature.state(Lang.KK) }.stateId)
            on(LinkEvent.Next)
            assertEquals(listOf("instead sign/${living.id}"), moves.all)
        }
    }

    private fun Probe<*, LinkEvent>.prove(pin: String) {
        pin.forEach { on(LinkEvent.CardDigit(it)) }
        on(LinkEvent.Next)
    }

    @Test
    fun `the start says so before anything else that waits`() = enrolled(presenter = { app, go, _ -> startPresenter(app, go) }) { living ->
        until { it.popular.value != null && it.drafts.isNotEmpty() }
        assertNull(state.urgent)
        living.swap()
        until { it.urgent is Urgent.Reprove }
        on(StartEvent.Open(checkNotNull(state.urgent)))
        assertEquals(listOf("to link/start"), moves.all)
    }

    @Test
    fun `the settings say so beside the number`() = enrolled(presenter = { app, go, _ -> settingsPresenter(app, go) }) { living ->
        until { it.key.value != null && it.link.value != null }
        assertNull(state.reproof)
        living.swap()
        until { it.reproof != null && it.key.value?.stateId == "sim-changed" }
        assertTrue(checkNotNull(state.reproof).changedAt != null)
        on(SettingsEvent.Link)
        assertEquals(listOf("to link/settings"), moves.all)
    }
}

/** How long the gateway wants between two codes. */
private const val NEXT_CODE_S = 60
