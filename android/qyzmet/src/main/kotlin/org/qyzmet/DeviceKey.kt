package org.qyzmet

/**
 * The key store of the phone. Each alias is a key that never leaves it.
 *
 * An alias is at most 80 characters of `[a-z0-9/-]`. Every function is called from threads of the core and may block.
 * Throw [PortException] to tell the developer why; of any other exception only the name of its class is passed on,
 * since its text could hold a secret.
 */
public interface DeviceKey {
    /** Where the keys live. */
    public fun home(): KeyHome

    /** Makes the key of this alias; does nothing when it is there. Durable when it returns. */
    public fun create(alias: String)

    /** Deletes the key of this alias for good; does nothing when there is none. Durable when it returns. */
    public fun delete(alias: String)

    /** Whether the key of this alias is there. */
    public fun exists(alias: String): Boolean

    /** A value of 32 bytes that only this phone can derive from [input], also 32 bytes (HMAC-SHA-256 in a key store). */
    public fun bind(alias: String, input: ByteArray): ByteArray

    /** Encrypts a secret of at most 64 bytes under the alias's key, authenticated. */
    public fun wrap(alias: String, secret: ByteArray): ByteArray

    /** Opens what [wrap] made; throws for an altered value or another key. */
    public fun unwrap(alias: String, wrapped: ByteArray): ByteArray
}

/**
 * A port failed.
 *
 * @param detail why, for the developer's log; never a secret and nothing of a citizen.
 */
public class PortException(public val detail: String, cause: Throwable? = null) : Exception(detail, cause)
