package org.qyzmet.app.document

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ZoomTest {
    private val page = Size(300f, 400f)

    @Test
    fun `no larger than four times, no smaller than it is`() {
        assertEquals(4f, Zoom().pinched(9f, Offset.Zero, page).scale)
        assertEquals(Zoom(), Zoom(2f, Offset(150f, 200f)).pinched(0.1f, Offset.Zero, page))
    }

    @Test
    fun `each corner can be brought in, and nothing beyond it`() {
        val twice = Zoom(2f)
        assertEquals(Offset(150f, -200f), twice.pinched(1f, Offset(999f, -999f), page).offset)
        assertEquals(Offset(40f, -30f), twice.pinched(1f, Offset(40f, -30f), page).offset)
    }

    @Test
    fun `what is tapped twice comes to the middle, as far as the page goes`() {
        assertEquals(Offset(-90f, 60f), Zoom().tapped(Offset(180f, 180f), page).offset)
        assertEquals(Offset(300f, -400f), Zoom().tapped(Offset(10f, 390f), page).offset)
    }

    @Test
    fun `tapped twice again it is whole`() = assertEquals(Zoom(), Zoom(3f, Offset(1f, 2f)).tapped(Offset(5f, 5f), page))
}
