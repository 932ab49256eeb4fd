package org.qyzmet.desk.journey

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

/**
 * By clicking alone, with the real library and gateway: numbers whose keys get a certificate only after a video call. The
 * courier goes on with the call while the citizen looks, or looks elsewhere.
 */
class IdentifiedTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `an operator recognises the citizen, who then signs, and revokes in the end`() = Thumb.on(folder, native) {
        sandbox.use {
            toCall(APPROVED)
            agree()
            read("identify-state") { it.contains("сертификат келді") }
            tap("identify-main")
            see("sign-code")
            gone("sign-key")
            tap("sign-main")
            pin(PIN)
            read("done-number") { it.contains("QZ-") }
            assertEquals(1, sandbox.filed())
            tap("done-home")
            revoke()
        }
    }

    @Test
    fun `an operator does not recognise the citizen, who reads why and tries again, then breaks it off`() = Thumb.on(folder, native) {
        sandbox.use {
            toCall(REFUSED)
            agree()
            read("identify-reason") { it.contains("Жүзіңіз") }
            read("identify-state") { it.contains("4") }
            tap("identify-main")
            read("identify-state") { it.contains("3") }
            tap("identify-main")
            tap("identify-stop", then = "confirm-yes")
            tap("confirm-yes")
            read("identify-state") { it.contains("тоқтаттыңыз") }
            assertEquals(0, sandbox.filed())
        }
    }

    private fun Thumb.toCall(phone: String) {
        findService()
        fillForm()
        linkPhone(phone)
        tap("sign-main")
        tap("key-main")
        pin(PIN)
        pin(PIN)
        gone("pin-pad")
        gone("key-cancel")
        read("key-state") { it.contains("Бейне қоңырау керек") }
        tap("key-main")
        see("identify-state")
        tap("identify-main")
    }

    private fun Thumb.agree() {
        read("identify-consent") { it.length > 40 }
        tap("identify-main")
        gone("identify-consent")
    }

    private fun Thumb.revoke() {
        tap("tab-settings")
        tap("settings-pin", then = "signature")
        tap("signature-revoke")
        tap("revoke-reason-superseded")
        tap("revoke-main")
        pin(PIN)
        // First it holds on this phone alone; then the others know, and what to do is a new key.
        read("revoke-state") { it.contains("кері қайтар") && it.contains("жаңа кілт") }
        tap("revoke-leave")
        see("signature-key")
        assertTrue(!there("signature-revoke"), "what is ended is not ended twice")
    }
}

private const val APPROVED = "7010000021"
private const val REFUSED = "7010000022"
