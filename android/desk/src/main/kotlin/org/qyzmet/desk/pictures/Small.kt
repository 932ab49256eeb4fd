package org.qyzmet.desk.pictures

import java.awt.image.BufferedImage
import java.awt.image.DataBuffer
import java.awt.image.IndexColorModel
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import javax.imageio.ImageIO

/**
 * The same picture in at most 256 colours, a third of the size: a screen has few, and the steps between a letter and its
 * ground lie close together.
 */
fun small(png: ByteArray): ByteArray {
    val image = ImageIO.read(ByteArrayInputStream(png))
    val pixels = image.getRGB(0, 0, image.width, image.height, null, 0, image.width)
    val counts = pixels.asIterable().groupingBy { it }.eachCount()
    val palette = counts.entries.sortedWith(compareByDescending<Map.Entry<Int, Int>> { it.value }.thenBy { it.key }).take(COLOURS).map { it.key }.toIntArray()
    val places = counts.keys.associateWith { colour -> palette.indices.minBy { distance(palette[it], colour) } }
    val model = IndexColorModel(8, palette.size, palette, 0, true, -1, DataBuffer.TYPE_BYTE)
    val indexed = BufferedImage(image.width, image.height, BufferedImage.TYPE_BYTE_INDEXED, model)
    indexed.raster.setPixels(0, 0, image.width, image.height, IntArray(pixels.size) { places.getValue(pixels[it]) })
    return ByteArrayOutputStream().also { ImageIO.write(indexed, "png", it) }.toByteArray()
}

private fun distance(a: Int, b: Int): Int = intArrayOf(0, 8, 16, 24).sumOf { shift -> (((a ushr shift) and 0xFF) - ((b ushr shift) and 0xFF)).let { it * it } }

private const val COLOURS = 256
