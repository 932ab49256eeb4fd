package org.qyzmet.app.android

import android.content.ClipData
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.qyzmet.app.model.mediaTypeOf
import java.io.File
import java.util.UUID

/** Where files lie that are on their way to another app: in the cache, one folder a time. */
internal fun shareRoot(context: Context): File = context.cacheDir.resolve("share")

/** An empty folder for one time; those of earlier times go. */
internal fun newShareFolder(context: Context): File {
    val root = shareRoot(context)
    root.listFiles()?.filter {
        System.currentTimeMillis() - it.lastModified() > KEPT_MS
    }?.forEach(File::deleteRecursively)
    return root.resolve(UUID.randomUUID().toString()).apply { mkdirs() }
}

/** The address under which another app may read [file]; null when it does not lie in the share folder. */
internal fun shareUri(context: Context, file: File): Uri? {
    val path =
        file.canonicalFile.relativeToOrNull(shareRoot(context).canonicalFile)?.invariantSeparatorsPath ?: return null
    if (path.isEmpty() || path.startsWith("..")) return null
    return Uri.Builder().scheme("content").authority(context.packageName + ".share").path(path).build()
}

/** Offers [files] to read, and only to the app that the citizen chooses; null when there are none to offer. */
internal fun sendIntent(context: Context, files: List<File>): Intent? {
    val uris = files.mapNotNull { shareUri(context, it) }
    if (uris.isEmpty() || uris.size != files.size) return null
    val intent = Intent(if (uris.size == 1) Intent.ACTION_SEND else Intent.ACTION_SEND_MULTIPLE)
    intent.type = if (uris.size == 1) mediaTypeOf(files.single().name) else "*/*"
    if (uris.size ==
        1
    ) {
        intent.putExtra(Intent.EXTRA_STREAM, uris.single())
    } else {
        intent.putParcelableArrayListExtra(Intent.EXTRA_STREAM, ArrayList(uris))
    }
    // The permission to read travels with the clip.
    intent.clipData =
        ClipData(null, arrayOf(intent.type), ClipData.Item(uris.first())).apply {
            uris.drop(1).forEach { addItem(ClipData.Item(it)) }
        }
    return intent.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
}

private const val KEPT_MS = 3_600_000L
