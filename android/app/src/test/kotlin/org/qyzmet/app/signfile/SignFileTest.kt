package org.qyzmet.app.signfile

import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetPorts
import org.qyzmet.Verdict
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.Tray
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.PickedFile
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.Presented
import org.qyzmet.app.nav.Go
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import java.io.File

/** Files of the citizen's own are signed through the screen's presenter, with the real library and gateway. */
class SignFileTest : SandboxTest() {
    @TempDir
    lateinit var shared: File

    private val contract = PickedFile("/sdcard/Download/шарт.txt", "Мен 100 000 теңге аламын.".toByteArray())

    /** Whether the screen is in front; what it saves outlives its leaving. */
    private var front by mutableStateOf(true)

    @Composable
    private fun kept(app: AppModel, go: Go): Presented<SignFileState, SignFileEvent> {
        val holder = rememberSaveableStateHolder()
        var last by remember { mutableStateOf<Presented<SignFileState, SignFileEvent>?>(null) }
        if (front) {
            holder.SaveableStateProvider("sign-file") {
                val now = signFilePresenter(app, go)
                SideEffect { if (last?.state != now.state) last = now }
            }
        }
        return last ?: Presented(NOT_THERE) {}
    }

    private fun signing(
        before: suspend Citizen.(Qyzmet) -> Unit = { enrol(it) },
        ports: QyzmetPorts = QyzmetPorts(),
        presenter: @Composable (AppModel, Go) -> Presented<SignFileState, SignFileEvent> = { app, go -> signFilePresenter(app, go) },
        test: Probe<SignFileState, SignFileEvent>.(Living<Unit>) -> Unit,
    ) = citizen().let { citizen ->
        citizen.trying({ citizen.before(it) }, { app, go, _ -> presenter(app, go) }, ports) { living ->
            living.host.folder = shared.path
            test(living)
        }
    }

    private fun Probe<SignFileState, SignFileEvent>.picks(living: Living<Unit>, vararg files: PickedFile): SignFileState {
        living.host.given += Picking.Files(files.toList())
        until { it.key != null && it.page == SignFilePage.Begin && it.busy == Busy.No }
        on(SignFileEvent.Next)
        return until { it.page == SignFilePage.Read && it.busy == Busy.No && (files.size > 1 || it.session != null) }
    }

    private fun Probe<SignFileState, SignFileEvent>.types(pin: String) {
        until { it.page == SignFilePage.Pin && it.busy == Busy.No && it.digits == 0 }
        pin.forEach { on(SignFileEvent.Digit(it)) }
    }

    private fun Probe<SignFileState, SignFileEvent>.shares(living: Living<Unit>): List<File> {
        until { it.page == SignFilePage.Done && it.busy == Busy.No }
        on(SignFileEvent.Next)
        until { living.host.shared.isNotEmpty() && it.busy == Busy.No }
        return living.host.shared.last().map(::File)
    }

    @Test
    fun `one file is read, signed after a wrong PIN, and given away with its signature`() = signing { living ->
        val session = checkNotNull(picks(living, contract).session)
        assertTrue("шарт.txt" in session.text && "sdcard" !in session.text, session.text)
        on(SignFileEvent.Next)
        types("111222")
        until { it.failure?.code == "signature.pin_wrong" && it.page == SignFilePage.Pin && it.key?.triesLeft == 4u }
        types(Citizen.PIN)
        val (document, signature) = shares(living)
        assertEquals(listOf("шарт.txt", "шарт.txt.p7s"), listOf(document.name, signature.name))
        val report = living.asks { it.signature.examineFile(signature.readBytes(), document.readBytes(), Lang.KK) }
        assertEquals(Verdict.VALID, report.verdict)
        assertEquals("ok", living.asks { it.sessions.get(session.id, Lang.KK) }.stateId)
        assertFalse("шарт" in state.toString())
    }

    @Test
    fun `several files become one container`() = signing { living ->
        val other = PickedFile("ШАРТ.txt", "екінші".toByteArray())
        val read = picks(living, contract, other, PickedFile("", ByteArray(3)))
        assertEquals(listOf("шарт.txt", "ШАРТ (2).txt", "sign-file-unnamed"), read.files.map { it.name })
        assertEquals(null, read.session)
        on(SignFileEvent.Next)
        types(Citizen.PIN)
        val container = shares(living).single()
        assertEquals("шарт.asice", container.name)
        val report = living.asks { it.signature.examineFile(container.readBytes(), null, Lang.KK) }
        assertEquals(Verdict.VALID, report.verdict)
        assertEquals(read.files.map { it.name to "signed" }, report.documents.map { it.name to it.state })
        on(SignFileEvent.Anew)
        until { it.page == SignFilePage.Begin && it.files.isEmpty() && !it.lost }
    }

