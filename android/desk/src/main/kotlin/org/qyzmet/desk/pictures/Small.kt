package org.qyzmet.desk.pictures

import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.DataOutputStream
import java.util.zip.CRC32
import java.util.zip.Deflater
import java.util.zip.DeflaterOutputStream
import javax.imageio.ImageIO

/**
 * The same picture in few colours, a third of the size: a screen has few, and the steps between a letter and its ground
 * lie close together. Written here, since the JDK's writer foretells each pixel from its neighbours, which helps
 * photographs and makes these larger.
 */
fun small(png: ByteArray): ByteArray {
    val image = ImageIO.read(ByteArrayInputStream(png))
    val pixels = image.getRGB(0, 0, image.width, image.height, null, 0, image.width)
    val counts = pixels.asIterable().groupingBy { it }.eachCount()
    // The most frequent that differ from each other, so that a dot of a colour of its own keeps it.
    val palette = mutableListOf<Int>()
    counts.entries.sortedWith(compareByDescending<Map.Entry<Int, Int>> { it.value }.thenBy { it.key })
        .forEach { (colour) -> if (palette.size < COLOURS && palette.none { distance(it, colour) < ALIKE }) palette += colour }
    val places = counts.keys.associateWith { colour -> palette.indices.minBy { distance(palette[it], colour) } }
    val rows = ByteArrayOutputStream()
    DeflaterOutputStream(rows, Deflater(Deflater.BEST_COMPRESSION)).use { out ->
        for (y in 0 until image.height) {
            out.write(0)
            out.write(ByteArray(image.width) { x -> places.getValue(pixels[y * image.width + x]).toByte() })
        }
    }
    val bytes = ByteArrayOutputStream()
    DataOutputStream(bytes).run {
        writeLong(SIGNATURE)
        chunk("IHDR") {
            writeInt(image.width)
            writeInt(image.height)
            // Eight bits a pixel, a palette; the one way there is to deflate, to filter; not interlaced.
            write(byteArrayOf(8, 3, 0, 0, 0))
        }
        chunk("PLTE") { palette.forEach { write(byteArrayOf((it shr 16).toByte(), (it shr 8).toByte(), it.toByte())) } }
        chunk("tRNS") { palette.forEach { write(it ushr 24) } }
        chunk("IDAT") { write(rows.toByteArray()) }
        chunk("IEND") {}
    }
    return bytes.toByteArray()
}

private fun DataOutputStream.chunk(name: String, write: DataOutputStream.() -> Unit) {
    val data = ByteArrayOutputStream()
    DataOutputStream(data).run {
        writeBytes(name)
        write()
    }
    writeInt(data.size() - name.length)
    write(data.toByteArray())
    writeInt(CRC32().apply { update(data.toByteArray()) }.value.toInt())
}

private fun distance(a: Int, b: Int): Int = intArrayOf(0, 8, 16, 24).sumOf { shift -> (((a ushr shift) and 0xFF) - ((b ushr shift) and 0xFF)).let { it * it } }

private const val SIGNATURE = -0x76AFB1B8F2F5E5F6L
private const val COLOURS = 128
private const val ALIKE = 3 * 6 * 6
