package org.qyzmet

/**
 * Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Stands beside a
 * [DeviceKey] and needs one; without it the signature key is sealed in the vault.
 *
 * An alias is at most 80 characters of `[a-z0-9/-]`. Called one call at a time, on a thread of its own that may wait for
 * the citizen, for [QyzmetConfig.keyStoreSeconds] at most. Throw [SigningKeyException]; of any other exception only the
 * name of its class is passed on.
 */
public interface SigningKeys {
    /**
     * Whether this phone makes such keys now. Asked before a key is made; answers at once. What throws counts as yes:
     * making a key fails then, and says why, where a "no" would quietly make a weaker one.
     */
    public fun available(): Boolean

    /**
     * Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over [challenge] (32
     * bytes). Durable when it returns; takes seconds.
     */
    public fun create(alias: String, challenge: ByteArray): HardwareKey

    /** Signs a SHA-256 [digest] (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that. */
    public fun sign(alias: String, digest: ByteArray): ByteArray

    /** Deletes the key of this alias for good; does nothing when there is none. Durable when it returns. */
    public fun delete(alias: String)
}

/**
 * Hardware made no key or no signature.
 *
 * @property reason why.
 * @property detail for the developer's log; never a secret and nothing of a citizen.
 */
public class SigningKeyException(
    public val reason: Reason,
    public val detail: String = reason.name,
    cause: Throwable? = null,
) : Exception(detail, cause) {
    /** Why hardware made no key or no signature. */
    public enum class Reason {
        /** This phone makes no such keys; the core makes one of its own then. */
        UNSUPPORTED,

        /** The citizen did not confirm by finger, face or the screen lock's code. It costs no try of the PIN. */
        NOT_CONFIRMED,

        /** The key is of no use any more: what it was bound to was changed, or it is gone. */
        INVALIDATED,

        /** It can't be done now. */
        UNAVAILABLE,
    }
}
