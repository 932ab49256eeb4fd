package org.qyzmet.app.android

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import org.qyzmet.app.model.mediaTypeOf
import java.io.File
import java.io.FileNotFoundException

/**
 * Lets another app read what the citizen shares with it: files of the share folder, nothing else, and only while Android
 * holds the permission that came with the intent. Nobody can list, write or delete.
 */
class ShareProvider : ContentProvider() {
    override fun onCreate(): Boolean = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException("to be read only")
        return ParcelFileDescriptor.open(fileOf(uri), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun getType(uri: Uri): String = mediaTypeOf(uri.lastPathSegment.orEmpty())

    override fun query(
        uri: Uri,
        projection: Array<out String>?,
        selection: String?,
        args: Array<out String>?,
        order: String?,
    ): Cursor {
        val file = fileOf(uri)
        val known = mapOf(OpenableColumns.DISPLAY_NAME to file.name, OpenableColumns.SIZE to file.length())
        val columns = (projection?.toList() ?: known.keys.toList()).filter(known::containsKey)
        return MatrixCursor(columns.toTypedArray()).apply { addRow(columns.map(known::getValue)) }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun update(uri: Uri, values: ContentValues?, selection: String?, args: Array<out String>?): Int = 0

    override fun delete(uri: Uri, selection: String?, args: Array<out String>?): Int = 0

    private fun fileOf(uri: Uri): File {
        val root = shareRoot(checkNotNull(context) { "a provider has a context" }).canonicalFile
        val file = root.resolve(uri.path.orEmpty().removePrefix("/")).canonicalFile
        // `..` and links lead out; what is out is not there.
        if (!file.startsWith(root) || !file.isFile) throw FileNotFoundException("no such file")
        return file
    }
}
