package org.qyzmet.app.model

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.FileNotFoundException
import java.io.InputStream

class PickingTest {
    private fun file(bytes: Int) = Chosen("a") { ByteArray(bytes).inputStream() }

    @Test
    fun `files are read to the limit of all together`() {
        val files = readPicked(listOf(file(60), file(40)), most = 100) as Picking.Files
        assertEquals(listOf(60, 40), files.files.map { it.bytes.size })
        val over = readPicked(listOf(file(60), file(41)), most = 100) as Picking.Trouble
        assertEquals(FileTrouble.TooLarge, over.trouble)
    }

    @Test
    fun `what never ends is not read to its end`() {
        var read = 0L
        val endless = object : InputStream() {
            override fun read() = 0

            override fun read(b: ByteArray, off: Int, len: Int) = len.also { read += it }
        }
        assertEquals(FileTrouble.TooLarge, (readPicked(listOf(Chosen("a") { endless }), most = 1_000_000) as Picking.Trouble).trouble)
        assertTrue(read < 1_200_000, "$read")
    }

    @Test
    fun `what can't be read says so, and no file is none`() {
        val gone = Chosen("a") { throw FileNotFoundException() }
        assertEquals(FileTrouble.Unreadable, (readPicked(listOf(file(1), gone)) as Picking.Trouble).trouble)
        assertSame(Picking.Nothing, readPicked(emptyList()))
    }

    @Test
    fun `sizes are rounded up, and nothing is printed`() {
        assertEquals(listOf(0L, 1L, 1L, 2L), listOf(0, 1, 1024, 1025).map { PickedFile("a", ByteArray(it)).shown.size })
        assertEquals("PickedFile", PickedFile("secret", ByteArray(1)).toString())
    }
}
