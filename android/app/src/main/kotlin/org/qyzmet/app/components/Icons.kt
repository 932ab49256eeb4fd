package org.qyzmet.app.components

import androidx.compose.material3.Icon
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.dp

/** The signs of the app: one line of 1.8 on a field of 24, drawn for it. */
enum class Sign(path: String) {
    Back("M15 5l-7 7 7 7"),
    Next("M9 5l7 7-7 7"),
    Down("M6 9.5l6 6 6-6"),
    Close("M6 6l12 12M18 6L6 18"),
    Search("M10.8 4a6.8 6.8 0 1 0 0 13.6 6.8 6.8 0 0 0 0-13.6zM15.8 15.8l4.6 4.6"),
    Home("M4 11.2l8-7 8 7M6 9.8V20h12V9.8M10 20v-5.5h4V20"),
    Request("M6.5 3.5h8l4 4v13h-12zM14.5 3.5v4h4M9.5 12h6M9.5 15.8h6"),
    Document("M4.5 6.5l5-2.5v14l-5 2.5zM9.5 4l5 2.5v14l-5-2.5M14.5 6.5l5-2.5v14l-5 2.5"),
    Shelf("M4 7.5h6l1.8 2.2H20V19H4zM4 7.5V5h6.2l1.6 2H18v2.7"),
    Settings("M4 7.5h9M17.6 7.5H20M4 16.5h2.4M11 16.5h9M15.3 5.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM8.7 14.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z"),
    Phone("M6.2 4h3.1l1.5 4.1-2 1.4a10.6 10.6 0 0 0 5.7 5.7l1.4-2 4.1 1.5v3.1c0 1-.9 1.8-1.9 1.7C11 19 5 13 4.5 5.9c-.1-1 .7-1.9 1.7-1.9z"),
    NoLine("M4 4l16 16M8.9 8.9A10 10 0 0 0 4.5 11.4M12.5 8.2a10 10 0 0 1 7 3.2M10.7 12.7a5.8 5.8 0 0 0-3.2 2M15 13.5a5.8 5.8 0 0 1 1.5 1.2M12 18.6v.1"),
    Clock("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM12 7.8V12.3l3 1.9"),
    Check("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM8.3 12.3l2.6 2.6 4.9-5.2"),
    Tick("M5 12.6l4.6 4.6L19.2 7.4"),
    Hourglass("M7 4h10M7 20h10M8 4v3.5c0 2 4 3.5 4 4.5s-4 2.5-4 4.5V20M16 4v3.5c0 2-4 3.5-4 4.5s4 2.5 4 4.5V20"),
    Hand("M8 12.5V6.3a1.3 1.3 0 0 1 2.6 0V11M10.6 10.5V4.8a1.3 1.3 0 0 1 2.6 0V11M13.2 11V6a1.3 1.3 0 0 1 2.6 0v6M15.8 12V8.5a1.3 1.3 0 0 1 2.6 0v6.2c0 3.4-2.4 5.8-5.6 5.8-2.6 0-4.1-1.2-5.3-3.2l-2.6-4.3c-.9-1.5 1-2.7 2.1-1.5L8 13"),
    Unsure("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM9.7 9.8a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.9-1.1 1.7M12 16.4v.1"),
    Asks("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM12 7.8v5.2M12 16.1v.1"),
    Lost("M12 4.2l8.8 15.3H3.2zM12 10v4.3M12 17v.1"),
    Pen("M4.5 19.5l.9-4.2L16 4.7a1.9 1.9 0 0 1 2.7 0l.6.6a1.9 1.9 0 0 1 0 2.7L8.7 18.6zM14 6.7l3.3 3.3"),
    Share("M12 15V4M8 7.6L12 3.6l4 4M5 12v8h14v-8"),
    Lock("M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.6v2"),
    Tongue("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM3.8 12h16.4M12 3.8c2.3 2.3 3.4 5 3.4 8.2s-1.1 5.9-3.4 8.2c-2.3-2.3-3.4-5-3.4-8.2s1.1-5.9 3.4-8.2z"),
    Info("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM12 11.2v5M12 7.9v.1"),
    Erase("M9.2 6H20.5v12H9.2L3.5 12zM12.2 9.5l5 5M17.2 9.5l-5 5"),
    IdCard("M3.5 6h17v12.5h-17zM6.6 15.6c.3-2.4 4.4-2.4 4.7 0M9 8.9a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4zM14 10.3h3.8M14 14h3.8"),
    Shuffle("M4 7h3.5l9 10H20M17.4 14.4L20 17l-2.6 2.6M4 17h3.5l2.7-3M13.8 10L16.5 7H20M17.4 4.4L20 7l-2.6 2.6"),
    Bin("M5 7h14M9.5 7V4.5h5V7M7 7l.8 13h8.4L17 7M10.3 10.5v6M13.7 10.5v6"),

