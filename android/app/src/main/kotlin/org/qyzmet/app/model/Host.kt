package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.text.font.FontFamily
import kotlinx.coroutines.flow.Flow
import org.qyzmet.Lang
import org.qyzmet.Line

/** What the platform does for the screens. Nothing here blocks. */
@Stable
interface Host {
    /** Golos Text in two weights, from the app's own files. */
    val font: FontFamily

    val prefs: Prefs

    /** What the phone believes of its line, now and from now on. */
    val line: Flow<Line>

    /** Whether the citizen is looking, now and from now on. */
    val inFront: Flow<Boolean>

    /** Whether another app's window lies over a secured screen, so that its fingers are not taken; never where that can't be. */
    val covered: Flow<Boolean>

    /** Speaks whenever a SIM card comes or goes; never where the phone does not tell. */
    val simChanges: Flow<Unit>

    /** Links that other apps hand over: somebody asks for a signature. Each comes once. */
    val invitations: Flow<String>

    /** Whether there is something to call with. */
    val canDial: Boolean

    /** Whether a signature key can be made in this phone's hardware, now. */
    val chip: Chip

    /** Opens the dialer with the number in it; the citizen presses call. */
    fun openDialer(number: String)

    /** Offers these files to other apps. */
    fun share(files: List<String>, title: String)

    /**
     * Has the citizen choose a file, or [many], and reads them up to [PICK_LIMIT] bytes together. Their names are as the
     * platform gives them: not to be shown.
     */
    suspend fun pick(many: Boolean): Picking

    /** Keeps the screen out of screenshots and of the list of recent apps, and from fingers through another app's window ([covered]). */
    fun secureScreen(on: Boolean)

    /** The pages of a PDF, [width] pixels wide; null when this platform can't draw them. */
    suspend fun pdfPages(bytes: ByteArray, width: Int): List<ImageBitmap>?

    /** A folder for files on their way to another app. */
    fun workFolder(): String

    /** Milliseconds since 1970. */
    fun now(): Long

    /** The system's own "back". */
    @Composable
    fun OnBack(enabled: Boolean, back: () -> Unit)
}

/** A key in the phone's hardware: the platform makes none, it makes one once there is a screen lock, or it does. */
enum class Chip { None, NeedsScreenLock, Ready }

/** How large the words are, on top of the phone's own setting. */
enum class TextScale(val factor: Float) { System(1f), Large(1.3f), Largest(2f) }

/** What the citizen set; kept by the platform, written at once. Null language: the phone's own, else Kazakh. */
interface Prefs {
    var lang: Lang?
    var textScale: TextScale
    var shuffledPad: Boolean
}
