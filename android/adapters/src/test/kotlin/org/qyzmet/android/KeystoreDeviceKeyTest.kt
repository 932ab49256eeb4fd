package org.qyzmet.android

import android.security.keystore.StrongBoxUnavailableException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.KeyHome
import org.qyzmet.PortException
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.security.ProviderException
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec
import kotlin.concurrent.thread

/** What [KeystoreDeviceKey] decides. A real key store is not here: [AndroidKeyShelf] is only compiled and checked. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class KeystoreDeviceKeyTest {
    private val shelf = TestShelf()
    private val key = KeystoreDeviceKey(shelf)
    private val input = ByteArray(32) { it.toByte() }

    @Test
    fun `a key is there from create to delete`() {
        assertFalse(key.exists("vault"))
        key.create("vault")
        assertTrue(key.exists("vault"))
        key.delete("vault")
        assertFalse(key.exists("vault"))
        key.delete("vault")
        assertTrue(shelf.keys.isEmpty())
    }

    @Test
    fun `create leaves the key that is there`() {
        key.create("sign/k/1")
        val first = key.bind("sign/k/1", input)
        key.create("sign/k/1")
        assertArrayEquals(first, key.bind("sign/k/1", input))
    }

    @Test
    fun `bind is HMAC-SHA-256 of the alias's own key`() {
        key.create("a")
        key.create("b")
        val mac = Mac.getInstance("HmacSHA256").apply {
            init(SecretKeySpec(shelf.keys.getValue("bind/a").encoded, "HmacSHA256"))
        }
        assertArrayEquals(mac.doFinal(input), key.bind("a", input))
        assertNotEquals(key.bind("a", input).toList(), key.bind("b", input).toList())
        assertThrows(PortException::class.java) { key.bind("a", ByteArray(31)) }
        assertThrows(PortException::class.java) { key.bind("none", input) }
    }

    @Test
    fun `what was wrapped is opened, up to 64 bytes, and never twice the same`() {
        key.create("vault")
        for (length in listOf(0, 1, 32, 64)) {
            val secret = ByteArray(length) { 7 }
            val wrapped = key.wrap("vault", secret)
            assertArrayEquals(secret, key.unwrap("vault", wrapped))
            assertNotEquals(wrapped.toList(), key.wrap("vault", secret).toList())
        }
        assertThrows(PortException::class.java) { key.wrap("vault", ByteArray(65)) }
    }

    @Test
    fun `an altered, cut or foreign secret is refused`() {
        key.create("vault")
        key.create("other")
        val wrapped = key.wrap("vault", ByteArray(32))
        key.wrap("other", ByteArray(32))
        for (i in wrapped.indices) {
            val altered = wrapped.clone().also { it[i] = (it[i].toInt() xor 1).toByte() }
            assertThrows("byte $i", PortException::class.java) { key.unwrap("vault", altered) }
            assertThrows("cut at $i", PortException::class.java) { key.unwrap("vault", wrapped.copyOf(i)) }
        }
        assertThrows(PortException::class.java) { key.unwrap("vault", wrapped + 0) }
        assertThrows(PortException::class.java) { key.unwrap("vault", ByteArray(1_000_000)) }
        assertThrows(PortException::class.java) { key.unwrap("other", wrapped) }
        shelf.keys["wrap/other"] = shelf.keys.getValue("wrap/vault")
        assertThrows("the alias is part of it", PortException::class.java) { key.unwrap("other", wrapped) }
    }

    @Test
    fun `nothing is wrapped under an alias that was not made, and nothing opened without its key`() {
        assertThrows(PortException::class.java) { key.wrap("vault", ByteArray(1)) }
        key.create("vault")
        val wrapped = key.wrap("vault", ByteArray(1))
        key.delete("vault")
        key.create("vault")
        assertThrows(PortException::class.java) { key.unwrap("vault", wrapped) }
    }

    @Test
    fun `keys are made in the secure element, else where the phone keeps keys`() {
        key.create("first")
        assertEquals(KeyHome.SECURE_ELEMENT, shelf.homes["bind/first"])
        shelf.inStrongBox = { throw StrongBoxUnavailableException() }
        key.create("second")
        assertEquals(KeyHome.TEE, shelf.homes["bind/second"])
        assertTrue(key.exists("second"))
    }

    @Test
    fun `an element that fails in words of its own leaves the key to the phone's store`() {
        shelf.inStrongBox = { throw ProviderException("Keystore operation failed") }
        key.create("first")
        assertEquals(KeyHome.TEE, shelf.homes["bind/first"])
        assertEquals(KeyHome.TEE, key.home())
    }

    @Test
    fun `home is the weakest place of the keys`() {
        assertEquals("before the first key: a trial key's", KeyHome.SECURE_ELEMENT, key.home())
        assertTrue("the trial key is gone", shelf.keys.isEmpty())
        key.create("first")
        assertEquals(KeyHome.SECURE_ELEMENT, key.home())
        shelf.inStrongBox = { throw StrongBoxUnavailableException() }
        key.create("second")
        assertEquals(KeyHome.TEE, key.home())
        shelf.plainHome = KeyHome.SOFTWARE
        key.create("third")
        assertEquals(KeyHome.SOFTWARE, key.home())
    }

    @Test
    fun `home of a phone without an element is what its store says`() {
        val plain = TestShelf(hasStrongBox = false).apply { plainHome = KeyHome.SOFTWARE }
        assertEquals(KeyHome.SOFTWARE, KeystoreDeviceKey(plain).home())
    }

    @Test
    fun `a store that fails never says that there is no key`() {
        key.create("sign/k/1/try-1")
        shelf.fail()
        val calls: List<() -> Unit> = listOf(
            { key.exists("sign/k/1/try-1") },
            { key.create("sign/k/1/try-1") },
            { key.delete("sign/k/1/try-1") },
            { key.bind("sign/k/1/try-1", input) },
            { key.wrap("sign/k/1/try-1", input) },
            { key.home() },
        )
        for (call in calls) {
            val e = assertThrows(PortException::class.java) { call() }
            assertEquals("key store: UnrecoverableKeyException", e.detail)
        }
    }

    @Test
    fun `a key that no longer works is an error and stays`() {
        key.create("vault")
        val wrapped = key.wrap("vault", ByteArray(32))
        shelf.keys["wrap/vault"] = SecretKeySpec(ByteArray(5), "AES")
        val e = assertThrows(PortException::class.java) { key.unwrap("vault", wrapped) }
        assertEquals("key store: InvalidKeyException", e.detail)
        assertTrue(key.exists("vault"))
    }

    @Test
    fun `a key that was to go and did not is an error`() {
        key.create("vault")
        val stubborn = object : KeyShelf by shelf {
            override fun remove(name: String) = Unit
        }
        assertThrows(PortException::class.java) { KeystoreDeviceKey(stubborn).delete("vault") }
    }

    @Test
    fun `only an alias of the core is taken`() {
        for (alias in listOf("", "A", "a b", "a\u0000", "../a.", "қ", "a".repeat(81))) {
            assertThrows(PortException::class.java) { key.create(alias) }
        }
        key.create("a".repeat(80))
    }

    @Test
    fun `callers take turns`() {
        List(8) { n -> thread { repeat(20) { key.create("k/$n/$it") } } }.forEach(Thread::join)
        assertEquals(160, shelf.keys.size)
        assertEquals(1, shelf.crowd.get())
    }
}
