package org.qyzmet.desk.pictures

import org.jetbrains.skia.Bitmap
import org.jetbrains.skia.Image
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.io.File
import kotlin.math.abs

/**
 * The pictures that are kept: `golden` (what is there is what is chosen) and those of the README. They are compared with
 * what is drawn now; `desk/test --record` draws them anew, to be looked at before they are kept.
 */
class KeptPicturesTest {
    private val kept = File("golden").listFiles { file -> file.extension == "png" }.orEmpty().sorted()

    @TestFactory
    fun golden() = kept.map { file ->
        DynamicTest.dynamicTest(file.nameWithoutExtension) { compare(file) { shot(Desk.one, file.nameWithoutExtension).use(Shot::png) } }
    }

    @TestFactory
    fun readme() = sheets.map { sheet ->
        DynamicTest.dynamicTest(sheet.name) { compare(File("../pictures/${sheet.name}.png")) { draw(Desk.one, sheet) } }
    }

    @Test
    fun `what is kept shows every language, light, size of words and form, and most screens`() {
        val shown = kept.map { checkNotNull(named(it.nameWithoutExtension)) { "no sample is called $it" } }
        assertEquals(Tongue.entries.toSet(), shown.map { it.second }.toSet())
        assertEquals(Device.entries.toSet(), shown.map { it.third.device }.toSet())
        assertEquals(setOf(false to 1f, true to 1f, false to 2f, true to 2f), shown.map { it.third.dark to it.third.fontScale }.toSet())
        val screens = shown.map { it.first.screen }.toSet()
        val wanted = "start search category service link sign form check done requests request document settings offline signature pin log others other"
        assertEquals(emptySet<String>(), wanted.split(' ').toSet() - screens)
    }

    @Test
    fun `the same screen is drawn the same twice`() {
        val name = "start-first-kk-light-1.0-phone"
        assertEquals(0, differing(shot(Desk.one, name).use(Shot::png), shot(Desk.one, name).use(Shot::png)))
    }

    @Test
    fun `another language is another picture`() {
        val (kk, ru) = listOf("kk", "ru").map { shot(Desk.one, "start-first-$it-light-1.0-phone").use(Shot::png) }
        assertEquals(true, differing(kk, ru) > MOST_DIFFERING)
    }

    private fun compare(file: File, draw: () -> ByteArray) {
        // What is kept has few colours, so that it is small; what is drawn now is compared as it would be kept.
        val now = small(draw())
        if (System.getenv("QYZMET_RECORD") == "yes") {
            file.absoluteFile.parentFile.mkdirs()
            return file.writeBytes(now)
        }
        if (!file.exists()) fail<Unit>("$file is not there: desk/test --record draws it")
        if (differing(file.readBytes(), now) > MOST_DIFFERING) {
            val drawn = File("target/drawn/${file.name}").apply { parentFile.mkdirs() }
            drawn.writeBytes(now)
            fail<Unit>("$file is not what is drawn now, $drawn. When the new one is right: desk/test --record")
        }
    }
}

/** How many of a million pixels differ to the eye; all of them when the sizes do. */
private fun differing(a: ByteArray, b: ByteArray): Int {
    val (one, other) = listOf(a, b).map { Bitmap.makeFromImage(Image.makeFromEncoded(it)) }
    if (one.width != other.width || one.height != other.height) return MILLION
    val (first, second) = listOf(one, other).map { checkNotNull(it.readPixels()) { "a picture has pixels" } }
    val pixels = first.size / 4
    val differing = (0 until pixels).count { i -> (0 until 4).any { abs((first[4 * i + it].toInt() and 0xFF) - (second[4 * i + it].toInt() and 0xFF)) > SEEN } }
    return (differing.toLong() * MILLION / pixels).toInt()
}

private const val MILLION = 1_000_000
private const val MOST_DIFFERING = 2_000
private const val SEEN = 24
