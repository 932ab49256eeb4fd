package org.qyzmet.android

import org.qyzmet.KeyHome
import java.security.UnrecoverableKeyException
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/** A key store of plain keys in memory, with the faults that real ones have. It is not Android's. */
internal class TestShelf(override val hasStrongBox: Boolean = true) : KeyShelf {
    val keys = ConcurrentHashMap<String, SecretKey>()
    val homes = ConcurrentHashMap<String, KeyHome>()

    /** What happens when the secure element is asked for a key. */
    var inStrongBox: (Purpose) -> Unit = {}

    /** What a plain key's place is. */
    var plainHome = KeyHome.TEE

    /** What happens in every call. */
    var fault: () -> Unit = {}

    private val inside = AtomicInteger()

    /** The most calls that were inside at once. */
    val crowd = AtomicInteger()

    override fun find(name: String): SecretKey? = call { keys[name] }

    override fun make(name: String, purpose: Purpose, strongBox: Boolean): SecretKey = call {
        if (strongBox) inStrongBox(purpose)
        val algorithm = if (purpose == Purpose.Bind) "HmacSHA256" else "AES"
        homes[name] = if (strongBox) KeyHome.SECURE_ELEMENT else plainHome
        KeyGenerator.getInstance(algorithm).apply { init(256) }.generateKey().also { keys[name] = it }
    }

    override fun remove(name: String) = call {
        keys.remove(name)
        Unit
    }

    override fun names(): List<String> = call { keys.keys().toList() }

    override fun homeOf(key: SecretKey): KeyHome = call { homes.getValue(keys.entries.first { it.value === key }.key) }

    private fun <T> call(block: () -> T): T {
        crowd.accumulateAndGet(inside.incrementAndGet(), ::maxOf)
        try {
            fault()
            return block()
        } finally {
            inside.decrementAndGet()
        }
    }

    fun fail() {
        fault = { throw UnrecoverableKeyException("a text that nobody may see") }
    }
}
