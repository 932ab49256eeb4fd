package org.qyzmet.app.examine

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Connectivity
import org.qyzmet.ContainerFile
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetPorts
import org.qyzmet.SignatureReport
import org.qyzmet.Verdict
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.PickedFile
import org.qyzmet.app.model.Picking
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.util.zip.CRC32
import java.util.zip.ZipEntry
import java.util.zip.ZipInputStream
import java.util.zip.ZipOutputStream

/** Files that somebody has in hand, through the screen's presenter, judged by the real library. */
class ExamineTest : SandboxTest() {
    /** A document, its signature, and a container, made by one citizen and looked at by the same. */
    private class Hand(val document: PickedFile, val signature: PickedFile, val container: PickedFile)

    private fun examining(ports: QyzmetPorts = QyzmetPorts(), test: Probe<ExamineState, ExamineEvent>.(Living<Hand>) -> Unit) = citizen().let { citizen ->
        citizen.trying({
            citizen.enrol(it)
            it.hand()
        }, { app, _, _ -> examinePresenter(app) }, ports, test)
    }

    private suspend fun Qyzmet.hand(): Hand {
        val document = "Мен 100 000 теңге аламын.".toByteArray()
        val container = signature.signContainer(listOf("шарт.txt", "келісім.txt").map { ContainerFile(it, "text/plain", it.toByteArray()) }, Citizen.PIN)
        val signed = signature.sign(document, Citizen.PIN)
        return Hand(PickedFile("шарт.txt", document), PickedFile("шарт.txt.p7s", signed.signature), PickedFile("a.asice", container))
    }

    private fun Living<*>.gives(vararg files: PickedFile) = files.forEach { host.given += Picking.Files(listOf(it)) }

    /** Taps until the app takes it: while it is at work it takes no tap. */
    private fun Probe<ExamineState, ExamineEvent>.taps(event: ExamineEvent, living: Living<*>, left: Int) {
        until { (living.host.given.size == left).also { taken -> if (!taken) on(event) } }
    }

    private fun Probe<ExamineState, ExamineEvent>.judged(): SignatureReport =
        checkNotNull(until { it.busy == Busy.No && it.report != null && it.asks == null }.report)

    @Test
    fun `a signature asks for its document, and both are judged together`() = examining { living ->
        living.gives(living.id.signature, living.id.document)
        on(ExamineEvent.Pick)
        until { it.asks == ExamineAsks.Document && it.busy == Busy.No }
        assertNull(state.failure)
        assertEquals("шарт.txt.p7s", state.file?.name)
        on(ExamineEvent.PickBeside)
        val report = judged()
        assertEquals(Verdict.VALID, report.verdict)
        assertEquals("good", report.signers.single().revocation)
        assertTrue(report.signers.single().name.isNotEmpty() && report.signers.single().chain.isNotEmpty())
        assertEquals("шарт.txt", state.beside?.name)
    }

    @Test
    fun `a document asks for its signature, and both are judged together`() = examining { living ->
        living.gives(living.id.document, living.id.document, living.id.signature)
        on(ExamineEvent.Pick)
        until { it.asks == ExamineAsks.Signature && it.busy == Busy.No }
        taps(ExamineEvent.PickBeside, living, left = 1)
        // What was chosen is no signature, so that one is asked for still.
        taps(ExamineEvent.PickBeside, living, left = 0)
        assertEquals(Verdict.VALID, judged().verdict)
    }

    @Test
    fun `a document that was altered is said to be`() = examining { living ->
        living.gives(living.id.signature, PickedFile("шарт.txt", "Мен 900 000 теңге аламын.".toByteArray()))
        on(ExamineEvent.Pick)
        until { it.asks != null && it.busy == Busy.No }
        on(ExamineEvent.PickBeside)
        val report = judged()
        assertEquals(Verdict.INVALID to "altered", report.verdict to report.signers.single().reasonId)
    }

    @Test
    fun `a container is judged whole, and what was altered in it is named`() = examining { living ->
        val container = living.id.container
        living.gives(container, PickedFile("b.asice", altered(container.bytes, "келісім.txt")))
        on(ExamineEvent.Pick)
        assertEquals(Verdict.VALID, judged().verdict)
        assertEquals(listOf("signed", "signed"), judged().documents.map { it.state })
        on(ExamineEvent.Anew)
        until { it.file == null && it.report == null }
        on(ExamineEvent.Pick)
        until { it.report?.verdict == Verdict.INVALID }
        val wrong = judged().documents.single { it.state == "altered" }
        assertTrue("келісім.txt" in wrong.text, wrong.text)
    }

