package org.qyzmet.desk.window

import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

class KeptTest {
    @TempDir
    lateinit var folder: File

    private val file get() = File(folder, "screens")

    @Test
    fun `what a screen saves comes back`() {
        val values = mapOf("a" to listOf("ә ғ қ", 7, 8L, 1.5f, 2.5, true, null), "b" to listOf(mapOf("place" to listOf(3, 40))))
        Kept.write(file, values)
        assertEquals(values, Kept.take(file))
        assertFalse(file.exists())
    }

    @Test
    fun `a state comes back as a state`() {
        Kept.write(file, mapOf("q" to listOf(mutableStateOf("мекен"))))
        assertEquals("мекен", (Kept.take(file)?.get("q")?.single() as MutableState<*>).value)
    }

    @Test
    fun `a torn file is no file`() {
        Kept.write(file, mapOf("q" to listOf("мекенжай")))
        file.writeBytes(file.readBytes().copyOf(9))
        assertNull(Kept.take(file))
    }

    @Test
    fun `what can't be carried is refused before`() {
        assertFalse(Kept.canCarry(listOf("a", Any())))
        assertNull(Kept.take(file))
    }
}
