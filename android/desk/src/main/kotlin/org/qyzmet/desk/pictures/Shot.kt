package org.qyzmet.desk.pictures

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.runBlocking
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.qyzmet.Lang
import org.qyzmet.app.components.Frame
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.LocalStill
import org.qyzmet.app.model.LocalSpeech
import org.qyzmet.app.model.Speech
import org.qyzmet.app.model.Tongue as Named
import org.qyzmet.app.nav.Chrome
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.desk.golos

/** A window to draw in, in dp, and the density of its pixels. */
enum class Device(val width: Int, val height: Int, val density: Float) {
    Small(360, 640, 1f),
    Phone(390, 844, 1f),
    Tablet(1024, 768, 1f),
}

/** How a sample is drawn. */
data class Look(val device: Device, val dark: Boolean, val fontScale: Float)

/** A drawn sample: its picture and, while it is open, its tree. */
class Shot(val scene: ImageComposeScene, val image: Image) : AutoCloseable {
    fun png(): ByteArray = checkNotNull(image.encodeToData(EncodedImageFormat.PNG)) { "a picture has bytes" }.bytes

    override fun close() = scene.close()
}

/** Draws [sample] as it would stand in the app. */
fun shoot(sample: Sample<*>, world: SampleWorld, speech: Speech, look: Look): Shot {
    val view = runBlocking { sample.drawn(world) }
    val device = look.device
    val scene = ImageComposeScene(
        (device.width * device.density).toInt(), (device.height * device.density).toInt(), Density(device.density, look.fontScale),
    ) { Stage(sample.around, world.lang, speech, look.dark, view) }
    // Two frames: sentences with arguments come with the second.
    scene.render(0)
    return Shot(scene, scene.render(FRAME))
}

@Composable
private fun Stage(around: Around, lang: Lang, speech: Speech, dark: Boolean, view: @Composable () -> Unit) {
    val tongues = listOf(Named(Lang.KK, "Қазақша"), Named(Lang.RU, "Русский"), Named(Lang.EN, "English"))
    val frame = Frame(true, around.offline, around.back, lang, tongues) {}
    QyzmetTheme(dark, golos, 1f) {
        CompositionLocalProvider(LocalSpeech provides speech, LocalFrame provides frame, LocalStill provides true) {
            Chrome(true, around.tab, around.bar, around.attention, {}) { view() }
        }
    }
}

private const val FRAME = 50_000_000L