    @Test
    fun `without a key or a link one makes it before anything is chosen`() = signing({}) { living ->
        living.host.given += Picking.Files(listOf(contract))
        until { it.keyless }
        on(SignFileEvent.Next)
        assertEquals(listOf("to key/sign-file"), moves.all)
        assertEquals(1, living.host.given.size)
    }

    @Test
    fun `a SIM that was changed is proved first`() {
        val tray = Tray()
        signing(ports = QyzmetPorts(simWatch = tray)) { living ->
            picks(living, contract)
            tray.swap()
            living.asks { it.identity.sim(Lang.KK) }
            until { it.key?.stateId == "sim-changed" }
            on(SignFileEvent.Next)
            assertEquals(listOf("to link/sign-file"), moves.all)
        }
    }

    @Test
    fun `a key that is locked by wrong PINs leads to a new one`() = signing { living ->
        picks(living, contract)
        for (left in 4 downTo 0) {
            if (state.page == SignFilePage.Read) on(SignFileEvent.Next)
            types("111222")
            until { it.key?.triesLeft == left.toUInt() && it.busy == Busy.No }
        }
        until { it.keyless && it.page == SignFilePage.Read && it.key?.stateId == "locked" }
        on(SignFileEvent.Next)
        assertEquals(listOf("to key/sign-file"), moves.all)
    }

    @Test
    fun `a file that is gone with the screen is asked for again`() = signing(presenter = { app, go -> kept(app, go) }) { living ->
        picks(living, contract)
        front = false
        state
        front = true
        until { it.lost && it.page == SignFilePage.Begin && it.files.isEmpty() }
        picks(living, contract)
        assertFalse(state.lost)
    }

    @Test
    fun `what is not to be signed ends, and what is over is begun anew`() = signing { living ->
        val first = checkNotNull(picks(living, contract).session)
        on(SignFileEvent.Anew)
        until { it.page == SignFilePage.Begin && it.files.isEmpty() }
        until { living.asks { it.sessions.get(first.id, Lang.KK) }.stateId == "user-cancelled" }
        val second = checkNotNull(picks(living, contract).session)
        living.asks { it.sessions.cancel(second.id, Lang.KK) }
        on(SignFileEvent.Next)
        types(Citizen.PIN)
        until { it.failure?.code == "signature.session_over" && it.page == SignFilePage.Read && it.busy == Busy.No }
        on(SignFileEvent.Again)
        until { it.failure == null && it.busy == Busy.No && it.session?.id != second.id }
        on(SignFileEvent.Next)
        types(Citizen.PIN)
        until { it.page == SignFilePage.Done }
    }

    @Test
    fun `what is signed is in the language that is read, and digits go with the app`() = signing { living ->
        val kk = checkNotNull(picks(living, contract).session)
        on(SignFileEvent.Next)
        until { it.page == SignFilePage.Pin }
        "73".forEach { on(SignFileEvent.Digit(it)) }
        until { it.digits == 2 }
        living.host.inFront.value = false
        until { it.digits == 0 }
        app.speak(Lang.RU)
        until { it.session?.text != kk.text && it.page == SignFilePage.Read }
    }

    @Test
    fun `a choice that stood before the app is taken when the app is awake again`() = signing { living ->
        until { it.key != null }
        living.host.inFront.value = false
        living.asks { it.pause() }
        living.host.given += Picking.Files(listOf(contract))
        on(SignFileEvent.Next)
        until { living.host.given.isEmpty() }
        assertEquals(SignFilePage.Begin, state.page)
        living.host.inFront.value = true
        until { it.session != null && it.failure == null && it.page == SignFilePage.Read }
    }

    @Test
    fun `what can't be read or given away says so`() = signing { living ->
        living.host.given += Picking.Trouble(FileTrouble.Unreadable)
        until { it.key != null }
        on(SignFileEvent.Next)
        until { it.trouble == FileTrouble.Unreadable && it.page == SignFilePage.Begin }
        picks(living, contract)
        on(SignFileEvent.Next)
        types(Citizen.PIN)
        until { it.page == SignFilePage.Done && it.busy == Busy.No }
        living.host.folder = File(shared, "nowhere").path
        on(SignFileEvent.Next)
        until { it.trouble == FileTrouble.NotWritten && it.busy == Busy.No }
        assertTrue(living.host.shared.isEmpty())
        living.host.folder = shared.path
        shares(living)
    }
}

private val NOT_THERE = SignFileState(emptyList(), null, null, false, SignFilePage.Begin, 0, false, false, null, Busy.No, null)
