package org.qyzmet.app.kit

import androidx.compose.runtime.Composable
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.BeforeEach
import org.qyzmet.CardKeyView
import org.qyzmet.CardKeyWish
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetPorts
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Presented
import org.qyzmet.app.nav.Go
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.RealCard
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** Tests with a real card in the phone, a new one each. */
abstract class CardTest : SandboxTest() {
    protected lateinit var card: RealCard

    @BeforeEach
    fun cardIn() {
        card = RealCard.insert()
    }

    @AfterEach
    fun cardOut() {
        if (::card.isInitialized) card.close()
    }

    /** A presenter on a phone with the card in it. */
    protected fun <I, S, E> phone(
        before: suspend Citizen.(Qyzmet) -> I,
        presenter: @Composable (AppModel, Go, I) -> Presented<S, E>,
        citizen: Citizen = citizen(),
        test: Probe<S, E>.(Living<I>) -> Unit,
    ) = citizen.trying({ citizen.before(it) }, presenter, QyzmetPorts(simCard = card), test)

    /** Links the phone, and makes the key on the card, certified as what the operator's register says. */
    protected suspend fun Citizen.enrolOnCard(qyzmet: Qyzmet) {
        link(qyzmet)
        val key = prepareOnCard(qyzmet, RealCard.PIN)
        sandbox.registerCard(phone, key.publicKey)
        qyzmet.signature.certifyCardKey(null, Lang.KK)
    }

    /** Makes the key on a card whose PIN is this, certified without the operator's word. */
    protected suspend fun makeOnCard(qyzmet: Qyzmet, pin: String) {
        prepareOnCard(qyzmet, pin)
        qyzmet.signature.certifyCardKey(null, Lang.KK)
    }

    private suspend fun prepareOnCard(qyzmet: Qyzmet, pin: String): CardKeyView {
        val found = qyzmet.signature.cards().first { !it.administratorCode }
        return qyzmet.signature.prepareCardKey(CardKeyWish(found.slot, found.profile, pin, PIN))
    }

    /** What the library says of a signature with this PIN. */
    protected fun Living<*>.signs(pin: String): String = asks { codeOf { it.signature.sign(byteArrayOf(1), pin) } }

    protected companion object {
        /** The PIN that the card has from then on. */
        const val PIN = "730416"
    }
}
