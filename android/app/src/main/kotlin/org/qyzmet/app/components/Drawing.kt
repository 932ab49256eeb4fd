package org.qyzmet.app.components

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Path
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.translate
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Colours
import org.qyzmet.app.theme.colours
import androidx.compose.ui.graphics.drawscope.scale as scaled

/** The colours that a picture is drawn with, by role, so that it is right in the dark, too. */
enum class Role(val of: (Colours) -> Color) {
    Surface({ it.surface }), Sand({ it.sand }), Sky({ it.sky }), SkySoft({ it.skySoft }), Gold({ it.gold }), GoldSoft({ it.goldSoft }),
    Red({ it.red }), Line({ it.line }), Hairline({ it.hairline }), OnSky({ it.onSky }),
}

/** One path of a picture: filled, drawn round, or both. */
class Stroke(path: String, val fill: Role?, val edge: Role? = null, val width: Float = 0f) {
    val path: Path by lazy { PathParser().parsePathString(path).toPath() }
}

/** A picture: paths in order, in a field of [width] x [height]. */
class Drawing(val width: Float, val height: Float, vararg val strokes: Stroke)

/** Draws [drawing] with its corner at [x], [y]. */
fun DrawScope.draw(drawing: Drawing, colours: Colours, x: Float, y: Float, scale: Float) = translate(x, y) {
    scaled(scale, scale, pivot = Offset.Zero) {
        drawing.strokes.forEach { stroke ->
            stroke.fill?.let { drawPath(stroke.path, it.of(colours)) }
            stroke.edge?.let {
                val line = androidx.compose.ui.graphics.drawscope.Stroke(stroke.width, cap = StrokeCap.Round, join = StrokeJoin.Round)
                drawPath(stroke.path, it.of(colours), style = line)
            }
        }
    }
}

/** The pictures of empty places, each with the words that say what is on it. */
enum class Art(val says: String, val drawing: Drawing) {
    Search("screen-art-search-a11y", SEARCH),
    Requests("screen-art-requests-a11y", REQUESTS),
    Documents("screen-art-documents-a11y", DOCUMENTS),
    Offline("screen-art-offline-a11y", OFFLINE),
}

/** A picture of an empty place. */
@Composable
fun Picture(art: Art, modifier: Modifier = Modifier) {
    val says = word(art.says)
    val colours = colours
    Canvas(modifier.size(180.dp, 135.dp).semantics { contentDescription = says }) {
        draw(art.drawing, colours, 0f, 0f, size.width / art.drawing.width)
    }
}

/** The sign of the app: ram's horns that are a person with open arms, the sun for a head. */
@Composable
fun Mark(modifier: Modifier = Modifier) {
    val colours = colours
    Canvas(modifier) {
        drawCircle(colours.sky)
        // The field of the icon is 108; a circle of 72 round its middle is what is seen.
        val scale = size.width / 72f
        draw(ICON, colours, -18f * scale, -18f * scale, scale)
    }
}
