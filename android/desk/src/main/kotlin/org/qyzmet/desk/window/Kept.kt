package org.qyzmet.desk.window

import androidx.compose.runtime.MutableState
import androidx.compose.runtime.mutableStateOf
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException

/**
 * What the screens save, on its way over the death of the process, as a phone's system carries it: words, numbers, lists
 * and maps, nothing else.
 */
object Kept {
    fun write(file: File, values: Map<String, List<Any?>>) {
        val temporary = File(file.path + ".new")
        DataOutputStream(temporary.outputStream().buffered()).use { put(it, values) }
        if (!temporary.renameTo(file)) throw IOException("can't write $file")
    }

    /** What was written, once; null when there is nothing, or nothing that can be read. */
    fun take(file: File): Map<String, List<Any?>>? {
        if (!file.exists()) return null
        return try {
            @Suppress("UNCHECKED_CAST")
            DataInputStream(file.inputStream().buffered()).use { get(it, DEEPEST) } as? Map<String, List<Any?>>
        } catch (_: IOException) {
            null
        } finally {
            file.delete()
        }
    }

    /** Whether [write] can carry this. */
    fun canCarry(value: Any?): Boolean = when (value) {
        null, is String, is Int, is Long, is Float, is Double, is Boolean -> true
        is MutableState<*> -> canCarry(value.value)
        is List<*> -> value.all(::canCarry)
        is Map<*, *> -> value.keys.all(::canCarry) && value.values.all(::canCarry)
        else -> false
    }

    private fun put(out: DataOutputStream, value: Any?): Unit = when (value) {
        null -> out.writeByte(0)
        is String -> out.run { writeByte(1); writeInt(value.length); writeChars(value) }
        is Int -> out.run { writeByte(2); writeInt(value) }
        is Long -> out.run { writeByte(3); writeLong(value) }
        is Float -> out.run { writeByte(4); writeFloat(value) }
        is Double -> out.run { writeByte(5); writeDouble(value) }
        is Boolean -> out.run { writeByte(6); writeBoolean(value) }
        is MutableState<*> -> out.run { writeByte(7); put(this, value.value) }
        is List<*> -> out.run { writeByte(8); writeInt(value.size); value.forEach { put(this, it) } }
        is Map<*, *> -> out.run { writeByte(9); writeInt(value.size); value.forEach { (k, v) -> put(this, k); put(this, v) } }
        else -> throw IOException("a screen saves a ${value::class}")
    }

    private fun get(from: DataInputStream, depth: Int): Any? {
        if (depth == 0) throw IOException("too deep")
        return when (val kind = from.readByte().toInt()) {
            0 -> null
            1 -> String(CharArray(from.readInt()) { from.readChar() })
            2 -> from.readInt()
            3 -> from.readLong()
            4 -> from.readFloat()
            5 -> from.readDouble()
            6 -> from.readBoolean()
            7 -> mutableStateOf(get(from, depth - 1))
            8 -> List(from.readInt()) { get(from, depth - 1) }
            9 -> List(from.readInt()) { get(from, depth - 1) to get(from, depth - 1) }.toMap()
            else -> throw IOException("no kind $kind")
        }
    }

    private const val DEEPEST = 32
}
