package org.qyzmet.android

import org.qyzmet.KeyHome
import javax.crypto.SecretKey

/**
 * The key store as [KeystoreDeviceKey] uses it: keys by name. A seam, so that what is decided here can be tried without
 * a phone; [AndroidKeyShelf] is the real one.
 *
 * Every function throws what the store throws. None may answer "there is no such key" when the store failed.
 */
internal interface KeyShelf {
    /** Whether the phone has a secure element of its own for keys. */
    val hasStrongBox: Boolean

    /** The key of this name; `null` only when the store says that there is none. */
    fun find(name: String): SecretKey?

    /**
     * Makes a key in the secure element or, without [strongBox], where the phone keeps keys. Throws
     * `StrongBoxUnavailableException` when the element can't make this kind or is out of room.
     */
    fun make(name: String, purpose: Purpose, strongBox: Boolean): SecretKey

    /** Removes the key of this name, if there is one. */
    fun remove(name: String)

    /** The names of all keys. */
    fun names(): List<String>

    /** Where this key lives, as the store itself says. */
    fun homeOf(key: SecretKey): KeyHome
}

/** What a key is for: a key has one purpose, so an alias may have two keys. */
internal enum class Purpose(val folder: String) {
    /** HMAC-SHA-256. An alias is there when this key is. */
    Bind("bind"),

    /** AES-256-GCM; made when something is wrapped for the first time. */
    Wrap("wrap"),
}
