package org.qyzmet.app.document

import androidx.compose.runtime.Immutable
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size

/** How a page is enlarged: [scale] times round its middle, then moved by [offset], never so far that its edge comes in. */
@Immutable
data class Zoom(val scale: Float = 1f, val offset: Offset = Offset.Zero) {
    /** Two fingers: [by] times larger or smaller, and moved by [pan], on a page of [size]. */
    fun pinched(by: Float, pan: Offset, size: Size): Zoom {
        val wanted = (scale * by).coerceIn(1f, MOST)
        return Zoom(wanted, within(offset * (wanted / scale) + pan, wanted, size))
    }

    /** One finger twice [at] a place: that place, large enough for another phone to read the code there; then all of the page again. */
    fun tapped(at: Offset, size: Size): Zoom =
        if (scale > 1f) Zoom() else Zoom(TAPPED, within((Offset(size.width, size.height) / 2f - at) * TAPPED, TAPPED, size))

    private fun within(offset: Offset, scale: Float, size: Size): Offset {
        val (x, y) = size.width * (scale - 1f) / 2f to size.height * (scale - 1f) / 2f
        return Offset(offset.x.coerceIn(-x, x), offset.y.coerceIn(-y, y))
    }

    private companion object {
        const val MOST = 4f
        const val TAPPED = 3f
    }
}
