package org.qyzmet.app.card

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qyzmet.CardKeyView

/** Whether a screen offers to write the certificate onto the card. */
class HeldKeyTest {
    @Test
    fun `only a card that takes a certificate from the operator and has none is offered one`() {
        for (onCard in booleans) {
            for (takes in booleans) {
                for (withPin in booleans) {
                    val key = CardKeyView(0u, "some", byteArrayOf(), "", true, onCard, takes, withPin, "sim-applet", false)
                    assertEquals(!onCard && takes && !withPin, !held(key).written)
                }
            }
        }
    }

    private companion object {
        val booleans = listOf(false, true)
    }
}
