package org.qyzmet.android

import java.security.Signature

/**
 * The signing keys of the key store as [KeystoreSigningKeys] uses them. A seam, so that what is decided there can be tried
 * without a phone; [AndroidSigningShelf] is the real one. Every function throws what the store throws.
 */
internal interface SigningShelf {
    /** Whether the phone has a secure element of its own for keys. */
    val hasStrongBox: Boolean

    /** Whether there is something that a key can be bound to: a PIN, pattern or password of the screen. */
    val hasScreenLock: Boolean

    /**
     * Makes a key that signs only what the citizen confirms, in place of any of this name; attested over [challenge], or
     * not attested at all. Throws `ProviderException` when that can't be: `StrongBoxUnavailableException` of an element
     * that can't make it or is out of room, and others of one that has no keys to attest with.
     */
    fun make(name: String, challenge: ByteArray?, strongBox: Boolean): MadeKey

    /** A signature with this key, begun and not yet confirmed; `null` only when the store says that there is no key. */
    fun begin(name: String): Signature?

    /** Whether the key is there. */
    fun exists(name: String): Boolean

    /** Removes the key of this name, if there is one. */
    fun remove(name: String)
}

/**
 * A key that was made.
 *
 * @property spki SubjectPublicKeyInfo.
 * @property chain certificates, the key's own first.
 */
internal class MadeKey(val spki: ByteArray, val chain: List<ByteArray>)
