package org.qyzmet.app.theme

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.remember
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp

/** The face of the app: colours, type, shapes, and the citizen's own text size on top of the phone's. */
@Composable
fun QyzmetTheme(dark: Boolean, font: FontFamily, textScale: Float, content: @Composable () -> Unit) {
    val colours = if (dark) Dark else Light
    val density = LocalDensity.current
    val scaled = remember(density, textScale) { Density(density.density, density.fontScale * textScale) }
    CompositionLocalProvider(LocalColours provides colours, LocalDensity provides scaled) {
        MaterialTheme(schemeOf(colours), Shapes(Corner.small, Corner.small, Corner.medium, Corner.large, Corner.large), typeOf(font), content)
    }
}

/** The current colours. */
val colours: Colours
    @Composable @ReadOnlyComposable
    get() = LocalColours.current

/** How round things are. */
object Corner {
    /** Chips. */
    val small = RoundedCornerShape(8.dp)

    /** Buttons and fields. */
    val medium = RoundedCornerShape(12.dp)

    /** Cards and sheets. */
    val large = RoundedCornerShape(16.dp)
}

/** Distances: one ladder for the whole app. */
object Space {
    /** Between a sign and its word. */
    val xs = 4.dp

    /** Between lines that belong together. */
    val s = 8.dp

    /** Between things of one group. */
    val m = 12.dp

    /** The edge of a screen, the inside of a card. */
    val l = 16.dp

    /** Between groups. */
    val xl = 24.dp

    /** What a finger needs. */
    val touch = 48.dp

    /** A column of text is never wider. */
    val column = 600.dp
}

/** Material's roles; none of them takes part in a screen but through [colours]. */
private fun schemeOf(c: Colours) = (if (c.dark) darkColorScheme() else lightColorScheme()).copy(
    primary = c.sky, onPrimary = c.onSky, primaryContainer = c.skySoft, onPrimaryContainer = c.onSkySoft,
    secondary = c.inkSoft, onSecondary = c.surface, secondaryContainer = c.skySoft, onSecondaryContainer = c.onSkySoft,
    tertiary = c.gold, tertiaryContainer = c.goldSoft, onTertiaryContainer = c.onGoldSoft,
    error = c.red, onError = c.onRed, errorContainer = c.redSoft, onErrorContainer = c.onRedSoft,
    background = c.ground, onBackground = c.ink, surface = c.surface, onSurface = c.ink, onSurfaceVariant = c.inkSoft,
    surfaceVariant = c.sand, surfaceContainer = c.sand, surfaceContainerHigh = c.sand, surfaceContainerHighest = c.sand,
    surfaceContainerLow = c.surface, outline = c.line, outlineVariant = c.hairline, surfaceTint = Color.Transparent,
)
