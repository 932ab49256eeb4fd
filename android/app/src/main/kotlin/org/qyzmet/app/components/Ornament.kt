package org.qyzmet.app.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.qyzmet.app.theme.colours

/**
 * A thin line of koshkar-muiz, the ram's horn, of whole motifs: on the start screen and on documents, nowhere else.
 * Decoration.
 */
@Composable
fun OrnamentLine(modifier: Modifier = Modifier, height: Dp = 16.dp) {
    val colours = colours
    Canvas(modifier.fillMaxWidth().height(height)) {
        val scale = size.height / ORNAMENT.height
        val motif = ORNAMENT.width * scale
        val count = (size.width / motif).toInt()
        val left = (size.width - count * motif) / 2
        repeat(count) { i -> draw(ORNAMENT, colours, left + i * motif, 0f, scale) }
    }
}

private val ORNAMENT = Drawing(
    48f, 32f,
    Stroke("M24 29C23.2 19 20.6 9.6 12.6 9.6C7 9.6 4 13.6 4 17.8C4 22.2 7.2 25.2 11 25.2C14.6 25.2 17 22.8 17 19.8C17 17 15 15.2 12.6 15.2", null, Role.Gold, 2.6f),
    Stroke("M24 29C24.8 19 27.4 9.6 35.4 9.6C41 9.6 44 13.6 44 17.8C44 22.2 40.8 25.2 37 25.2C33.4 25.2 31 22.8 31 19.8C31 17 33 15.2 35.4 15.2", null, Role.Gold, 2.6f),
    Stroke("M24 2.5L27.2 7L24 11.5L20.8 7Z", Role.Gold),
    Stroke("M0 30.5H48", null, Role.Gold, 1.6f),
    Stroke("M0 2.5L3 7L0 11.5Z M48 2.5L45 7L48 11.5Z", Role.Gold),
)
