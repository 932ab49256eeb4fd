package org.qyzmet.app.search

import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import org.qyzmet.Hit

/** The title of a hit with what was asked for in bold: it shows why it was found. */
internal fun emboldened(hit: Hit): AnnotatedString = buildAnnotatedString {
    val title = hit.card.title
    append(title)
    for (span in hit.bold) {
        // The core counts characters, Java counts UTF-16 units.
        val start = title.unitOf(span.start.toInt())
        val end = title.unitOf(span.end.toInt())
        if (start < end) addStyle(SpanStyle(fontWeight = FontWeight.SemiBold), start, end)
    }
}

private fun String.unitOf(character: Int): Int {
    val characters = codePointCount(0, length)
    return offsetByCodePoints(0, character.coerceIn(0, characters))
}
