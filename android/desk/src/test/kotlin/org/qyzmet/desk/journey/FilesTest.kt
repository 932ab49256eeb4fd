package org.qyzmet.desk.journey

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

/** By clicking alone, with the real library and gateway: files are signed and given away, and whoever gets them looks whether they are good. */
class FilesTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `a contract is signed, two more together, and all are found good`() = Thumb.on(folder, native) {
        sandbox.use {
            tap("tab-settings")
            tap("settings-link")
            linkPhone()
            tap("settings-sign-file", then = "sign-file")
            makesKey()

            chooses("шарт.txt")
            tap("sign-file-main")
            read("sign-file-text") { "шарт.txt" in it && "SHA-256" in it }
            see("sign-code")
            tap("sign-file-main")
            pin("111222")
            see("sign-file-error")
            pin(PIN)
            shares()

            chooses("шарт.txt", "келісім.txt")
            tap("sign-file-anew")
            tap("sign-file-main")
            read("sign-file-files") { "шарт.txt" in it && "келісім.txt" in it }
            tap("sign-file-main")
            pin(PIN)
            shares()
            assertEquals(setOf("шарт.txt", "шарт.txt.p7s", "шарт.asice"), File(folder, "shared").list().orEmpty().toSet())

            tap("top-back")
            tap("settings-examine", then = "examine")
            looks()
        }
    }

    private fun Thumb.makesKey() {
        see("sign-file-key")
        tap("sign-file-main")
        tap("key-main")
        pin(PIN)
        pin(PIN)
        gone("pin-pad")
        gone("key-cancel")
        tap("key-main")
        gone("sign-file-key")
    }

    /** What is made is offered to other apps. */
    private fun Thumb.shares() {
        see("sign-file-done")
        val before = env.host.asked.size
        tap("sign-file-main")
        see("sign-file-anew")
        assertEquals(before + 1, env.host.asked.size)
        assertTrue(env.host.asked.last().startsWith("share"))
    }

    private fun Thumb.looks() {
        given("шарт.txt.p7s")
        tap("examine-main")
        read("examine-asks") { it.contains("құжатты да") }
        given("шарт.txt")
        tap("examine-main")
        read("examine-state") { it.isNotEmpty() }
        read("examine-signer-0") { it.contains("Қолтаңба дұрыс") }
        tap("examine-more-0")
        see("examine-chain-0")

        tap("examine-anew")
        given("шарт.asice")
        tap("examine-main")
        see("examine-document-шарт.txt")
        see("examine-document-келісім.txt")
        read("examine-signer-0") { it.contains("Қолтаңба дұрыс") }

        tap("examine-anew")
        File(folder, "shared/шарт.txt").writeText("Мен 900 000 теңге аламын.")
        given("шарт.txt.p7s")
        tap("examine-main")
        see("examine-asks")
        given("шарт.txt")
        tap("examine-main")
        read("examine-signer-0") { it.contains("өзгерген") }
    }

    /** New files lie on the phone, and are what is chosen next. */
    private fun Thumb.chooses(vararg names: String) {
        env.host.given = names.map { name -> File(folder, name).apply { writeText("Мен 100 000 теңге аламын: $name") } }
    }

    /** What was given away is chosen next. */
    private fun Thumb.given(name: String) {
        env.host.given = listOf(File(folder, "shared/$name"))
    }
}
