package org.qyzmet.app.android

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.provider.OpenableColumns
import androidx.activity.result.ActivityResultRegistry
import androidx.activity.result.contract.ActivityResultContract
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.qyzmet.app.model.Chosen
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.readPicked
import java.io.FileNotFoundException
import java.io.IOException
import java.io.InputStream

/** Android's own choice of files: the app reads what the citizen chose, once, and needs no permission for it. */
internal class FilePicker(registry: ActivityResultRegistry, private val resolver: ContentResolver) {
    private var waiting: CompletableDeferred<List<Uri>>? = null

    /** What was chosen for an Activity that is gone is told to nobody. */
    private val launcher = registry.register("files", OpenFiles()) { waiting?.complete(it) }

    suspend fun pick(many: Boolean): Picking {
        val chosen = CompletableDeferred<List<Uri>>()
        waiting = chosen
        try {
            launcher.launch(many)
        } catch (_: ActivityNotFoundException) {
            // A phone without it has no files to choose either.
            return Picking.Trouble(FileTrouble.Unreadable)
        }
        val uris = chosen.await()
        return withContext(Dispatchers.IO) { readPicked(uris.map { uri -> Chosen(nameOf(uri)) { open(uri) } }) }
    }

    private fun nameOf(uri: Uri): String? = asking {
        resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use {
            if (it.moveToFirst()) it.getString(0) else null
        }
    } ?: uri.lastPathSegment

    /** A path is none that another app may name: ours lie there, too. */
    private fun open(uri: Uri): InputStream =
        asking { if (uri.scheme == ContentResolver.SCHEME_CONTENT) resolver.openInputStream(uri) else null }
            ?: throw FileNotFoundException("nothing to read")

    /** Whoever has the file is another app, and may answer with any exception that travels between apps. */
    private fun <T : Any> asking(question: () -> T?): T? = try {
        question()
    } catch (_: IOException) {
        null
    } catch (_: RuntimeException) {
        null
    }
}

/** Files of any kind, from any app that has some: one, or as many as one likes. */
internal class OpenFiles : ActivityResultContract<Boolean, List<Uri>>() {
    override fun createIntent(context: Context, input: Boolean): Intent = Intent(Intent.ACTION_OPEN_DOCUMENT)
        .addCategory(Intent.CATEGORY_OPENABLE)
        .setType("*/*")
        .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, input)

    override fun parseResult(resultCode: Int, intent: Intent?): List<Uri> {
        if (resultCode != Activity.RESULT_OK || intent == null) return emptyList()
        val clip = intent.clipData ?: return listOfNotNull(intent.data)
        return (0 until clip.itemCount).mapNotNull { clip.getItemAt(it).uri }.distinct()
    }
}
