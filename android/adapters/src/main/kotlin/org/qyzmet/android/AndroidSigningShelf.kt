package org.qyzmet.android

import android.app.KeyguardManager
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.security.KeyStoreException
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyPairGenerator
import java.security.KeyStore
import java.security.PrivateKey
import java.security.ProviderException
import java.security.Signature
import java.security.spec.ECGenParameterSpec

/** Signing keys in Android's own key store, apart from the keys of [AndroidKeyShelf]. */
internal class AndroidSigningShelf(context: Context, space: String) : SigningShelf {
    private val prefix = "org.qyzmet.signing/$space/"
    private val store: KeyStore by lazy { KeyStore.getInstance(PROVIDER).apply { load(null) } }
    private val guard = context.getSystemService(KeyguardManager::class.java)

    override val hasStrongBox: Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.P &&
            context.packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)

    override val hasScreenLock: Boolean get() = guard?.isDeviceSecure == true

    override fun make(name: String, challenge: ByteArray?, strongBox: Boolean): MadeKey {
        val spec = KeyGenParameterSpec.Builder(prefix + name, KeyProperties.PURPOSE_SIGN)
            .setAlgorithmParameterSpec(ECGenParameterSpec(CURVE))
            // The core hashes: the key signs digests that are ready.
            .setDigests(KeyProperties.DIGEST_NONE)
            .setAttestationChallenge(challenge)
            // For every use anew. Before Android 11 that is a finger alone.
            .setUserAuthenticationRequired(true)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) askForEveryUse(spec)
        if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) askForStrongBox(spec)
        KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_EC, PROVIDER)
            .apply { initialize(spec.build()) }
            .generateKeyPair()
        val chain = store.getCertificateChain(prefix + name).orEmpty()
        val own = chain.firstOrNull() ?: throw ProviderException("a key without a certificate")
        return MadeKey(own.publicKey.encoded, chain.map { it.encoded })
    }

    override fun begin(name: String): Signature? {
        val key = store.getKey(prefix + name, null) as PrivateKey? ?: return null
        return Signature.getInstance(ALGORITHM).apply { initSign(key) }
    }

    override fun exists(name: String): Boolean = store.getCertificate(prefix + name) != null

    override fun remove(name: String): Unit = store.deleteEntry(prefix + name)

    private companion object {
        const val PROVIDER = "AndroidKeyStore"
        const val CURVE = "secp256r1"
        const val ALGORITHM = "NONEwithECDSA"
    }
}

/** What the store throws, and what it says was the cause; a chain may be a ring. */
internal fun causes(e: Throwable): Sequence<Throwable> = generateSequence(e) { it.cause }.take(CAUSES_MAX)

private const val CAUSES_MAX = 4

/** Whether the store says that the same call may work later: no line for a new attestation key, an element that is busy. */
internal fun isTransient(e: Throwable): Boolean = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && passes(e)

@SinceApi(33)
private fun passes(e: Throwable): Boolean = e is KeyStoreException && e.isTransientFailure

/** Whether the store misses the citizen's word; it says so only at the end, when the prompt was for something else. */
internal fun isUnconfirmed(e: Throwable): Boolean = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && misses(e)

@SinceApi(33)
private fun misses(e: Throwable): Boolean =
    e is KeyStoreException && e.numericErrorCode == KeyStoreException.ERROR_USER_AUTHENTICATION_REQUIRED

@SinceApi(30)
private fun askForEveryUse(spec: KeyGenParameterSpec.Builder) {
    spec.setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL)
}
