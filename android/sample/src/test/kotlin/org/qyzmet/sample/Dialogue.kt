package org.qyzmet.sample

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.Sandbox
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** Plays the citizen in front of the sample, which runs as a process with this class path. */
class Dialogue(private val folder: File, private val classPath: String) {
    private val phone = Sandbox.newPhone()
    private val offered = mutableListOf<String>()

    /** What the sample says from the first question to the certificate. */
    fun play(sandbox: Sandbox): String {
        val process = ProcessBuilder(
            "${System.getProperty("java.home")}/bin/java",
            "-Djna.library.path=${Sandbox.native}", "-Djna.nosys=true", "-Dfile.encoding=UTF-8",
            "-cp", classPath, "org.qyzmet.sample.MainKt", folder.path, sandbox.address,
        ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val guard = thread(isDaemon = true) { if (!process.waitFor(90, TimeUnit.SECONDS)) process.destroyForcibly() }
        val said = StringBuilder()
        val keys = process.outputStream.bufferedWriter()
        for (line in process.inputReader(Charsets.UTF_8).lineSequence()) {
            said.appendLine(line)
            answer(line, sandbox)?.let {
                keys.appendLine(it)
                keys.flush()
            }
        }
        guard.join()
        assertEquals(0, process.exitValue(), said.toString())
        return said.toString()
    }

    /** What is typed after this line; a choice is the first that was offered. */
    private fun answer(line: String, sandbox: Sandbox): String? {
        if (line.startsWith("  ")) offered += line.trim().substringBefore(' ')
        if (!line.startsWith("> ")) return null
        return when (line.removePrefix("> ")) {
            "which service" -> "мекенжай анықтамасы"
            "IIN" -> Citizen.IIN
            "phone" -> phone
            "PIN of the identity card" -> Citizen.CARD_PIN
            "code of the SMS" -> sandbox.code(phone)
            "new PIN", "PIN" -> Citizen.PIN
            else -> offered.first()
        }.also { offered.clear() }
    }

    companion object {
        /** The request was filed once, and its certificate holds. */
        fun check(said: String, sandbox: Sandbox) {
            assertEquals(1, sandbox.filed().size, said)
            assertTrue("QZ-" in said && said.trimEnd().endsWith("Құжат жарамды"), said)
        }
    }
}
