package org.qyzmet.app.theme

import androidx.compose.material3.Typography
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.sp

/** Golos Text in two weights: h1 headlineMedium, h2 titleLarge, body bodyLarge, second bodyMedium, code displayMedium. Lines are open: Kazakh words are long and have marks above and below. */
internal fun typeOf(font: FontFamily): Typography {
    fun style(size: Int, line: Int, weight: FontWeight = FontWeight.Normal) = TextStyle(
        fontFamily = font,
        fontSize = size.sp,
        lineHeight = line.sp,
        fontWeight = weight,
        letterSpacing = TextUnit.Unspecified,
        lineBreak = LineBreak.Paragraph,
    )
    val bold = FontWeight.SemiBold
    return Typography(
        displayLarge = style(32, 40, bold), displayMedium = style(32, 40, bold), displaySmall = style(28, 36, bold),
        headlineLarge = style(24, 32, bold), headlineMedium = style(24, 32, bold), headlineSmall = style(20, 28, bold),
        titleLarge = style(18, 26, bold), titleMedium = style(16, 24, bold), titleSmall = style(14, 20, bold),
        bodyLarge = style(16, 24), bodyMedium = style(14, 20), bodySmall = style(13, 18),
        labelLarge = style(16, 24, bold), labelMedium = style(14, 20, bold), labelSmall = style(13, 17, bold),
    )
}

/** Numbers of requests and codes: figures of one width, so that columns and groups stand still. */
fun TextStyle.figures(): TextStyle = copy(fontFeatureSettings = "tnum")
