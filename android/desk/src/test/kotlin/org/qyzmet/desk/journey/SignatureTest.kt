package org.qyzmet.desk.journey

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

/**
 * By clicking alone, with the real library and gateway: a PUK is made and written down, a forgotten PIN is set anew with
 * it, a bank asks for a signature by a link, and all of it stands in the key's log.
 */
class SignatureTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `the PIN is forgotten, the PUK helps, and a bank gets its signature`() = Thumb.on(folder, native) {
        sandbox.use {
            filed()
            tap("tab-settings")
            tap("settings-pin", then = "signature")
            val puk = makesPuk()

            tap("signature-unlock")
            pin(puk)
            pin(NEW)
            pin(NEW)
            see("pin-done")
            tap("pin-main")
            see("signature-change")

            val (order, link) = sandbox.asks("Несие шарты", "Мен 100 000 теңге аламын.")
            env.host.links.trySend(link)
            signsForBank()
            assertEquals("signed", sandbox.asked(order))

            tap("other-main")
            see("others-link")
            tap("tab-settings")
            tap("settings-pin", then = "signature")
            tap("signature-log")
            read("log-state") { it.contains("бүтін") }
            val log = words("log-list")
            listOf("Несие шарты", "Үлгі банкі (сынақ)").forEach { assertTrue(it in log, log) }
        }
    }

    private fun Thumb.filed() {
        findService()
        fillForm()
        linkPhone()
        makeKey()
        see("sign-code")
        tap("sign-main")
        pin(PIN)
        read("done-number") { it.contains("QZ-") }
        tap("done-home")
    }

    /** The PUK, as one writes it down. */
    private fun Thumb.makesPuk(): String {
        see("signature-puk-state")
        assertTrue(!there("signature-unlock"), "without a PUK nothing is unlocked")
        tap("signature-puk")
        pin(PIN)
        see("puk-digits")
        val puk = heard("puk-digits").filter(Char::isDigit)
        assertEquals(8, puk.length)
        tap("puk-wrote")
        tap("pin-main")
        read("signature-puk-state") { it.contains("PUK-код бар") }
        return puk
    }

    /** Who asks and what for is read before the PIN. */
    private fun Thumb.signsForBank() {
        read("other-party") { it.contains("Үлгі банкі (сынақ)") }
        read("other-text") { it.contains("100 000 теңге") }
        tap("other-main")
        pin(NEW)
        read("other-state") { it.contains("Қол қойылды") }
    }
}

private const val NEW = "730416"
