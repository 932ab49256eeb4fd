package org.qyzmet.desk.journey

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.desk.window.Tray
import java.io.File

/**
 * By clicking alone, with the real library and gateway: another SIM is put in while the citizen reads what they sign, so
 * the number is proved again before anything is signed, with the key and the PIN of before.
 */
class SwappedSimTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `after another SIM the number is proved again, and then it is signed`() = Thumb.on(folder, native) {
        sandbox.use {
            findService()
            fillForm()
            linkPhone()
            makeKey()
            see("sign-text")
            gone("sign-key")

            env.host.sims.put(Tray.Another)
            see("sign-key")
            assertEquals(0, sandbox.filed())
            tap("sign-main")
            see("link-reproof")
            sandbox.advance(NEXT_CODE_S)
            linkPhone()

            see("sign-text")
            gone("sign-key")
            tap("sign-main")
            pin(PIN)
            read("done-number") { it.contains("QZ-") }
            assertEquals(1, sandbox.filed())

            // Once it is proved, this SIM is the known one, and the first one is another.
            tap("done-home")
            gone("start-urgent")
            env.host.sims.put(Tray.Old)
            see("start-urgent")
            tap("tab-settings")
            see("settings-sim")
        }
    }
}

private const val NEXT_CODE_S = 60L
