package org.qyzmet.bench

import com.sun.jna.Memory
import com.sun.jna.Native
import com.sun.jna.Pointer
import org.qyzmet.CardPage
import org.qyzmet.CardView
import org.qyzmet.Channel
import java.io.File
import java.nio.ByteBuffer
import java.nio.ByteOrder

private const val ROOM = 64 * 1024

/** The same page of cards without uniffi: one call of a library with the feature `bench` into one buffer that stays. */
internal object Packed {
    val buffer = Memory(ROOM.toLong())
    private val bytes: ByteBuffer = buffer.getByteBuffer(0, ROOM.toLong()).order(ByteOrder.LITTLE_ENDIAN)
    private val channels = Channel.entries

    init {
        Native.register(Packed::class.java, "qyzmet_ffi")
    }

    @Suppress("ktlint:standard:function-naming")
    private external fun qyzmet_bench_cards(offset: Int, limit: Int, into: Pointer, room: Int): Int

    /** Through JNA's direct mapping, as uniffi calls. */
    fun cards(): CardPage = page(qyzmet_bench_cards(0, 30, buffer, ROOM))

    /** What bindings/ffi/src/bench.rs packs. */
    fun page(length: Int): CardPage {
        check(length >= 0)
        bytes.rewind().limit(length)
        return CardPage(
            total = bytes.getInt().toUInt(),
            offset = bytes.getInt().toUInt(),
            cards = List(bytes.get().toInt()) { card() },
        )
    }

    /** Arguments are read in the order in which they are written, which is the buffer's. */
    private fun card() = CardView(
        code = text(),
        title = text(),
        summary = text(),
        category = text(),
        price = text(),
        term = text(),
        mobile = bytes.get() != 0.toByte(),
        channels = List(bytes.get().toInt()) { channels[bytes.get().toInt()] },
    )

    private fun text(): String {
        val text = ByteArray(bytes.getShort().toInt() and 0xffff)
        bytes.get(text)
        return String(text, Charsets.UTF_8)
    }
}

/** The same buffer through a JNI function written by hand, without JNA. */
internal object Jni {
    private val address = Pointer.nativeValue(Packed.buffer)

    init {
        System.load(File(System.getProperty("jna.library.path"), System.mapLibraryName("qyzmet_ffi")).path)
    }

    @JvmStatic
    private external fun cards(offset: Int, limit: Int, into: Long, room: Int): Int

    fun page(): CardPage = Packed.page(cards(0, 30, address, ROOM))
}
