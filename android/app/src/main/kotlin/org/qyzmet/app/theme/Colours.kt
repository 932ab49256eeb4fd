package org.qyzmet.app.theme

import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color

/**
 * Every colour of the app by what it is for. Sky is what can be tapped, sand the ground, gold what is done and kept,
 * red only loss. No screen names a colour of its own; a test holds [pairsOf] to their contrast.
 */
@Immutable
data class Colours(
    val dark: Boolean,
    /** What everything lies on. */
    val ground: Color,
    /** A card, a sheet, a bar. */
    val surface: Color,
    /** A quiet block: a hint, a skeleton. */
    val sand: Color,
    /** What is read. */
    val ink: Color,
    /** What is read second. */
    val inkSoft: Color,
    /** What can be tapped; the one blue. */
    val sky: Color,
    val onSky: Color,
    /** What is chosen, a note that informs. */
    val skySoft: Color,
    val onSkySoft: Color,
    /** Words and signs of what is done and kept; the ornament. */
    val gold: Color,
    /** A bar or a large sign, never words. */
    val goldSign: Color,
    /** The ground of a receipt or a document. */
    val goldSoft: Color,
    val onGoldSoft: Color,
    /** Loss only: an error, overdue, erase, the last try. */
    val red: Color,
    val onRed: Color,
    val redSoft: Color,
    val onRedSoft: Color,
    /** Edges of fields and buttons, lines of pictures. */
    val line: Color,
    /** A line that only divides; carries no meaning. */
    val hairline: Color,
    /** The band that says this is a sandbox. */
    val band: Color,
    val onBand: Color,
)

val Light = Colours(
    dark = false,
    ground = Color(0xFFFBF7F0), surface = Color(0xFFFFFFFF), sand = Color(0xFFF1E7D6),
    ink = Color(0xFF1B2430), inkSoft = Color(0xFF545D69),
    sky = Color(0xFF0B5FA5), onSky = Color(0xFFFFFFFF), skySoft = Color(0xFFDCEBF8), onSkySoft = Color(0xFF0A3F6E),
    gold = Color(0xFF8A5A00), goldSign = Color(0xFFB07A10), goldSoft = Color(0xFFF8E8C4), onGoldSoft = Color(0xFF5A3A00),
    red = Color(0xFFB3261E), onRed = Color(0xFFFFFFFF), redSoft = Color(0xFFFBE3E0), onRedSoft = Color(0xFF7A1611),
    line = Color(0xFF857A66), hairline = Color(0xFFE4DAC8), band = Color(0xFF3B3326), onBand = Color(0xFFFBF1DC),
)

val Dark = Colours(
    dark = true,
    ground = Color(0xFF15181C), surface = Color(0xFF1E2329), sand = Color(0xFF2B2A26),
    ink = Color(0xFFF1ECE3), inkSoft = Color(0xFFB9B4AA),
    sky = Color(0xFF8CC4F6), onSky = Color(0xFF06294A), skySoft = Color(0xFF123A5E), onSkySoft = Color(0xFFD2E8FC),
    gold = Color(0xFFF0C35C), goldSign = Color(0xFFD9A441), goldSoft = Color(0xFF43350F), onGoldSoft = Color(0xFFF9E2AC),
    red = Color(0xFFFFB4AB), onRed = Color(0xFF5F0A06), redSoft = Color(0xFF5A1A15), onRedSoft = Color(0xFFFFDAD5),
    line = Color(0xFF938C80), hairline = Color(0xFF363B42), band = Color(0xFFF1E2BF), onBand = Color(0xFF2C2413),
)

/** Two roles that stand together on some screen, and the contrast they must have: 4.5 for words, 3 for signs. */
data class ColourPair(val name: String, val front: Color, val back: Color, val least: Double)

/** Every pair that a screen puts together. */
fun pairsOf(c: Colours): List<ColourPair> {
    val words = listOf("ink" to c.ink, "inkSoft" to c.inkSoft, "sky" to c.sky, "gold" to c.gold, "red" to c.red)
    val plain = listOf("ground" to c.ground, "surface" to c.surface)
    val signs = listOf("line" to c.line, "goldSign" to c.goldSign)
    return words.flatMap { (f, front) -> plain.map { (b, back) -> ColourPair("$f on $b", front, back, WORDS) } } +
        signs.flatMap { (f, front) -> (plain + ("sand" to c.sand)).map { (b, back) -> ColourPair("$f on $b", front, back, SIGNS) } } +
        listOf(
            ColourPair("ink on sand", c.ink, c.sand, WORDS),
            ColourPair("inkSoft on sand", c.inkSoft, c.sand, WORDS),
            ColourPair("sky on sand", c.sky, c.sand, WORDS),
            ColourPair("onSky on sky", c.onSky, c.sky, WORDS),
            ColourPair("onSkySoft on skySoft", c.onSkySoft, c.skySoft, WORDS),
            ColourPair("sky on skySoft", c.sky, c.skySoft, WORDS),
            ColourPair("gold on goldSoft", c.gold, c.goldSoft, WORDS),
            ColourPair("onGoldSoft on goldSoft", c.onGoldSoft, c.goldSoft, WORDS),
            ColourPair("goldSign on goldSoft", c.goldSign, c.goldSoft, SIGNS),
            ColourPair("gold on skySoft", c.gold, c.skySoft, SIGNS),
            ColourPair("sky on goldSoft", c.sky, c.goldSoft, SIGNS),
            ColourPair("onRed on red", c.onRed, c.red, WORDS),
            ColourPair("red on redSoft", c.red, c.redSoft, WORDS),
            ColourPair("onRedSoft on redSoft", c.onRedSoft, c.redSoft, WORDS),
            ColourPair("onBand on band", c.onBand, c.band, WORDS),
        )
}

val LocalColours = staticCompositionLocalOf { Light }

private const val WORDS = 4.5
private const val SIGNS = 3.0
