package org.qyzmet.sandbox

import org.qyzmet.HardwareKey
import org.qyzmet.KeyEvidence
import org.qyzmet.SigningKeyException
import org.qyzmet.SigningKeyException.Reason
import org.qyzmet.SigningKeys
import java.security.KeyPair
import java.security.KeyPairGenerator
import java.security.Signature
import java.security.spec.ECGenParameterSpec
import java.util.concurrent.ConcurrentHashMap

/** Signing keys in memory, as an app's hardware gives them, which a test can bend. Nobody attests them. */
class Chip : SigningKeys {
    private val keys = ConcurrentHashMap<String, KeyPair>()

    val aliases: Set<String> get() = keys.keys

    /** What happens before a key is made. */
    @Volatile
    var making: () -> Unit = {}

    /** What happens before a signature is made. */
    @Volatile
    var signing: () -> Unit = {}

    @Volatile
    var here: () -> Boolean = { true }

    override fun available(): Boolean = here()

    override fun create(alias: String, challenge: ByteArray): HardwareKey {
        check(challenge.size == 32)
        making()
        val pair = KeyPairGenerator.getInstance("EC").apply {
            initialize(ECGenParameterSpec("secp256r1"))
        }.generateKeyPair()
        keys[alias] = pair
        return HardwareKey(pair.public.encoded, KeyEvidence.Missing)
    }

    override fun sign(alias: String, digest: ByteArray): ByteArray {
        check(digest.size == 32)
        signing()
        val pair = keys[alias] ?: throw SigningKeyException(Reason.INVALIDATED)
        return Signature.getInstance("NONEwithECDSA").run {
            initSign(pair.private)
            update(digest)
            sign()
        }
    }

    override fun delete(alias: String) {
        keys -= alias
    }
}
