package org.qyzmet.app.card

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Qyzmet
import org.qyzmet.app.key.KeyEvent
import org.qyzmet.app.key.KeyPage
import org.qyzmet.app.key.keyPresenter
import org.qyzmet.app.key.unlocks
import org.qyzmet.app.kit.CardTest
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.app.pin.PinPage
import org.qyzmet.app.pin.PinState
import org.qyzmet.app.pin.PinTask
import org.qyzmet.app.pin.PinTaskEvent
import org.qyzmet.app.pin.ofCardInSlot
import org.qyzmet.app.pin.pinPresenter
import org.qyzmet.app.revoke.RevokeEvent
import org.qyzmet.app.revoke.RevokePage
import org.qyzmet.app.revoke.revokePresenter
import org.qyzmet.app.sign.SignEvent
import org.qyzmet.app.sign.SignPage
import org.qyzmet.app.sign.SignState
import org.qyzmet.app.sign.signPresenter
import org.qyzmet.app.signature.SignatureEvent
import org.qyzmet.app.signature.signaturePresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.RealCard
import org.qyzmet.sandbox.codeOf

/** What is done with a key in a real applet, through the screens' presenters: a request signed, the PIN changed, unblocked. */
class KeyOnCardTest : CardTest() {
    private fun signing(test: Probe<SignState, SignEvent>.(Living<String>) -> Unit) =
        phone({ enrolOnCard(it); draft(it) }, { app, go, draft -> signPresenter(app, go, draft) }, test = test)

    private fun doing(task: PinTask, before: suspend (Qyzmet) -> Unit = {}, test: Probe<PinState, PinTaskEvent>.(Living<Unit>) -> Unit) =
        phone({ enrolOnCard(it); before(it) }, { app, go, _ -> pinPresenter(app, go, task, if (task == PinTask.Unlock) Route.Signature else null) }, test = test)

    private fun Probe<SignState, SignEvent>.types(pin: String) {
        until { it.page == SignPage.Pin && it.busy == Busy.No && it.digits == 0 }
        pin.forEach { on(SignEvent.Digit(it)) }
    }

    private fun Probe<PinState, PinTaskEvent>.types(digits: String, on: PinPage) {
        until { it.page == on && it.digits == 0 && it.busy == Busy.No }
        digits.forEach { on(PinTaskEvent.Digit(it)) }
        if (on == PinPage.Code) on(PinTaskEvent.Next)
    }

    private suspend fun block(qyzmet: Qyzmet) {
        while (codeOf { qyzmet.signature.sign(byteArrayOf(1), WRONG) } == "signature.pin_wrong") Unit
    }

    @Test
    fun `a request is signed with the card's PIN, a wrong one costs a try`() = signing { living ->
        until { it.signing.value != null && it.key != null && it.onCard }
        assertFalse(state.keyless)
        assertEquals("Кілт SIM-картада", state.key?.level?.short)
        on(SignEvent.ToPin)
        types(WRONG)
        until { it.page == SignPage.Pin && it.failure?.code == "signature.pin_wrong" && it.key?.triesLeft == 2u }
        types(PIN)
        until { moves.all.isNotEmpty() }
        val request = checkNotNull(state.signing.value?.requestId)
        assertEquals(listOf("finish done/$request"), moves.all)
        assertEquals("sim-applet", living.asks { it.signature.level() }.levelId)
    }

    @Test
    fun `a card that is pulled out, or put out of its slot, is said, and the PIN is typed again`() = signing {
        until { it.signing.value != null && it.key != null }
        for ((pulled, code) in listOf(0 to "signature.card_missing", 1 to "signature.card_failed")) {
            on(SignEvent.ToPin)
            until { it.page == SignPage.Pin }
            card.pulledAfter = pulled
            types(PIN)
            until { it.page == SignPage.Read && it.failure?.code == code && it.busy == Busy.No }
            assertFalse(state.keyless)
            card.putIn()
        }
        on(SignEvent.ToPin)
        types(PIN)
        until { moves.all.isNotEmpty() }
    }

    @Test
    fun `a PIN that is blocked leads to the PUK of the operator's letter`() = signing { living ->
        until { it.signing.value != null && it.key != null }
        on(SignEvent.ToPin)
        for (left in 2 downTo 0) {
            types(WRONG)
            until { it.key?.triesLeft == left.toUInt() && it.busy == Busy.No }
        }
        until { it.page == SignPage.Read && it.keyless && it.locked && it.key?.stateId == "card-pin-blocked" }
        assertNull(state.failure, "the key says it")
        on(SignEvent.ToPuk)
        assertEquals(listOf("to unlock/sign/${living.id}"), moves.all)
    }

    @Test
    fun `who forgot the PIN is sent to the PUK of the letter, not to a new key`() = signing {
        until { it.signing.value != null && it.key != null && it.onCard }
        on(SignEvent.ToPin)
        on(SignEvent.Forgot)
        assertTrue(until { it.page == SignPage.Forgot }.puk)
    }

