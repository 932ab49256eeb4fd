package org.qyzmet.android

import java.security.InvalidKeyException
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.ProviderException
import java.security.Signature
import java.security.spec.ECGenParameterSpec

/** Signing keys in memory, with the faults that real key stores have. It is not Android's. */
internal class TestSigningShelf(override val hasStrongBox: Boolean = true) : SigningShelf {
    val keys = HashMap<String, KeyPair>()

    /** Names of the keys that the secure element made. */
    val inElement = mutableSetOf<String>()

    override var hasScreenLock = true

    /** What happens when a key is made: in the secure element or not, attested or not. */
    var making: (strongBox: Boolean, attested: Boolean) -> Unit = { _, _ -> }

    /** What happens in every call. */
    var fault: () -> Unit = {}

    /** What happens when a signature is begun. */
    var beginning: () -> Unit = {}

    override fun make(name: String, challenge: ByteArray?, strongBox: Boolean): MadeKey {
        fault()
        making(strongBox, challenge != null)
        val pair = KeyPairGenerator.getInstance("EC").apply {
            initialize(ECGenParameterSpec("secp256r1"))
        }.generateKeyPair()
        keys[name] = pair
        if (strongBox) inElement += name
        // A chain as far as anybody here looks into it: it holds what was attested.
        return MadeKey(pair.public.encoded, listOf(challenge ?: ByteArray(0), ByteArray(3)))
    }

    override fun begin(name: String): Signature? {
        fault()
        beginning()
        val pair = keys[name] ?: return null
        return Signature.getInstance("NONEwithECDSA").apply { initSign(pair.private) }
    }

    override fun exists(name: String): Boolean = name in keys

    override fun remove(name: String) {
        fault()
        keys -= name
    }

    fun fail() {
        fault = { throw InvalidKeyException("a text that nobody may see", ProviderException()) }
    }
}
