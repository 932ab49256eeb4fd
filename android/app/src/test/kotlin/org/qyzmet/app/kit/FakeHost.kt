package org.qyzmet.app.kit

import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.text.font.FontFamily
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.MutableStateFlow
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.Prefs
import org.qyzmet.app.model.TextScale

/** A platform that only remembers what it was asked. */
class FakeHost : Host {
    val dialled = mutableListOf<String>()
    val shared = mutableListOf<List<String>>()
    var secure = false
    var time = 1_795_000_000_000

    override val font: FontFamily = FontFamily.Default
    override val prefs = object : Prefs {
        override var lang: Lang? = null
        override var textScale = TextScale.System
        override var shuffledPad = false
    }
    override val line = MutableStateFlow(Line.ONLINE)
    override val inFront = MutableStateFlow(true)
    override val covered = MutableStateFlow(false)
    override val simChanges = MutableSharedFlow<Unit>(extraBufferCapacity = 1)
    override val invitations = MutableSharedFlow<String>(extraBufferCapacity = 1)
    override var canDial = true
    override var chip = Chip.None

    override fun openDialer(number: String) {
        dialled += number
    }

    override fun share(files: List<String>, title: String) {
        shared += files
    }

    /** What is chosen when the app asks for files, one after the other; after these, nothing. */
    val given = ArrayDeque<Picking>()

    override suspend fun pick(many: Boolean): Picking = given.removeFirstOrNull() ?: Picking.Nothing

    override fun secureScreen(on: Boolean) {
        secure = on
    }

    override suspend fun pdfPages(bytes: ByteArray, width: Int): List<ImageBitmap>? = null

    /** Where files are laid for others. */
    var folder = "/work"

    override fun workFolder() = folder

    override fun now() = time

    @Composable
    override fun OnBack(enabled: Boolean, back: () -> Unit) = Unit
}
