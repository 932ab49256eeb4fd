package org.qyzmet.android

import android.content.Context
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.UserNotAuthenticatedException
import org.qyzmet.HardwareKey
import org.qyzmet.KeyEvidence
import org.qyzmet.QyzmetPorts
import org.qyzmet.SigningKeyException
import org.qyzmet.SigningKeyException.Reason
import org.qyzmet.SigningKeys
import java.security.GeneralSecurityException
import java.security.InvalidAlgorithmParameterException
import java.security.ProviderException
import java.security.Signature
import java.security.UnrecoverableKeyException

/**
 * Signing keys of this phone in Android's key store: P-256, in its secure element (StrongBox) where there is one that can,
 * else in the trusted environment. Each use is confirmed by the citizen through [Confirm]; a key dies when the screen lock
 * is removed (before Android 11: when another finger is enrolled). Android's attestation goes with the key; a phone that
 * has none makes the key without, and the certificate says less.
 *
 * Making a key takes up to seconds in a StrongBox. Goes into [QyzmetPorts.signingKeys].
 */
public class KeystoreSigningKeys internal constructor(private val shelf: SigningShelf, private val confirm: Confirm) :
    SigningKeys {
    private val turn = Any()

    /** @param space keeps the keys of two clients of one app apart; the same as that of [KeystoreDeviceKey]. */
    public constructor(
        context: Context,
        confirm: Confirm,
        space: String = MAIN_SPACE,
    ) : this(AndroidSigningShelf(context, checkedSpace(space)), confirm)

    /** Whether the phone has a screen lock that a key can be bound to, and a prompt for it. */
    override fun available(): Boolean = shelf.hasScreenLock && confirm.available

    override fun create(alias: String, challenge: ByteArray): HardwareKey = guarded {
        if (challenge.size != HASH_LEN) throw unavailable("a challenge has $HASH_LEN bytes, not ${challenge.size}")
        val name = checked(alias)
        shelf.remove(name)
        val (made, attested) = try {
            makeAttested(name, challenge)
        } catch (e: InvalidAlgorithmParameterException) {
            // No finger, or no screen lock any more, to bind a key to.
            throw SigningKeyException(Reason.UNSUPPORTED, names(e), e)
        }
        HardwareKey(made.spki, if (attested) KeyEvidence.AndroidChain(made.chain) else KeyEvidence.Missing)
    }

    override fun sign(alias: String, digest: ByteArray): ByteArray {
        if (digest.size != HASH_LEN) throw unavailable("a digest has $HASH_LEN bytes, not ${digest.size}")
        val begun = guarded { shelf.begin(checked(alias)) ?: throw SigningKeyException(Reason.INVALIDATED, "no key") }
        // Nobody else waits for the citizen.
        val answer = confirmed(begun)
        if (answer != Confirmed.YES) throw SigningKeyException(Reason.NOT_CONFIRMED, "the prompt: $answer")
        return guarded {
            begun.update(digest)
            begun.sign()
        }
    }

    override fun delete(alias: String): Unit = guarded {
        val name = checked(alias)
        shelf.remove(name)
        if (shelf.exists(name)) throw unavailable("the key store kept a key that it was to delete")
    }

    private fun makeAttested(name: String, challenge: ByteArray): Pair<MadeKey, Boolean> = try {
        makeStrongest(name, challenge) to true
    } catch (e: ProviderException) {
        // Phones that can't attest fail here, and so does a store that is broken: that one fails again.
        if (causes(e).any(::isTransient)) throw e
        makeStrongest(name, null) to false
    }

    // Some elements can't attest a key: one of the trusted environment that is attested is worth more than one that is not.
    private fun makeStrongest(name: String, challenge: ByteArray?): MadeKey =
        strongest(shelf.hasStrongBox) { shelf.make(name, challenge, strongBox = it) }

    private fun confirmed(signature: Signature): Confirmed = try {
        confirm.confirm(signature)
    } catch (e: InterruptedException) {
        Thread.currentThread().interrupt()
        throw unavailable("interrupted while the citizen was asked", e)
    }

    private fun checked(alias: String): String = if (ALIAS.matches(alias)) alias else throw unavailable("not an alias")

    /** One at a time; what the store throws is told by the names of its classes, never by its text. */
    private inline fun <T> guarded(block: () -> T): T = synchronized(turn) {
        try {
            block()
        } catch (e: GeneralSecurityException) {
            throw told(e)
        } catch (e: ProviderException) {
            throw told(e)
        } catch (e: IllegalStateException) {
            throw told(e)
        }
    }

    private fun told(e: Exception): SigningKeyException {
        val reason = when {
            causes(e).any { it is KeyPermanentlyInvalidatedException || isUnrecoverable(it) } -> Reason.INVALIDATED
            causes(e).any { it is UserNotAuthenticatedException || isUnconfirmed(it) } -> Reason.NOT_CONFIRMED
            else -> Reason.UNAVAILABLE
        }
        return SigningKeyException(reason, names(e), e)
    }

    /**
     * So the store tells, when it is asked for a key that it stopped: it keeps `KeyPermanentlyInvalidatedException` for
     * the use of one. A store that could not be asked names its error as the cause.
     */
    private fun isUnrecoverable(e: Throwable) = e is UnrecoverableKeyException && e.cause == null

    private fun names(e: Throwable) = "key store: " + causes(e).joinToString(" < ") { it.javaClass.simpleName }

    private fun unavailable(why: String, cause: Throwable? = null) = SigningKeyException(Reason.UNAVAILABLE, why, cause)

    private companion object {
        const val HASH_LEN = 32
        val ALIAS = Regex("[a-z0-9/-]{1,80}")
    }
}
