package org.qyzmet.app.link

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

/** Linking through the screen's presenter, against the real gateway. */
class LinkTest : SandboxTest() {
    private fun linking(citizen: Citizen, test: Probe<LinkState, LinkEvent>.(Living<Unit>) -> Unit) =
        citizen.trying({ }, { app, go, _ -> linkPresenter(app, go, Route.Service(Citizen.SERVICE)) }, test = test)

    private fun Probe<LinkState, LinkEvent>.typed(iin: String, phone: String, pin: String) {
        until { it.view.value != null }
        on(LinkEvent.Next)
        until { it.page == LinkPage.Iin }
        on(LinkEvent.Typed(LinkField.Iin, iin))
        on(LinkEvent.Next)
        until { it.page == LinkPage.Phone }
        on(LinkEvent.Typed(LinkField.Phone, phone))
        on(LinkEvent.Next)
        until { it.page == LinkPage.CardPin }
        cardPin(pin)
    }

    private fun Probe<LinkState, LinkEvent>.cardPin(pin: String) {
        pin.forEach { on(LinkEvent.CardDigit(it)) }
        until { it.cardPin == pin.length }
        on(LinkEvent.Next)
    }

    private fun Probe<LinkState, LinkEvent>.fails(code: String) = until { it.failure?.code == code && it.busy == Busy.No && it.page != LinkPage.Working }

    @Test
    fun `a phone is linked, and one goes on to where one came from`() {
        val citizen = citizen()
        linking(citizen) {
            typed("990101 500016", citizen.phone.removePrefix("+7"), Citizen.CARD_PIN)
            until { it.page == LinkPage.Code && it.busy == Busy.No }
            assertEquals(0, state.cardPin, "the PIN of the card is not kept")
            on(LinkEvent.Typed(LinkField.Code, sandbox.code(citizen.phone)))
            until { it.page == LinkPage.Linked && it.citizen != null && it.busy == Busy.No }
            assertEquals("", state.code)
            on(LinkEvent.Next)
            assertEquals(listOf("instead service/${Citizen.SERVICE}"), moves.all)
        }
    }

    @Test
    fun `a wrong PIN of the card is typed again on its page`() = linking(citizen()) {
        typed(Citizen.IIN, "8 701 000 99 01", "9999")
        fails("identity.card_pin_wrong")
        assertEquals(LinkPage.CardPin, state.page)
        assertTrue(state.besideField)
        assertEquals(0, state.cardPin)
    }

    @Test
    fun `what the gateway does not know is mended where it was typed, and the letters stay`() = linking(citizen()) {
        typed("990101500690", "7010009902", "1234")
        fails("identity.person_unknown")
        assertEquals(LinkPage.Iin, state.page)
        assertEquals("990101500690", state.iin)
        on(LinkEvent.Typed(LinkField.Iin, Citizen.IIN))
        on(LinkEvent.Next)
        until { it.page == LinkPage.Phone && it.failure == null }
        on(LinkEvent.Typed(LinkField.Phone, "7010000002"))
        on(LinkEvent.Next)
        until { it.page == LinkPage.CardPin }
        cardPin(Citizen.CARD_PIN)
        fails("identity.number_taken")
        assertEquals(LinkPage.Phone, state.page)
    }

    @Test
    fun `a number that can't be one is the library's to judge`() = linking(citizen()) {
        typed("12", "7010009903", "1234")
        fails("input.iin")
        assertEquals(LinkPage.Iin, state.page)
    }

    @Test
    fun `a wrong code is emptied, tries are said, and another number can be typed`() {
        val citizen = citizen()
        linking(citizen) {
            typed(Citizen.IIN, citizen.phone, Citizen.CARD_PIN)
            until { it.page == LinkPage.Code && it.busy == Busy.No }
            val right = sandbox.code(citizen.phone)
            on(LinkEvent.Typed(LinkField.Code, right.map { if (it == '9') '0' else it + 1 }.joinToString("")))
            fails("identity.code_wrong")
            assertEquals("", state.code)
            until { it.view.value?.triesLeft == 2u }
            on(LinkEvent.OtherNumber)
            until { it.page == LinkPage.Phone }
            on(LinkEvent.Back)
            until { it.page == LinkPage.Code }
            on(LinkEvent.Typed(LinkField.Code, right))
            until { it.page == LinkPage.Linked }
        }
    }

    @Test
    fun `secrets are gone when the app goes to the background`() = linking(citizen()) { living ->
        until { it.view.value != null }
        "123".forEach { on(LinkEvent.CardDigit(it)) }
        on(LinkEvent.Typed(LinkField.Code, "482"))
        until { it.cardPin == 3 && it.code == "482" }
        living.host.inFront.value = false
        until { it.cardPin == 0 && it.code == "" }
        on(LinkEvent.Typed(LinkField.Iin, Citizen.IIN))
        until { it.iin == Citizen.IIN }
        assertFalse(Citizen.IIN in state.toString())
    }

    @Test
    fun `back goes a page back, and out of the first`() = linking(citizen()) {
        until { it.view.value != null }
        on(LinkEvent.Next)
        on(LinkEvent.Typed(LinkField.Iin, "99"))
        until { it.page == LinkPage.Iin && it.iin == "99" }
        on(LinkEvent.Back)
        until { it.page == LinkPage.Why }
        on(LinkEvent.Next)
        until { it.page == LinkPage.Iin && it.iin == "99" }
        on(LinkEvent.Back)
        until { it.page == LinkPage.Why }
        on(LinkEvent.Back)
        assertEquals(listOf("back"), moves.all)
    }

    @Test
    fun `seconds are a clock`() = assertEquals(listOf("0:00", "0:09", "1:35", "10:00"), listOf(0, 9, 95, 600).map(::clockOf))

    @Test
    fun `a failure that has no page stays where it is`() = assertNull(pageAfter("net.offline"))
}
