package org.qyzmet.android

import android.content.Context
import org.qyzmet.DeviceKey
import org.qyzmet.KeyHome
import org.qyzmet.PortException
import java.security.GeneralSecurityException
import java.security.ProviderException
import javax.crypto.Cipher
import javax.crypto.Mac
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * The keys of this phone in Android's key store: in its secure element (StrongBox) where there is one that can, else in
 * the trusted environment, else in software; [home] says which, as the store itself tells.
 *
 * No key here is bound to the screen lock or to a fingerprint (those of [KeystoreSigningKeys] are): the PIN of the
 * signature is the core's, and a request is delivered while the phone is locked. Android itself removes the keys with the
 * app and with its data, and never copies them to another phone.
 *
 * Every function blocks: about 10 ms in a trusted environment, up to a second where a StrongBox makes a key. They take
 * turns, since older key stores fail when asked at once.
 */
public class KeystoreDeviceKey internal constructor(private val shelf: KeyShelf) : DeviceKey {
    private val turn = Any()
    private var home: KeyHome? = null

    /** @param space keeps the keys of two clients of one app apart; `a-z`, `0-9` and `-`. */
    public constructor(
        context: Context,
        space: String = MAIN_SPACE,
    ) : this(AndroidKeyShelf(context, checkedSpace(space)))

    /** The weakest place of all keys that are there; before the first, the place of a trial key. Remembered. */
    override fun home(): KeyHome = guarded {
        home ?: (weakest() ?: trial()).also { home = it }
    }

    override fun create(alias: String): Unit = guarded {
        if (find(alias, Purpose.Bind) == null) make(alias, Purpose.Bind)
    }

    override fun delete(alias: String): Unit = guarded {
        // The key that opens goes first; the one that says "it is there" goes last.
        for (purpose in listOf(Purpose.Wrap, Purpose.Bind)) {
            shelf.remove(name(alias, purpose))
            if (find(alias, purpose) != null) throw PortException("the key store kept a key that it was to delete")
        }
    }

    // Not `containsAlias`: that says "no" when the store fails, and a spent try of a PIN would be forgotten.
    override fun exists(alias: String): Boolean = guarded { find(alias, Purpose.Bind) != null }

    override fun bind(alias: String, input: ByteArray): ByteArray = guarded {
        if (input.size != BIND_LEN) throw PortException("bind takes $BIND_LEN bytes, not ${input.size}")
        val mac = Mac.getInstance("HmacSHA256")
        mac.init(needed(alias, Purpose.Bind))
        mac.doFinal(input)
    }

    override fun wrap(alias: String, secret: ByteArray): ByteArray = guarded {
        if (secret.size > SECRET_MAX) throw PortException("wrap takes $SECRET_MAX bytes at most, not ${secret.size}")
        needed(alias, Purpose.Bind)
        val cipher = Cipher.getInstance(CIPHER)
        // The store chooses the nonce.
        cipher.init(Cipher.ENCRYPT_MODE, find(alias, Purpose.Wrap) ?: make(alias, Purpose.Wrap))
        cipher.updateAAD(alias.toByteArray())
        val sealed = cipher.doFinal(secret)
        if (cipher.iv.size != NONCE_LEN) throw PortException("a nonce of ${cipher.iv.size} bytes")
        byteArrayOf(FORMAT) + cipher.iv + sealed
    }

    override fun unwrap(alias: String, wrapped: ByteArray): ByteArray = guarded {
        if (wrapped.size !in HEAD + TAG_LEN..HEAD + SECRET_MAX + TAG_LEN || wrapped[0] != FORMAT) {
            throw PortException("not a wrapped secret")
        }
        val cipher = Cipher.getInstance(CIPHER)
        val nonce = GCMParameterSpec(TAG_LEN * 8, wrapped, 1, NONCE_LEN)
        cipher.init(Cipher.DECRYPT_MODE, needed(alias, Purpose.Wrap), nonce)
        cipher.updateAAD(alias.toByteArray())
        cipher.doFinal(wrapped, HEAD, wrapped.size - HEAD)
    }

    private fun find(alias: String, purpose: Purpose): SecretKey? = shelf.find(name(alias, purpose))

    private fun needed(alias: String, purpose: Purpose): SecretKey =
        find(alias, purpose) ?: throw PortException("no ${purpose.folder} key of this alias")

    private fun make(alias: String, purpose: Purpose): SecretKey =
        makeStrongest(name(alias, purpose), purpose).also { home = null }

    // The app opens all the same, and `home` says where the key is.
    private fun makeStrongest(name: String, purpose: Purpose): SecretKey =
        strongest(shelf.hasStrongBox) { shelf.make(name, purpose, strongBox = it) }

    private fun weakest(): KeyHome? = shelf.names().mapNotNull(shelf::find).minOfOrNull(shelf::homeOf)

    private fun trial(): KeyHome {
        val key = makeStrongest(TRIAL, Purpose.Bind)
        try {
            return shelf.homeOf(key)
        } finally {
            shelf.remove(TRIAL)
        }
    }

    private fun name(alias: String, purpose: Purpose): String {
        if (!ALIAS.matches(alias)) throw PortException("not an alias")
        return "${purpose.folder}/$alias"
    }

    /** One at a time; what the store throws is told by the names of its classes, never by its text. */
    private inline fun <T> guarded(block: () -> T): T = synchronized(turn) {
        try {
            block()
        } catch (e: GeneralSecurityException) {
            throw storeFailed(e)
        } catch (e: ProviderException) {
            throw storeFailed(e)
        } catch (e: IllegalStateException) {
            throw storeFailed(e)
        }
    }

    private fun storeFailed(e: Exception) =
        PortException("key store: " + causes(e).joinToString(" < ") { it.javaClass.simpleName }, e)

    private companion object {
        const val CIPHER = "AES/GCM/NoPadding"
        const val FORMAT: Byte = 1
        const val NONCE_LEN = 12
        const val TAG_LEN = 16
        const val HEAD = 1 + NONCE_LEN
        const val BIND_LEN = 32
        const val SECRET_MAX = 64
        const val TRIAL = "trial"
        val ALIAS = Regex("[a-z0-9/-]{1,80}")
    }
}
