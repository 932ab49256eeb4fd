package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.qyzmet.QyzmetException
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.IOException
import java.io.InputStream

/** A file that the citizen chose, or one that was made of it: in memory alone. Prints nothing of it. */
class PickedFile(val name: String, val bytes: ByteArray) {
    val shown: Picked get() = Picked(name, (bytes.size + KB - 1L) / KB)

    override fun toString() = "PickedFile"
}

/** A chosen file as it is shown: its name, and its size in kilobytes, rounded up. */
data class Picked(val name: String, val size: Long)

/** What came of choosing files. */
sealed interface Picking {
    /** The citizen chose none after all. */
    data object Nothing : Picking

    /** One at the least. */
    class Files(val files: List<PickedFile>) : Picking

    class Trouble(val trouble: FileTrouble) : Picking
}

/** Why there is no file. */
enum class FileTrouble { TooLarge, Unreadable, NotWritten }

/** The words of a trouble with a file. */
@Composable
fun said(trouble: FileTrouble): String = when (trouble) {
    FileTrouble.TooLarge -> said("error-input-too-large")
    FileTrouble.Unreadable -> word("screen-pick-unreadable")
    FileTrouble.NotWritten -> said("error-storage-full")
}

/** A file that was chosen and is not read yet. */
class Chosen(val name: String?, val open: () -> InputStream)

/** Reads what was chosen, [most] bytes of all files together: what is larger is not read to its end. Blocks. */
fun readPicked(chosen: List<Chosen>, most: Long = PICK_LIMIT): Picking {
    if (chosen.isEmpty()) return Picking.Nothing
    var room = most
    return try {
        val files = chosen.map { file ->
            val bytes = file.open().use { it.upTo(room) } ?: return Picking.Trouble(FileTrouble.TooLarge)
            room -= bytes.size
            PickedFile(file.name.orEmpty(), bytes)
        }
        Picking.Files(files)
    } catch (_: IOException) {
        Picking.Trouble(FileTrouble.Unreadable)
    }
}

private fun InputStream.upTo(most: Long): ByteArray? {
    val all = ByteArrayOutputStream()
    val part = ByteArray(PART)
    while (true) {
        val read = read(part)
        if (read < 0) return all.toByteArray()
        if (all.size() + read > most) return null
        all.write(part, 0, read)
    }
}

/** Lays files where another app may get them; their paths, or null where there is no room. */
suspend fun Host.lay(files: List<PickedFile>): List<String>? = withContext(Dispatchers.IO) {
    try {
        val folder = File(workFolder())
        files.map { file -> File(folder, file.name).apply { writeBytes(file.bytes) }.path }
    } catch (_: IOException) {
        null
    }
}

/** Has the citizen choose files, one choice at a time. */
@Stable
class Picker internal constructor(private val scope: CoroutineScope, private val app: AppModel) {
    private var choosing: Job? = null

    /**
     * Asks for a file, or [many]; what came of it is told to [then], each file with a name of its own that may be shown.
     * A second tap meanwhile does nothing.
     */
    fun pick(many: Boolean, then: (Picking) -> Unit) {
        if (choosing?.isActive == true) return
        choosing = scope.launch {
            val picking = app.host.pick(many)
            awake()
            then(if (picking is Picking.Files) named(picking.files) else picking)
        }
    }

    /** The choice may have stood before the app, which rests as long as it is not seen. */
    private suspend fun awake() {
        app.host.inFront.first { it }
        try {
            app.core.resume()
        } catch (e: QyzmetException) {
            app.look(e.failure)
        }
    }

    private suspend fun named(files: List<PickedFile>): Picking {
        val unnamed = app.speech.say("sign-file-unnamed")
        val names = distinctNames(files.map { fileName(it.name).ifEmpty { unnamed } })
        return Picking.Files(names.zip(files) { name, file -> PickedFile(name, file.bytes) })
    }
}

/** A [Picker] that ends with the screen. */
@Composable
fun rememberPicker(app: AppModel): Picker {
    val scope = rememberCoroutineScope()
    return remember(scope, app) { Picker(scope, app) }
}

/** Most bytes of all files that are chosen at once: as many as the library takes. */
const val PICK_LIMIT = 64L shl 20

private const val PART = 64 shl 10
private const val KB = 1_024
