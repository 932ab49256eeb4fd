package org.qyzmet.android

import android.app.KeyguardManager
import android.content.Context
import android.security.KeyStoreException
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.StrongBoxUnavailableException
import android.security.keystore.UserNotAuthenticatedException
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.KeyEvidence
import org.qyzmet.SigningKeyException
import org.qyzmet.SigningKeyException.Reason
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter
import java.security.InvalidAlgorithmParameterException
import java.security.KeyFactory
import java.security.MessageDigest
import java.security.ProviderException
import java.security.Signature
import java.security.SignatureException
import java.security.UnrecoverableKeyException
import java.security.spec.X509EncodedKeySpec
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.concurrent.thread

/** What [KeystoreSigningKeys] decides. A real key store is not here: [AndroidSigningShelf] is only compiled and checked. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class KeystoreSigningKeysTest {
    private val shelf = TestSigningShelf()
    private var asked = mutableListOf<Signature>()
    private var answer: (Signature) -> Confirmed = { Confirmed.YES }
    private val keys = KeystoreSigningKeys(shelf) { signature ->
        asked += signature
        answer(signature)
    }
    private val challenge = ByteArray(32) { it.toByte() }
    private val digest = MessageDigest.getInstance("SHA-256").digest("text".toByteArray())

    private fun fails(call: () -> Unit): SigningKeyException = assertThrows(SigningKeyException::class.java) { call() }

    @Test
    fun `a key that was made signs what the citizen confirmed`() {
        val made = keys.create("sign/k/key", challenge)
        assertTrue("nobody is asked to make a key", asked.isEmpty())
        assertEquals("sign/k/key", shelf.keys.keys.single())
        val chain = (made.evidence as KeyEvidence.AndroidChain).certificates
        assertArrayEquals("attested over the challenge", challenge, chain.first())
        val signature = keys.sign("sign/k/key", digest)
        assertEquals(1, asked.size)
        val spki = KeyFactory.getInstance("EC").generatePublic(X509EncodedKeySpec(made.spki))
        val check = Signature.getInstance("SHA256withECDSA").apply { initVerify(spki) }
        check.update("text".toByteArray())
        assertTrue(check.verify(signature))
    }

    @Test
    fun `the prompt is for the very signature that is made`() {
        keys.create("a", challenge)
        answer = { signature ->
            // What the citizen confirms is bound to nothing yet: whoever takes it here signs with it.
            assertEquals("NONEwithECDSA", signature.algorithm)
            Confirmed.YES
        }
        keys.sign("a", digest)
        keys.sign("a", digest)
        assertFalse("each use is another", asked[0] === asked[1])
    }

    @Test
    fun `who does not confirm makes no signature and loses no key`() {
        keys.create("a", challenge)
        for (no in Confirmed.entries - Confirmed.YES) {
            answer = { no }
            val e = fails { keys.sign("a", digest) }
            assertEquals(Reason.NOT_CONFIRMED to "the prompt: $no", e.reason to e.detail)
        }
        answer = { Confirmed.YES }
        keys.sign("a", digest)
    }

    @Test
    fun `a key is made anew in the place of the one before`() {
        val first = keys.create("a", challenge)
        val second = keys.create("a", challenge)
        assertFalse(first.spki.contentEquals(second.spki))
        assertEquals(1, shelf.keys.size)
    }

    @Test
    fun `a deleted key is gone, and deleting twice does nothing`() {
        keys.create("a", challenge)
        keys.delete("a")
        keys.delete("a")
        assertTrue(shelf.keys.isEmpty())
        assertEquals(Reason.INVALIDATED, fails { keys.sign("a", digest) }.reason)
        assertTrue("nobody is asked for a key that is not there", asked.isEmpty())
    }

    @Test
    fun `a key that was to go and did not is an error`() {
        keys.create("a", challenge)
        val stubborn = object : SigningShelf by shelf {
            override fun remove(name: String) = Unit
        }
        assertEquals(Reason.UNAVAILABLE, fails { KeystoreSigningKeys(stubborn) { Confirmed.YES }.delete("a") }.reason)
    }

    @Test
    fun `keys are made in the secure element, else in the trusted environment`() {
        keys.create("first", challenge)
        assertEquals(setOf("first"), shelf.inElement)
        shelf.making = { strongBox, _ -> if (strongBox) throw StrongBoxUnavailableException() }
        val second = keys.create("second", challenge)
        assertEquals(setOf("first"), shelf.inElement)
        assertTrue("attested all the same", second.evidence is KeyEvidence.AndroidChain)
        val plain = TestSigningShelf(hasStrongBox = false)
        KeystoreSigningKeys(plain) { Confirmed.YES }.create("third", challenge)
        assertTrue(plain.inElement.isEmpty())
    }

    @Test
    fun `a phone that can't attest makes a key without, and says so`() {
        shelf.making = { _, attested -> if (attested) throw ProviderException("attestation") }
        assertEquals(KeyEvidence.Missing, keys.create("a", challenge).evidence)
        assertNotNull(keys.sign("a", digest))
    }

    @Test
    fun `an element that can't attest leaves it to the trusted environment, before anybody goes without`() {
        shelf.making = { strongBox, attested -> if (strongBox && attested) throw ProviderException("attestation") }
        assertTrue(keys.create("a", challenge).evidence is KeyEvidence.AndroidChain)
        assertTrue(shelf.inElement.isEmpty())
        assertNotNull(keys.sign("a", digest))
    }

    @Test
    fun `an element that fails in its own way is gone round, one that is busy is waited for`() {
        shelf.making = { strongBox, _ -> if (strongBox) throw ProviderException("too little memory") }
        assertTrue(keys.create("a", challenge).evidence is KeyEvidence.AndroidChain)
        assertTrue(shelf.inElement.isEmpty())
        shelf.making = { strongBox, _ -> if (strongBox) throw ProviderException(storeError(BUSY)) }
        assertEquals(Reason.UNAVAILABLE, fails { keys.create("a", challenge) }.reason)
        assertTrue(shelf.keys.isEmpty())
    }

    @Test
    fun `a key that can't be got back is told from one that the store can't read now`() {
        keys.create("a", challenge)
        // So Android's store tells of a key that it stopped: without the cause.
        shelf.beginning = { throw UnrecoverableKeyException("User changed or deleted their auth credentials") }
        assertEquals(Reason.INVALIDATED, fails { keys.sign("a", digest) }.reason)
        shelf.beginning = { throw UnrecoverableKeyException().apply { initCause(storeError(SYSTEM_ERROR)) } }
        assertEquals(Reason.UNAVAILABLE, fails { keys.sign("a", digest) }.reason)
    }

    @Test
    fun `a store that misses the citizen's word says so, however it is packed`() {
        keys.create("a", challenge)
        shelf.beginning = { throw SignatureException(storeError(NOT_AUTHENTICATED)) }
        assertEquals(Reason.NOT_CONFIRMED, fails { keys.sign("a", digest) }.reason)
        shelf.beginning = { throw SignatureException(storeError(SYSTEM_ERROR)) }
        assertEquals(Reason.UNAVAILABLE, fails { keys.sign("a", digest) }.reason)
    }

    /** As Android's store makes them; [code] is its own inner one. */
    private fun storeError(code: Int): KeyStoreException = ReflectionHelpers.callConstructor(
        KeyStoreException::class.java,
        ClassParameter.from(Int::class.javaPrimitiveType, code),
        ClassParameter.from(String::class.java, "a text that nobody may see"),
    )

    @Test
    fun `a store that fails makes no weaker key`() {
        shelf.making = { _, _ -> throw ProviderException("a text that nobody may see") }
        val e = fails { keys.create("a", challenge) }
        assertEquals(Reason.UNAVAILABLE to "key store: ProviderException", e.reason to e.detail)
        assertTrue(shelf.keys.isEmpty())
    }

    @Test
    fun `without a finger or a screen lock there is nothing to bind a key to`() {
        shelf.making = { _, _ -> throw InvalidAlgorithmParameterException(IllegalStateException("none enrolled")) }
        assertEquals(Reason.UNSUPPORTED, fails { keys.create("a", challenge) }.reason)
        assertTrue(keys.available())
        shelf.hasScreenLock = false
        assertFalse(keys.available())
        shelf.hasScreenLock = true
        val promptless = object : Confirm {
            override val available = false

            override fun confirm(signature: Signature) = error("not asked")
        }
        assertFalse(KeystoreSigningKeys(shelf, promptless).available())
    }

    @Test
    fun `a key that the phone stopped is told from one that can't be reached`() {
        keys.create("a", challenge)
        shelf.beginning = { throw KeyPermanentlyInvalidatedException() }
        assertEquals(Reason.INVALIDATED, fails { keys.sign("a", digest) }.reason)
        shelf.beginning = { throw ProviderException(KeyPermanentlyInvalidatedException()) }
        assertEquals(Reason.INVALIDATED, fails { keys.sign("a", digest) }.reason)
        shelf.beginning = { throw SignatureException(UserNotAuthenticatedException()) }
        assertEquals(Reason.NOT_CONFIRMED, fails { keys.sign("a", digest) }.reason)
        shelf.beginning = {}
        shelf.fail()
        for (call in listOf<() -> Unit>(
            { keys.create("a", challenge) },
            { keys.sign("a", digest) },
            { keys.delete("a") },
        )) {
            val e = fails(call)
            assertEquals(Reason.UNAVAILABLE, e.reason)
            assertEquals("key store: InvalidKeyException < ProviderException", e.detail)
        }
        shelf.fault = {}
        assertNotNull("it was not given up", keys.sign("a", digest))
    }

    @Test
    fun `a citizen who is still asked holds up nobody else`() {
        keys.create("a", challenge)
        val shown = CountDownLatch(1)
        val answered = CountDownLatch(1)
        answer = {
            shown.countDown()
            if (answered.await(20, SECONDS)) Confirmed.YES else Confirmed.UNANSWERED
        }
        var signature: ByteArray? = null
        val signing = thread { signature = keys.sign("a", digest) }
        assertTrue(shown.await(20, SECONDS))
        keys.create("b", challenge)
        assertNull(signature)
        answered.countDown()
        signing.join()
        assertNotNull(signature)
    }

    @Test
    fun `a thread that is interrupted while the citizen is asked stays interrupted`() {
        keys.create("a", challenge)
        answer = { throw InterruptedException() }
        assertEquals(Reason.UNAVAILABLE, fails { keys.sign("a", digest) }.reason)
        assertTrue(Thread.interrupted())
    }

    @Test
    fun `only an alias, a challenge and a digest of the core are taken`() {
        for (alias in listOf("", "A", "a b", "../a.", "қ", "a".repeat(81))) {
            fails { keys.create(alias, challenge) }
            fails { keys.sign(alias, digest) }
            fails { keys.delete(alias) }
        }
        keys.create("a".repeat(80), challenge)
        for (length in listOf(0, 31, 33)) {
            fails { keys.create("a", ByteArray(length)) }
            fails { keys.sign("a".repeat(80), ByteArray(length)) }
        }
        assertTrue(asked.isEmpty())
    }

    @Test
    fun `an app without a prompt offers no signing keys, and a phone without a screen lock has none`() {
        val context: Context = RuntimeEnvironment.getApplication()
        assertNull(AndroidPorts(context).forCore().signingKeys)
        val ports = AndroidPorts(context, confirm = { Confirmed.YES }).forCore()
        val guard = shadowOf(context.getSystemService(KeyguardManager::class.java))
        guard.setIsDeviceSecure(false)
        assertFalse(ports.signingKeys!!.available())
        guard.setIsDeviceSecure(true)
        assertTrue(ports.signingKeys!!.available())
    }

    private companion object {
        const val SYSTEM_ERROR = 4
        const val NOT_AUTHENTICATED = -26
        const val BUSY = -48
    }
}
