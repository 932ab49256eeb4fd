package org.qyzmet.desk.pictures

import org.jetbrains.skia.Color
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.jetbrains.skia.Paint
import org.jetbrains.skia.PaintMode
import org.jetbrains.skia.RRect
import org.jetbrains.skia.Surface
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.allSamples

/** A picture of the README: some screens beside each other. [screens] are names as [nameOf] makes them, without `.png`. */
data class Sheet(val name: String, val screens: List<String>)

/** The pictures of the README. */
val sheets = listOf(
    Sheet("start", listOf("start-first-kk-light-1.0-phone", "start-busy-kk-dark-1.0-phone", "start-offline-ru-light-1.0-phone")),
    Sheet("way", listOf("service-first-kk-light-1.0-phone", "request-filed-kk-light-1.0-phone", "documents-full-kk-light-1.0-phone")),
    Sheet("looks", listOf("request-filed-ru-dark-1.0-phone", "sign-read-en-light-1.0-phone", "service-first-kk-dark-1.0-tablet")),
)

/** Draws a sheet: each screen with round corners and a thin edge, on nothing. */
fun draw(desk: Desk, sheet: Sheet): ByteArray {
    val images = sheet.screens.map { shot(desk, it).use(Shot::image) }
    val surface = Surface.makeRasterN32Premul(images.sumOf { it.width + GAP } - GAP + 2 * EDGE, images.maxOf { it.height } + 2 * EDGE)
    var left = EDGE
    images.forEach { image ->
        phone(surface, image, left.toFloat(), (surface.height - image.height) / 2f)
        left += image.width + GAP
    }
    return checkNotNull(surface.makeImageSnapshot().encodeToData(EncodedImageFormat.PNG)) { "a picture has bytes" }.bytes
}

private fun phone(surface: Surface, image: Image, left: Float, top: Float) {
    val box = RRect.makeXYWH(left, top, image.width.toFloat(), image.height.toFloat(), ROUND)
    surface.canvas.run {
        save()
        clipRRect(box, true)
        drawImage(image, left, top)
        restore()
        drawRRect(box, Paint().apply { mode = PaintMode.STROKE; strokeWidth = 2f; color = LINE; isAntiAlias = true })
    }
}

/** Draws the screen of this name; fails when no sample has it. */
fun shot(desk: Desk, name: String): Shot {
    val (sample, tongue, look) = checkNotNull(named(name)) { "no sample is called $name" }
    return shoot(sample, desk.world(tongue), desk.speech(tongue), look)
}

/** What a name that [nameOf] made stands for. */
fun named(name: String): Triple<Sample<*>, Tongue, Look>? {
    val parts = name.split('-')
    if (parts.size < 6) return null
    val (tongue, light, scale, device) = parts.takeLast(4)
    return Triple(
        allSamples.find { it.toString() == parts.dropLast(4).joinToString("-") } ?: return null,
        Tongue.entries.find { it.name.equals(tongue, ignoreCase = true) } ?: return null,
        Look(Device.entries.find { it.name.equals(device, ignoreCase = true) } ?: return null, light == "dark", scale.toFloatOrNull() ?: return null),
    )
}

private const val GAP = 28
private const val EDGE = 2
private const val ROUND = 28f
private val LINE = Color.makeRGB(0x85, 0x7A, 0x66)
