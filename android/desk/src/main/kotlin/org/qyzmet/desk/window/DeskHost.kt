package org.qyzmet.desk.window

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.toComposeImageBitmap
import androidx.compose.ui.text.font.FontFamily
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.withContext
import org.apache.pdfbox.Loader
import org.apache.pdfbox.rendering.PDFRenderer
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Chosen
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.Prefs
import org.qyzmet.app.model.TextScale
import org.qyzmet.app.model.readPicked
import org.qyzmet.desk.golos
import java.awt.FileDialog
import java.awt.Frame
import java.io.File
import java.util.Properties

/** A desk in the place of a phone: what the app asks for is shown beside it. */
class DeskHost(private val folder: File) : Host {
    override val font: FontFamily get() = golos
    override val prefs: Prefs = DeskPrefs(File(folder, "prefs"))
    override val line = MutableStateFlow(Line.ONLINE)
    override val inFront = MutableStateFlow(true)
    override val covered = MutableStateFlow(false)
    override val canDial = true
    override val chip = Chip.None

    /** Links that somebody beside the phone hands over. */
    val links = Channel<String>(Channel.UNLIMITED)
    override val invitations: Flow<String> get() = links.receiveAsFlow()

    /** The SIM tray. */
    val sims = DeskSims(File(folder, "sim"))
    override val simChanges: Flow<Unit> get() = sims.tray.map { }

    /** What the app asked the phone for, newest last. */
    val asked = mutableStateListOf<String>()

    /** The screen is kept out of screenshots. */
    var secure by mutableStateOf(false)
        private set

    private var backs = listOf<() -> Unit>()

    /** The phone's own "back"; false when there is nothing to go back to. */
    fun back(): Boolean = backs.lastOrNull()?.let { it(); true } ?: false

    override fun openDialer(number: String) {
        asked += "dialer: $number"
    }

    override fun share(files: List<String>, title: String) {
        asked += "share “$title”: ${files.joinToString()}"
    }

    /** What is chosen when the app asks for files; null: a window of the desk asks. */
    var given: List<File>? = null

    override suspend fun pick(many: Boolean): Picking = withContext(Dispatchers.IO) {
        val files = given ?: FileDialog(null as Frame?).apply { isMultipleMode = many; isVisible = true }.files.toList()
        readPicked(files.map { Chosen(it.name, it::inputStream) })
    }

    override fun secureScreen(on: Boolean) {
        secure = on
    }

    override suspend fun pdfPages(bytes: ByteArray, width: Int): List<ImageBitmap>? = withContext(Dispatchers.IO) {
        Loader.loadPDF(bytes).use { pdf ->
            val renderer = PDFRenderer(pdf)
            List(pdf.numberOfPages) { page ->
                renderer.renderImage(page, width / pdf.getPage(page).mediaBox.width).toComposeImageBitmap()
            }
        }
    }

    override fun workFolder(): String = File(folder, "shared").apply { mkdirs() }.path

    override fun now(): Long = System.currentTimeMillis()

    @Composable
    override fun OnBack(enabled: Boolean, back: () -> Unit) {
        if (enabled) {
            DisposableEffect(back) {
                backs = backs + back
                onDispose { backs = backs - back }
            }
        }
    }
}

/** Settings in a file, written at once. */
private class DeskPrefs(private val file: File) : Prefs {
    private val values = Properties().apply { if (file.exists()) file.inputStream().use(::load) }

    override var lang: Lang?
        get() = Lang.entries.find { it.name == values["lang"] }
        set(value) = keep("lang", value?.name)

    override var textScale: TextScale
        get() = TextScale.entries.find { it.name == values["textScale"] } ?: TextScale.System
        set(value) = keep("textScale", value.name)

    override var shuffledPad: Boolean
        get() = values["shuffledPad"] == "true"
        set(value) = keep("shuffledPad", value.toString())

    private fun keep(name: String, value: String?) {
        if (value == null) values.remove(name) else values[name] = value
        file.absoluteFile.parentFile.mkdirs()
        file.outputStream().use { values.store(it, null) }
    }
}
