package org.qyzmet.desk.pictures

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.runBlocking
import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.ColorAlphaType
import org.jetbrains.skia.ColorType
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.jetbrains.skia.ImageInfo
import org.qyzmet.Lang
import org.qyzmet.app.components.Frame
import org.qyzmet.app.components.FramePane
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.LocalStill
import org.qyzmet.app.model.LocalSpeech
import org.qyzmet.app.model.Speech
import org.qyzmet.app.nav.Chrome
import org.qyzmet.app.nav.Layout
import org.qyzmet.app.nav.Panes
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Shown
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.allSamples
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.desk.golos
import java.nio.ByteBuffer
import java.nio.ByteOrder
import org.qyzmet.app.model.Tongue as Named

/** A window to draw in, in dp, and the density of its pixels. */
enum class Device(val width: Int, val height: Int, val density: Float) {
    Small(360, 640, 1f),
    Phone(390, 844, 1f),
    Tablet(1024, 768, 1f),
}

/** How a sample is drawn; [tall] shows all of a list instead of what fits the window. */
data class Look(val device: Device, val dark: Boolean, val fontScale: Float, val tall: Boolean = false)

/** A drawn screen: its picture and, while it is open, its tree. */
class Shot(private val scene: ImageComposeScene, val image: Image, val look: Look) : AutoCloseable {
    private val pixels: IntArray by lazy {
        val info = ImageInfo(image.width, image.height, ColorType.BGRA_8888, ColorAlphaType.OPAQUE)
        val bytes = checkNotNull(Bitmap().apply { allocPixels(info) }.also(image::readPixels).readPixels(info)) { "a picture has pixels" }
        IntArray(image.width * image.height).also { ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(it) }
    }

    fun png(): ByteArray = checkNotNull(image.encodeToData(EncodedImageFormat.PNG)) { "a picture has bytes" }.bytes

    /** Every node of what is in front: of the dialog or sheet, when there is one, since nothing under it can be reached. */
    fun nodes(merged: Boolean): List<SemanticsNode> = scene.semanticsOwners.last().getAllSemanticsNodes(mergingEnabled = merged)

    /** The colour that most pixels in [bounds] have; null when nothing of it is drawn. */
    fun groundOf(bounds: Rect): Color? {
        val xs = bounds.left.toInt().coerceAtLeast(0) until bounds.right.toInt().coerceAtMost(image.width)
        val ys = bounds.top.toInt().coerceAtLeast(0) until bounds.bottom.toInt().coerceAtMost(image.height)
        val counts = HashMap<Int, Int>()
        for (y in ys step 3) for (x in xs step 2) counts.merge(pixels[y * image.width + x], 1, Int::plus)
        return counts.maxByOrNull { it.value }?.let { Color(it.key) }
    }

    override fun close() = scene.close()
}

/** Draws [sample] as it would stand in the app. */
fun shoot(sample: Sample<*>, world: SampleWorld, speech: Speech, look: Look): Shot {
    val view = runBlocking { sample.drawn(world) }
    val beside = ITEMS[sample.screen]
    val list = beside?.let { runBlocking { it.list.drawn(world) } }
    return shoot(look, sample.around.tapped) {
        Stage(sample.around, world.lang, speech, look.dark) { layout, stand ->
            when {
                layout != Layout.Panes -> view()
                sample.screen in LISTS -> Panes(Shown(Route.Start, null, true)) { _, pane -> stand(pane, sample.around.back, view) }
                list != null -> Panes(Shown(Route.Start, beside.route, true)) { _, pane ->
                    if (pane == FramePane.Item) stand(pane, false, view) else stand(pane, beside.list.around.back, list)
                }
                else -> view()
            }
        }
    }
}

/** Draws anything, after a tap on what has the tag [tapped]. */
fun shoot(look: Look, tapped: String? = null, content: @Composable () -> Unit): Shot {
    val (width, height, density) = look.device.run { Triple(width * density, (if (look.tall) TALL else height) * density, density) }
    val scene = ImageComposeScene(width.toInt(), height.toInt(), Density(density, look.fontScale), content = content)
    // Sentences with arguments come with the second frame; what fades in has come with the third.
    scene.render(0)
    scene.render(FRAME)
    tapped?.let { tag ->
        scene.tap(tag)
        scene.render(2 * FRAME)
        scene.render(3 * FRAME)
    }
    return Shot(scene, scene.render(SETTLED), look)
}

private fun ImageComposeScene.tap(tag: String) {
    val found = semanticsOwners.flatMap { it.getAllSemanticsNodes(mergingEnabled = true) }.filter { it.config.getOrNull(SemanticsProperties.TestTag) == tag }
    checkNotNull(found.single().config[SemanticsActions.OnClick].action) { "$tag can be tapped" }()
}

/** The list that a tablet shows beside an item, and which of it the item is. */
private class Beside(name: String, val route: Route) {
    val list: Sample<*> = allSamples.first { it.toString() == name }
}

@Composable
private fun Stage(
    around: Around, lang: Lang, speech: Speech, dark: Boolean,
    view: @Composable (Layout, stand: @Composable (FramePane, back: Boolean, @Composable () -> Unit) -> Unit) -> Unit,
) {
    val tongues = listOf(Named(Lang.KK, "Қазақша"), Named(Lang.RU, "Русский"), Named(Lang.EN, "English"))
    val frame = Frame(true, around.offline, around.back, lang, tongues, FramePane.Alone) {}
    QyzmetTheme(dark, golos, 1f) {
        CompositionLocalProvider(LocalSpeech provides speech, LocalFrame provides frame, LocalStill provides true) {
            Chrome(true, covered = false, around.tab, around.bar, around.attention, {}) { layout ->
                view(layout) { pane, back, content -> CompositionLocalProvider(LocalFrame provides frame.copy(canGoBack = back, pane = pane), content = content) }
            }
        }
    }
}

private val LISTS = setOf("search", "category", "requests", "documents", "settings")
private val ITEMS: Map<String, Beside> by lazy {
    val filed = Beside("requests-full", Route.Request(FILED))
    val settings = Beside("settings-linked", Route.Offline)
    mapOf(
        "service" to Beside("search-found", Route.Service("90060001")), "request" to filed, "signed" to filed,
        "document" to Beside("documents-full", Route.Document("a")), "erase" to settings, "offline" to settings, "examine" to settings,
    )
}
private const val FILED = "0198c3a0-0000-7000-8000-000000000011"
private const val FRAME = 50_000_000L
private const val SETTLED = 1_000_000_000L
private const val TALL = 4_000