    // The headings of the catalogue.
    Family("M8 5.2a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM16.4 7a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM3.5 19c0-3.4 1.9-5.6 4.5-5.6s4.5 2.2 4.5 5.6M14 15.1c.7-.6 1.5-1 2.4-1 2.3 0 3.9 1.9 4.1 4.9"),
    Health("M12 20C6.5 16.2 3.8 13 3.8 9.4A4.3 4.3 0 0 1 12 7.6a4.3 4.3 0 0 1 8.2 1.8c0 3.6-2.7 6.8-8.2 10.6zM12 10.2v4.6M9.7 12.5h4.6"),
    School("M2.5 9.5L12 5l9.5 4.5L12 14zM6.5 11.5v4.8c1.5 1.4 3.3 2.1 5.5 2.1s4-.7 5.5-2.1v-4.8M21.5 9.5v5"),
    Work("M4 8.5h16v10.5H4zM9 8.5V6a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2.5M4 13h16M12 12v2"),
    Umbrella("M12 4.5v-1M4 12.5a8 8 0 0 1 16 0zM12 12.5v5.7a2 2 0 0 1-4 0"),
    Passport("M6 3.8h12v16.4H6zM12 7.6a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM9.5 17h5"),
    House("M5 20V5.5h8V20M13 10h6v10M3.5 20h17M8 9h2M8 12.5h2M8 16h2M16 13.5v.1M16 16.7v.1"),
    Coin("M12 3.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM8.5 8h7M8.5 10.7h7M12 10.7v6"),
    Scales("M12 4.5v15M8 19.5h8M5 7.5h14M5 7.5l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7.5l-2.5 6a2.7 2.7 0 0 0 5 0z"),
    Car("M4 16.5v-4l2-5.5h12l2 5.5v4zM4 12.5h16M6 16.5v2M18 16.5v2M7.5 14.5h.1M16.5 14.5h.1"),
    Plane("M3.5 13.5l17-7.5-5.5 13-3.5-4.6zM11.5 14.4l9-8.4"),
    Shield("M12 3.8l7 2.4v5c0 4.3-2.7 7.3-7 9-4.3-1.7-7-4.7-7-9v-5zM9 11.8l2.2 2.2 4-4.2"),
    ;

    val vector: ImageVector = ImageVector.Builder(name, 24.dp, 24.dp, 24f, 24f)
        .addPath(
            addPathNodes(path), stroke = SolidColor(Color.Black), strokeLineWidth = 1.8f,
            strokeLineCap = StrokeCap.Round, strokeLineJoin = StrokeJoin.Round,
        ).build()
}

/** A sign. Without [says] it is decoration beside its words. */
@Composable
fun Glyph(sign: Sign, tint: Color, modifier: Modifier = Modifier, says: String? = null) =
    Icon(sign.vector, says, modifier, tint)

/** The sign of a heading of the catalogue; one that came after this version has the sign of a paper. */
fun signOf(category: String): Sign = when (category) {
    "family" -> Sign.Family
    "health" -> Sign.Health
    "education" -> Sign.School
    "employment" -> Sign.Work
    "social-security" -> Sign.Umbrella
    "citizenship" -> Sign.Passport
    "real-estate" -> Sign.House
    "taxes" -> Sign.Coin
    "legal-aid" -> Sign.Scales
    "transport" -> Sign.Car
    "consular" -> Sign.Plane
    "military" -> Sign.Shield
    else -> Sign.Request
}