    @Test
    fun `the card's PIN is changed without a network, and only the new one signs`() = doing(PinTask.Change) { living ->
        until { it.onCard && it.tries == 3 }
        types(WRONG, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Old && it.failure?.code == "signature.pin_wrong" && it.tries == 2 }
        card.pulledAfter = 0
        types(PIN, PinPage.Old)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Working && it.failure?.ofCardInSlot == true && it.busy == Busy.No }
        card.putIn()
        on(PinTaskEvent.Next)
        until { it.page == PinPage.Done && it.busy == Busy.No }
        assertEquals("ok", living.signs(NEW))
        assertEquals("signature.pin_wrong", living.signs(PIN))
    }

    @Test
    fun `a PIN that is blocked while it is changed leads to the PUK`() = doing(PinTask.Change) {
        until { it.onCard }
        repeat(3) {
            types(WRONG, PinPage.Old)
            types(NEW, PinPage.First)
            types(NEW, PinPage.Repeat)
            until { it.failure != null && it.busy == Busy.No }
        }
        assertTrue(until { it.page == PinPage.Working && it.busy == Busy.No }.toUnlock)
        on(PinTaskEvent.Next)
        assertEquals(listOf("instead unlock/signature"), moves.all)
    }

    @Test
    fun `the PUK of the letter unblocks the PIN and sets it anew`() = doing(PinTask.Unlock, ::block) { living ->
        until { it.onCard }
        types("00000000", PinPage.Code)
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Code && it.failure?.code == "signature.card_puk_wrong" && it.digits == 0 }
        types(RealCard.PUK, PinPage.Code)
        types("111111", PinPage.First)
        types("111111", PinPage.Repeat)
        until { it.page == PinPage.First && it.failure?.code == "signature.pin_weak" && it.busy == Busy.No }
        types(NEW, PinPage.First)
        types(NEW, PinPage.Repeat)
        until { it.page == PinPage.Done && it.busy == Busy.No }
        assertEquals("ok", living.signs(NEW))
        on(PinTaskEvent.Next)
        assertEquals(listOf("instead signature"), moves.all)
    }

    @Test
    fun `a PUK that was wrong too often is said, and a new key can be made`() {
        suspend fun spend(qyzmet: Qyzmet) {
            block(qyzmet)
            while (codeOf { qyzmet.signature.unblockCardPin("00000000", NEW) } == "signature.card_puk_wrong") Unit
        }
        phone({ enrolOnCard(it); spend(it) }, { app, go, _ -> keyPresenter(app, go, Route.Signature) }) { living ->
            until { it.page == KeyPage.Replace && it.key.value?.stateId == "card-blocked" }
            assertFalse(state.unlocks)
            on(KeyEvent.Next)
            until { it.replacing }
            on(KeyEvent.ReplaceYes)
            until { !it.replacing && it.page != KeyPage.Replace && it.busy == Busy.No }
            assertEquals("none", living.asks { it.signature.state(app.lang) }.stateId)
        }
    }

    @Test
    fun `the key's page shows the card, and opens a blocked one with the PUK`() =
        phone({ enrolOnCard(it) }, { app, go, _ -> keyPresenter(app, go, Route.Signature) }) { living ->
            until { it.page == KeyPage.Made && it.held != null }
            assertTrue(checkNotNull(state.held).proved)
            repeat(3) { living.signs(WRONG) }
            until { it.page == KeyPage.Replace && it.unlocks }
            on(KeyEvent.Next)
            assertEquals(listOf("to unlock/key/signature"), moves.all)
        }

    @Test
    fun `the signature's page has the card's own ways, and no PUK is made for it`() =
        phone({ enrolOnCard(it) }, { app, go, _ -> signaturePresenter(app, go) }) { living ->
            until { it.works && it.held != null }
            assertTrue(state.unlocks)
            assertFalse(state.makesPuk)
            assertFalse(state.unfinished)
            on(SignatureEvent.ChangePin)
            repeat(3) { living.signs(WRONG) }
            until { !it.works && it.unlocks }
            on(SignatureEvent.Unlock)
            assertEquals(listOf("to pin-change", "to unlock/signature"), moves.all)
        }

    @Test
    fun `what the operator did not confirm can be asked for again`() {
        suspend fun Citizen.unconfirmed(qyzmet: Qyzmet) {
            enrolOnCard(qyzmet)
            qyzmet.signature.destroyKey()
            makeOnCard(qyzmet, PIN)
        }
        phone({ unconfirmed(it) }, { app, go, _ -> signaturePresenter(app, go) }) {
            until { it.works && it.unfinished }
            on(SignatureEvent.OnCard)
            assertEquals(listOf("to on-card/signature"), moves.all)
        }
    }

    @Test
    fun `a card whose PIN is blocked while its certificate is revoked leads to the PUK, and then it is revoked`() =
        phone({ enrolOnCard(it) }, { app, go, _ -> revokePresenter(app, go) }) { living ->
            until { it.key != null && it.reasons.value != null }
            on(RevokeEvent.Choose("superseded"))
            for (left in 2 downTo 0) {
                on(RevokeEvent.Next)
                until { it.page == RevokePage.Pin && it.digits == 0 && it.busy == Busy.No }
                WRONG.forEach { on(RevokeEvent.Digit(it)) }
                until { it.key?.triesLeft == left.toUInt() && it.busy == Busy.No }
            }
            until { it.page == RevokePage.Why && it.key?.stateId == "card-pin-blocked" }
            on(RevokeEvent.Next)
            assertEquals(listOf("to unlock/revoke"), moves.all)
            living.asks { it.signature.unblockCardPin(RealCard.PUK, NEW) }
            until { it.key?.stateId == "ready" }
            on(RevokeEvent.Next)
            until { it.page == RevokePage.Pin && it.digits == 0 }
            NEW.forEach { on(RevokeEvent.Digit(it)) }
            until { it.page == RevokePage.Done && it.busy == Busy.No && it.key?.stateId == "certificate-revoked" }
        }

    private companion object {
        const val WRONG = "730417"
        const val NEW = "284917"
    }
}
