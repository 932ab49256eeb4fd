package org.qyzmet.desk.journey

import androidx.compose.ui.graphics.asSkiaBitmap
import kotlinx.coroutines.runBlocking
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.desk.pictures.small
import java.io.File
import java.util.concurrent.TimeUnit

/**
 * By clicking alone, in Kazakh, with the real library and gateway: from the first start to the verified certificate, the
 * line cut while it is signed, the process killed before it is sent, and the answer to the request lost.
 */
class JourneyTest {
    @TempDir
    lateinit var folder: File

    private val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "surefire says where the library is" })

    @Test
    fun `from the first start to the certificate`() {
        assertEquals(Thumb.KILLED, firstHalf(), File(folder, "first-half").readText().takeLast(4_000))
        Thumb.on(folder, native, cut = true) {
            sandbox.use {
                see("offline-line")
                // The same page as before the kill, and it says that nothing is filed.
                see("done-main")
                assertTrue(!there("done-number"))
                assertEquals(0, sandbox.filed())

                sandbox.fault("/services/", "drop_answer")
                env.cut = false
                val number = read("done-number") { it.contains("QZ-") }
                assertEquals(1, sandbox.filed(), "an answer was lost, and one request is filed")

                tap("done-main")
                see("request-state")
                assertTrue(words("request-number").contains(Regex("QZ-[0-9-]+").find(number)!!.value))
                read("request-state") { it.contains("Дайын") }
                tap("request-main")
                tap("document-verify")
                read("document-report") { it.contains("жарамды") }
                tap("document-report-close")

                // Another language, without a restart, at the same place; and the paper itself is there to be seen.
                tap("top-language")
                tap("top-language-en")
                read("document-verify") { it.contains("signature") }
                gone("skeleton")
                if (System.getenv("QYZMET_RECORD") == "yes") keepPaper()
            }
        }
    }

    /** The certificate's page, for the pictures of the screens that show one. */
    private fun Thumb.keepPaper() = runBlocking {
        val documents = checkNotNull(env.core).documents
        val certificate = documents.open(documents.list(Lang.KK, Page(0u, 1u)).documents.single().id)
        val page = checkNotNull(env.host.pdfPages(certificate, PAPER_WIDTH)).first()
        val png = checkNotNull(Image.makeFromBitmap(page.asSkiaBitmap()).encodeToData(EncodedImageFormat.PNG)) { "a page has bytes" }
        File("src/main/resources/samples").mkdirs()
        File("src/main/resources/samples/certificate.png").writeBytes(small(png.bytes))
    }

    private fun firstHalf(): Int {
        val process = ProcessBuilder(
            File(System.getProperty("java.home"), "bin/java").path, "-Djava.awt.headless=true", "-Dskiko.renderApi=SOFTWARE",
            "-Djna.library.path=$native", "-Djna.nosys=true", "-cp", System.getProperty("java.class.path"), "org.qyzmet.desk.journey.FirstHalfKt", folder.path, native.path,
        ).redirectErrorStream(true).redirectOutput(File(folder, "first-half")).start()
        assertTrue(process.waitFor(5, TimeUnit.MINUTES)) { process.destroyForcibly(); "the first half took too long" }
        return process.exitValue()
    }
}

private const val PAPER_WIDTH = 716
