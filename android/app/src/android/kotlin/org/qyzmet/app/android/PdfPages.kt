package org.qyzmet.app.android

import android.graphics.Bitmap
import android.graphics.Color
import android.graphics.pdf.PdfRenderer
import android.os.ParcelFileDescriptor
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asImageBitmap
import java.io.File
import java.io.IOException
import java.io.RandomAccessFile

/** The pages of a PDF, [width] pixels wide, or null when Android can't read it. Blocks. */
internal fun drawPages(folder: File, bytes: ByteArray, width: Int): List<ImageBitmap>? = try {
    nameless(folder, bytes).use { file -> PdfRenderer(file).use { pages(it, width.coerceIn(1, WIDTH_MAX)) } }
} catch (_: IOException) {
    null
} catch (_: SecurityException) {
    // Locked with a password.
    null
} catch (_: IllegalArgumentException) {
    null
}

private fun pages(pdf: PdfRenderer, width: Int): List<ImageBitmap> = List(minOf(pdf.pageCount, PAGES_MAX)) { i ->
    pdf.openPage(i).use { page ->
        val height = (width.toLong() * page.height / maxOf(page.width, 1)).coerceIn(1, HEIGHT_MAX).toInt()
        val bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888)
        bitmap.eraseColor(Color.WHITE)
        page.render(bitmap, null, null, PdfRenderer.Page.RENDER_MODE_FOR_DISPLAY)
        bitmap.asImageBitmap()
    }
}

/** A file that has no name: nothing is written before it lost it, so it goes with its descriptor, whatever happens. */
internal fun nameless(folder: File, bytes: ByteArray): ParcelFileDescriptor {
    val file = File.createTempFile("page", null, folder)
    return RandomAccessFile(file, "rw").use {
        if (!file.delete()) throw IOException("the file of a document keeps its name")
        it.write(bytes)
        ParcelFileDescriptor.dup(it.fd)
    }
}

private const val WIDTH_MAX = 2_000
private const val HEIGHT_MAX = 4_000L
private const val PAGES_MAX = 20
