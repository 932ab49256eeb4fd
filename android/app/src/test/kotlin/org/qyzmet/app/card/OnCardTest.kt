package org.qyzmet.app.card

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Qyzmet
import org.qyzmet.app.key.KeyEvent
import org.qyzmet.app.key.KeyPage
import org.qyzmet.app.key.KeyPlace
import org.qyzmet.app.key.keyPresenter
import org.qyzmet.app.kit.CardTest
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.RealCard

/** Making the key in a real applet, through the screens' presenters, against the real gateway. */
class OnCardTest : CardTest() {
    private fun making(
        before: suspend Citizen.(Qyzmet) -> Unit = { link(it) },
        citizen: Citizen = citizen(),
        test: Probe<OnCardState, OnCardEvent>.(Living<Unit>) -> Unit,
    ) = phone(before, { app, go, _ -> onCardPresenter(app, go, Route.Signature) }, citizen, test)

    private fun Probe<OnCardState, OnCardEvent>.types(digits: String, on: OnCardPage, next: Boolean = false) {
        until { it.page == on && it.digits == 0 && it.busy == Busy.No }
        digits.forEach { on(OnCardEvent.Digit(it)) }
        if (next) on(OnCardEvent.Next)
    }

    private fun Probe<OnCardState, OnCardEvent>.pins(old: String, new: String = PIN) {
        types(old, OnCardPage.Pin, next = true)
        types(new, OnCardPage.First)
        types(new, OnCardPage.Repeat)
    }

    /** Three wrong PINs: a card that has no key yet takes no more. */
    private fun Probe<OnCardState, OnCardEvent>.blocks() {
        repeat(3) {
            pins("654321")
            until { it.failure != null && it.busy == Busy.No && it.page != OnCardPage.Repeat }
        }
        until { it.page == OnCardPage.Blocked }
    }

    private fun Probe<OnCardState, OnCardEvent>.pukAndPin(puk: String, new: String = PIN) {
        types(puk, OnCardPage.Puk, next = true)
        types(new, OnCardPage.First)
        types(new, OnCardPage.Repeat)
    }

    @Test
    fun `the key's page offers the card beside the phone, with what each protects from`() =
        phone({ link(it) }, { app, go, _ -> keyPresenter(app, go, Route.Sign("d1")) }) {
            val offer = checkNotNull(until { it.offer != null }.offer)
            assertEquals(listOf(0), offer.cards.map { it.slot.toInt() }, "one applet a card")
            assertEquals("Кілт SIM-картада", offer.onCard.short)
            assertEquals("Кілт телефон жадында", offer.onPhone.short)
            assertEquals(KeyPlace.Phone, state.place)
            on(KeyEvent.Choose(KeyPlace.Card))
            until { it.place == KeyPlace.Card }
            on(KeyEvent.Next)
            assertEquals(listOf("instead on-card/sign/d1"), moves.all)
        }

    @Test
    fun `a card that lets nobody in is said, one that is not there is not`() {
        card.letsIn = false
        phone({ link(it) }, { app, go, _ -> keyPresenter(app, go, Route.Start) }) {
            assertEquals("signature.card_access", until { it.offer != null }.offer?.refused?.code)
            on(KeyEvent.Next)
            until { it.page == KeyPage.First }
        }
        card.letsIn = true
        card.slots = emptySet()
        making {
            until { it.page == OnCardPage.None && it.reading.value != null }
            assertNull(state.failure)
            card.slots = setOf(1)
            on(OnCardEvent.Next)
            until { it.page == OnCardPage.Pin && it.slot == 1 }
        }
    }

