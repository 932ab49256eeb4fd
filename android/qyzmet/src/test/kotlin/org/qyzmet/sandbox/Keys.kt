package org.qyzmet.sandbox

import org.qyzmet.DeviceKey
import org.qyzmet.KeyHome
import org.qyzmet.PortException
import java.security.SecureRandom
import java.util.concurrent.ConcurrentHashMap
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.SecretKeySpec

/** A key store in memory, as an app writes one, which a test can bend. */
class Keys(
    private val before: () -> Unit = {},
    private val bound: (ByteArray) -> ByteArray = { it },
    private val wrapped: (ByteArray) -> ByteArray = { it },
) : DeviceKey {
    private val keys = ConcurrentHashMap<String, ByteArray>()

    val aliases: Set<String> get() = keys.keys

    override fun home() = KeyHome.TEE

    override fun create(alias: String) {
        before()
        keys.computeIfAbsent(alias) { ByteArray(32).also(SecureRandom()::nextBytes) }
    }

    override fun delete(alias: String) {
        keys.remove(alias)
    }

    override fun exists(alias: String): Boolean {
        before()
        return keys.containsKey(alias)
    }

    override fun bind(alias: String, input: ByteArray): ByteArray {
        val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(key(alias), "HmacSHA256")) }
        return bound(mac.doFinal(input))
    }

    override fun wrap(alias: String, secret: ByteArray): ByteArray {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.ENCRYPT_MODE, SecretKeySpec(key(alias), "AES"))
        return wrapped(cipher.iv + cipher.doFinal(secret))
    }

    override fun unwrap(alias: String, wrapped: ByteArray): ByteArray {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.DECRYPT_MODE, SecretKeySpec(key(alias), "AES"), GCMParameterSpec(128, wrapped, 0, 12))
        return cipher.doFinal(wrapped, 12, wrapped.size - 12)
    }

    private fun key(alias: String) = keys[alias] ?: throw PortException("no such key")
}
