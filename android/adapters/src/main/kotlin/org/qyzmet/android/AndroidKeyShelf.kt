package org.qyzmet.android

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import org.qyzmet.KeyHome
import java.security.KeyStore
import java.security.ProviderException
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactory

/** Android's own key store. Its keys belong to the app, so [space] stands in front of every name. */
internal class AndroidKeyShelf(context: Context, space: String) : KeyShelf {
    private val prefix = "org.qyzmet/$space/"
    private val store: KeyStore by lazy { KeyStore.getInstance(PROVIDER).apply { load(null) } }

    override val hasStrongBox: Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
            context.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)

    override fun find(name: String): SecretKey? = store.getKey(prefix + name, null) as SecretKey?

    override fun make(name: String, purpose: Purpose, strongBox: Boolean): SecretKey {
        val spec = when (purpose) {
            Purpose.Bind -> KeyGenParameterSpec.Builder(prefix + name, KeyProperties.PURPOSE_SIGN)

            Purpose.Wrap -> KeyGenParameterSpec.Builder(
                prefix + name,
                KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT,
            )
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
        }
        spec.setKeySize(KEY_BITS)
        if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) askForStrongBox(spec)
        val algorithm = when (purpose) {
            Purpose.Bind -> KeyProperties.KEY_ALGORITHM_HMAC_SHA256
            Purpose.Wrap -> KeyProperties.KEY_ALGORITHM_AES
        }
        return KeyGenerator.getInstance(algorithm, PROVIDER).apply { init(spec.build()) }.generateKey()
    }

    override fun remove(name: String): Unit = store.deleteEntry(prefix + name)

    override fun names(): List<String> =
        store.aliases().asSequence().filter { it.startsWith(prefix) }.map { it.removePrefix(prefix) }.toList()

    override fun homeOf(key: SecretKey): KeyHome {
        val info = SecretKeyFactory.getInstance(key.algorithm, PROVIDER).getKeySpec(key, KeyInfo::class.java) as KeyInfo
        return if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) levelOf(info) else insideOf(info)
    }

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val KEY_BITS = 256
    }
}

/**
 * Makes a key in the secure element, else where the phone keeps keys: of an element that is out of room, or that fails at
 * this kind of key in words of its own, as some phones' do. A store that is busy is asked again later, and one that fails
 * altogether fails again here.
 */
internal inline fun <T> strongest(hasStrongBox: Boolean, make: (strongBox: Boolean) -> T): T {
    if (hasStrongBox) {
        try {
            return make(true)
        } catch (e: ProviderException) {
            if (!isStrongBoxUnavailable(e) && causes(e).any(::isTransient)) throw e
        }
    }
    return make(false)
}

/** Whether the secure element refused, so that the same key may be made elsewhere. */
internal fun isStrongBoxUnavailable(e: ProviderException): Boolean =
    Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && refused(e)

@SinceApi(28)
private fun refused(e: ProviderException): Boolean = e is StrongBoxUnavailableException

@SinceApi(28)
internal fun askForStrongBox(spec: KeyGenParameterSpec.Builder) {
    spec.setIsStrongBoxBacked(true)
}

@SinceApi(31)
private fun levelOf(info: KeyInfo): KeyHome = when (info.securityLevel) {
    KeyProperties.SECURITY_LEVEL_STRONGBOX -> KeyHome.SECURE_ELEMENT
    KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT, KeyProperties.SECURITY_LEVEL_UNKNOWN_SECURE -> KeyHome.TEE
    else -> KeyHome.SOFTWARE
}

/** Before Android 12 the store can't tell an element from the trusted environment: the lesser is said. */
@Suppress("DEPRECATION")
private fun insideOf(info: KeyInfo): KeyHome = if (info.isInsideSecureHardware) KeyHome.TEE else KeyHome.SOFTWARE