    @Test
    fun `a key is made on the card, after a wrong PIN, and the operator's register makes it what it is`() {
        card.applets = listOf(RealCard.PIV)
        val citizen = citizen()
        making(citizen = citizen) { living ->
            until { it.page == OnCardPage.Pin && it.tries == 3 }
            pins("654321")
            until { it.page == OnCardPage.Pin && it.failure?.code == "signature.pin_wrong" && it.tries == 2 && it.digits == 0 }
            pins(RealCard.PIN, "111111")
            until { it.page == OnCardPage.First && it.failure?.code == "signature.pin_weak" && it.busy == Busy.No }
            types(PIN, OnCardPage.First)
            types("730417", OnCardPage.Repeat)
            until { it.page == OnCardPage.First && it.mismatch }
            types(PIN, OnCardPage.First)
            types(PIN, OnCardPage.Repeat)
            until { it.page == OnCardPage.Made && it.busy == Busy.No && it.held?.written == true }
            assertEquals("ready", state.key?.stateId)
            assertEquals(HeldKey(0, certified = true, written = true, proved = false, administratorCode = false), state.held)
            assertEquals("ok", living.signs(PIN))

            val key = checkNotNull(living.asks { it.signature.cardKey() })
            sandbox.registerCard(citizen.phone, key.publicKey)
            on(OnCardEvent.Certify)
            until { it.page == OnCardPage.Made && it.held?.proved == true && it.held?.written == true && it.busy == Busy.No }
            assertEquals("sim-applet", living.asks { it.signature.level() }.levelId)
            assertEquals("Кілт SIM-картада", state.key?.level?.short)
            on(OnCardEvent.Next)
            assertEquals(listOf("instead signature"), moves.all)
        }
    }

    @Test
    fun `a card that asks for the operator's code says so, and keeps its PIN until the code is right`() {
        card.applets = listOf(RealCard.OPENPGP)
        making { living ->
            pins(RealCard.PIN)
            types("99999999", OnCardPage.Code, next = true)
            until { it.page == OnCardPage.Code && it.failure?.code == "signature.card_administrator" && it.digits == 0 }
            types(RealCard.ADMINISTRATOR, OnCardPage.Code, next = true)
            until { it.page == OnCardPage.Made && it.busy == Busy.No }
            assertEquals("ok", living.signs(PIN))
            assertTrue(checkNotNull(state.held).administratorCode)
            on(OnCardEvent.Certify)
            until { it.page == OnCardPage.Code }
            on(OnCardEvent.Back)
            until { it.page == OnCardPage.Made }
        }
    }

    @Test
    fun `a PIN of six digits that nobody guesses may stay, an easy one may not`() = making {
        types(RealCard.PIN, OnCardPage.Pin, next = true)
        until { it.page == OnCardPage.First && it.keepable }
        on(OnCardEvent.Keep)
        until { it.page == OnCardPage.First && it.failure?.code == "signature.pin_weak" && it.busy == Busy.No }
    }

    @Test
    fun `a certificate that does not come is asked for again, and the key stays`() = making { living ->
        until { it.page == OnCardPage.Pin }
        sandbox.order("""{"path_prefix":"/.well-known/est/simpleenroll","fault":"drop_request","times":50}""")
        pins(RealCard.PIN)
        until { it.page == OnCardPage.Finish && it.failure != null && it.busy == Busy.No }
        assertEquals("certificate-missing", state.key?.stateId)
        sandbox.noFaults()
        on(OnCardEvent.Next)
        until { it.page == OnCardPage.Made && it.busy == Busy.No }
        assertEquals("ok", living.signs(PIN))
    }

    @Test
    fun `a card that is pulled out mid-way is put in again, and who does not know which PIN it has is told`() {
        for (at in listOf(0, 2, 4, 6)) {
            card.close()
            cardIn()
            making { living ->
                until { it.page == OnCardPage.Pin }
                card.pulledAfter = at
                pins(RealCard.PIN)
                until { it.page == OnCardPage.Failed && it.failure?.code in PULLED && it.busy == Busy.No }
                assertEquals(0, state.digits)
                card.putIn()
                on(OnCardEvent.Again)
                until { it.page == OnCardPage.Pin && it.failure == null && it.maybeNew }
                pins(RealCard.PIN)
                until { it.page == OnCardPage.Made && it.busy == Busy.No || it.failure?.code == "signature.pin_wrong" && it.digits == 0 && it.page == OnCardPage.Pin }
                if (state.page != OnCardPage.Made) {
                    pins(PIN)
                    until { it.page == OnCardPage.Made && it.busy == Busy.No }
                }
                assertEquals("ok", living.signs(PIN))
            }
        }
    }

    @Test
    fun `a card whose PIN is blocked before it has a key is opened with the PUK of the letter, and has the key`() = making { living ->
        blocks()
        on(OnCardEvent.Next)
        pukAndPin("00000000")
        until { it.page == OnCardPage.Puk && it.failure?.code == "signature.card_puk_wrong" && it.busy == Busy.No && it.digits == 0 }
        on(OnCardEvent.Back)
        until { it.page == OnCardPage.Blocked && it.failure == null }
        on(OnCardEvent.Next)
        pukAndPin(RealCard.PUK, "111111")
        until { it.page == OnCardPage.First && it.failure?.code == "signature.pin_weak" && it.busy == Busy.No }
        types(PIN, OnCardPage.First)
        types(PIN, OnCardPage.Repeat)
        until { it.page == OnCardPage.Made && it.busy == Busy.No }
        assertEquals("ok", living.signs(PIN))
    }

