package org.qyzmet.app.theme

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.luminance

/** How far two colours are apart, 1 to 21, as WCAG 2 counts. */
fun contrast(a: Color, b: Color): Double {
    val (light, dark) = listOf(a.luminance(), b.luminance()).sortedDescending()
    return (light + 0.05) / (dark + 0.05)
}