    @Test
    fun `another language is judged anew with what is in memory`() = examining { living ->
        living.gives(living.id.container)
        on(ExamineEvent.Pick)
        val kk = judged()
        app.speak(Lang.EN)
        until { it.report?.state?.plain != kk.state.plain }
        assertTrue(state.report?.signers?.single()?.lines?.first()?.startsWith("Signed by:") == true)
        assertEquals(0, living.host.given.size)
    }

    @Test
    fun `without a line it is judged all the same, and says that nobody was asked`() {
        var line = Line.ONLINE
        examining(QyzmetPorts(connectivity = Connectivity { line })) { living ->
            line = Line.OFFLINE
            living.gives(living.id.container)
            on(ExamineEvent.Pick)
            val signer = judged().signers.single()
            assertEquals(Verdict.VALID to "no-answer", signer.verdict to signer.revocation)
            assertTrue(signer.lines.any { "куәландырушы орталықтан жауап жоқ" in it }, signer.lines.toString())
        }
    }

    @Test
    fun `who has no key and no link judges what another signed`() {
        val signer = citizen()
        var hand: Hand? = null
        signer.trying({
            signer.enrol(it)
            hand = it.hand()
        }, { app, _, _ -> examinePresenter(app) }) {}
        citizen().trying({ it.catalogue.sync() }, { app, _, _ -> examinePresenter(app) }) { living ->
            living.gives(checkNotNull(hand).container)
            on(ExamineEvent.Pick)
            assertEquals(Verdict.VALID, judged().verdict)
        }
    }

    @Test
    fun `what can't be judged keeps its name, and another file is judged`() = examining { living ->
        val broken = PickedFile("c.asice", living.id.container.bytes.copyOf().also { it[living.id.container.bytes.size / 2] = 7 })
        living.gives(broken, living.id.container)
        on(ExamineEvent.Pick)
        until { it.failure?.code == "signature.invalid" && it.busy == Busy.No && it.file?.name == "c.asice" }
        on(ExamineEvent.Anew)
        until { it.failure == null && it.file == null }
        on(ExamineEvent.Pick)
        assertEquals(Verdict.VALID, judged().verdict)
    }

    @Test
    fun `nothing chosen changes nothing, and what can't be read says so`() = examining { living ->
        living.host.given += listOf(Picking.Nothing, Picking.Trouble(FileTrouble.TooLarge), Picking.Files(listOf(living.id.container)), Picking.Trouble(FileTrouble.Unreadable))
        taps(ExamineEvent.Pick, living, left = 3)
        assertFalse(state.file != null || state.trouble != null)
        taps(ExamineEvent.Pick, living, left = 2)
        until { it.trouble == FileTrouble.TooLarge && it.file == null }
        taps(ExamineEvent.Pick, living, left = 1)
        judged()
        assertNull(state.trouble)
        assertNotNull(state.file)
        assertFalse("a.asice" in state.toString())
    }

    @Test
    fun `a second tap while one chooses asks for nothing more`() = examining { living ->
        living.gives(living.id.signature, living.id.document)
        on(ExamineEvent.Pick)
        on(ExamineEvent.Pick)
        until { it.asks == ExamineAsks.Document && it.busy == Busy.No }
        assertEquals(1, living.host.given.size)
    }

    /** The container with other words in one of its documents, and everything else as it must be. */
    private fun altered(container: ByteArray, name: String): ByteArray {
        val made = ByteArrayOutputStream()
        val read = ZipInputStream(ByteArrayInputStream(container))
        ZipOutputStream(made).use { zip ->
            generateSequence { read.nextEntry }.forEach { entry ->
                val content = read.readBytes().let { if (entry.name == name) "altered".toByteArray() else it }
                zip.putNextEntry(
                    ZipEntry(entry.name).apply {
                        method = ZipEntry.STORED
                        size = content.size.toLong()
                        crc = CRC32().apply { update(content) }.value
                    },
                )
                zip.write(content)
            }
        }
        return made.toByteArray()
    }
}