    @Test
    fun `a PUK that is right opens the card though no key can be made yet, and the new PIN makes it later`() = making { living ->
        blocks()
        on(OnCardEvent.Next)
        sandbox.order("""{"path_prefix":"/","fault":"drop_request","times":50}""")
        pukAndPin(RealCard.PUK)
        until { it.failure != null && it.busy == Busy.No && it.page == OnCardPage.Failed || it.page == OnCardPage.Finish && it.busy == Busy.No }
        sandbox.noFaults()
        on(if (state.page == OnCardPage.Failed) OnCardEvent.Again else OnCardEvent.Next)
        until { it.page == OnCardPage.Made && it.busy == Busy.No }
        assertEquals("ok", living.signs(PIN))
    }

    @Test
    fun `a card that nothing opens any more leads to the phone`() {
        card.applets = listOf(RealCard.PIV)
        making {
            blocks()
            on(OnCardEvent.Next)
            while (state.page != OnCardPage.Blocked) {
                pukAndPin("00000000")
                until { it.failure != null && it.busy == Busy.No && it.page in setOf(OnCardPage.Puk, OnCardPage.Blocked) }
            }
            assertEquals("signature.card_blocked", state.failure?.code)
            on(OnCardEvent.Next)
            assertEquals(listOf("instead key/signature"), moves.all)
        }
        making {
            until { it.page == OnCardPage.Blocked }
            on(OnCardEvent.ToPhone)
            assertEquals(listOf("instead key/signature"), moves.all)
        }
    }

    @Test
    fun `of two cards one is chosen, and who goes back chooses again`() {
        card.slots = setOf(0, 1)
        making {
            until { it.page == OnCardPage.Slot }
            assertEquals(listOf(0, 1), state.cards.map { it.slot.toInt() })
            on(OnCardEvent.Choose(state.cards[1]))
            until { it.page == OnCardPage.Pin && it.slot == 1 }
            on(OnCardEvent.Back)
            until { it.page == OnCardPage.Slot }
            on(OnCardEvent.Back)
            assertEquals(listOf("instead key/signature"), moves.all)
        }
    }

    @Test
    fun `nothing that was typed stays when the app is left, and nothing is printed`() = making { living ->
        types("1234", OnCardPage.Pin)
        until { it.digits == 4 }
        living.host.inFront.value = false
        until { it.digits == 0 && it.page == OnCardPage.Pin }
        living.host.inFront.value = true
        types(RealCard.PIN, OnCardPage.Pin, next = true)
        types("73", OnCardPage.First)
        until { it.digits == 2 }
        val said = OnCardTyping().apply { pin.add('7') }.toString() + OnCardEvent.Digit('7')
        // After it stands a number that tells objects apart, and has any digits.
        assertFalse('7' in said.substringBefore('@'), said)
        living.host.inFront.value = false
        until { it.page == OnCardPage.Pin && it.digits == 0 }
    }

    @Test
    fun `left while it works, what was typed for another try is gone`() = making { living ->
        pins(RealCard.PIN, "111111")
        living.host.inFront.value = false
        until { it.failure?.code == "signature.pin_weak" && it.busy == Busy.No && it.page == OnCardPage.Pin && it.digits == 0 }
    }

    @Test
    fun `a phone that is not linked is linked first, one that has a key is sent to it`() {
        making({ }) {
            pins(RealCard.PIN)
            assertNotNull(until { it.page == OnCardPage.Failed && it.unlinked && it.busy == Busy.No }.failure)
            on(OnCardEvent.Next)
            assertEquals(listOf("to link/on-card/signature"), moves.all)
        }
        making({ enrol(it) }) {
            pins(RealCard.PIN)
            until { it.page == OnCardPage.Failed && it.taken && it.busy == Busy.No }
            on(OnCardEvent.Next)
            assertEquals(listOf("instead key/signature"), moves.all)
        }
    }

    private companion object {
        /** Before anything was asked of it, and in the midst. */
        val PULLED = setOf("signature.card_missing", "signature.card_failed")
    }
}
