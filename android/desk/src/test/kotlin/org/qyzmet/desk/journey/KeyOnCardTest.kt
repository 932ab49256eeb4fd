package org.qyzmet.desk.journey

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.sandbox.RealCard
import java.io.File

/**
 * By clicking alone, with the real library and gateway and a real applet: the key is made on the SIM card, a request is
 * signed with it, the PIN is forgotten and set anew with the PUK of the operator's letter.
 */
class KeyOnCardTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `the key is made on the card, signs, and gets a new PIN with the operator's PUK`() = RealCard.insert().use { card ->
        Thumb.on(folder, native, simCard = card) {
            sandbox.use {
                findService()
                fillForm()
                linkPhone()
                makesKeyOnCard()
                see("sign-code")
                tap("sign-main")
                pin(WRONG)
                read("sign-tries") { it.contains("2") }
                pin(PIN)
                read("done-number") { it.contains("QZ-") }
                assertEquals(1, sandbox.filed())
                tap("done-home")
                unblocks()
            }
        }
    }

    private fun Thumb.makesKeyOnCard() {
        tap("sign-main")
        tap("key-on-card")
        tap("key-main")
        type("on-card-digits", WRONG)
        tap("on-card-main")
        pin(PIN)
        pin(PIN)
        read("on-card-digits") { it.contains("PIN-код қате") }
        type("on-card-digits", RealCard.PIN)
        tap("on-card-main")
        pin(PIN)
        pin(PIN)
        read("on-card-state") { it.contains("Кілт дайын") }
        read("on-card-level") { it.contains("Кілт картада, расталмаған") }
        tap("on-card-main")
    }

    private fun Thumb.unblocks() {
        tap("tab-settings")
        tap("settings-pin", then = "signature")
        read("signature-slot") { it.contains("1-SIM-карта") }
        assertTrue(!there("signature-puk"), "the operator made the card's PUK")
        tap("signature-unlock")
        type("pin-card-puk", RealCard.PUK)
        tap("pin-main")
        pin(NEW)
        pin(NEW)
        see("pin-done")
        tap("pin-main")
        tap("signature-change")
        pin(NEW)
        pin(PIN)
        pin(PIN)
        see("pin-done")
    }
}

private const val WRONG = "904716"
private const val NEW = "730416"
