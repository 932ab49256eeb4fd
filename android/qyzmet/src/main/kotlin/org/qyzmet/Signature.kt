package org.qyzmet

/** The signature key of this phone: made here, sealed under a PIN, never exported. */
public interface Signature {
    /** How the key stands. Works offline. */
    public suspend fun state(lang: Lang): KeyView

    /**
     * Makes the key, seals it under this [pin] of six digits and has it certified. Cancelled or killed at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs a line and a linked phone. Fails with
     * `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`, `signature.certificate_refused`,
     * `identity.…`.
     */
    public suspend fun createKey(pin: String, lang: Lang): KeyView

    /** Asks again for the certificate of a key that has none yet, without a PIN. Needs a line. */
    public suspend fun requestCertificate(lang: Lang): KeyView

    /** Removes the key for good, so that a new one can be made. What was signed with it stays valid. */
    public suspend fun destroyKey()

    /**
     * Signs any content of at most 64 MiB: detached CAdES-B-B. Works offline within the allowance. Fails with
     * `input.too_large`, `signature.…`.
     */
    public suspend fun sign(content: ByteArray, pin: String): SignedFile

    /**
     * Judges a [signature]: detached over [content], or attached without it. One that does not hold is a report, not an
     * error. Fails with `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    public suspend fun verify(signature: ByteArray, content: ByteArray?, lang: Lang): Report
}

internal class SignatureCalls(private val calls: Calls, private val native: NativeSignature) : Signature {
    override suspend fun state(lang: Lang) = calls.read { native.state(lang) }

    override suspend fun createKey(pin: String, lang: Lang) =
        calls.gateway { cancel -> native.createKey(pin, lang, cancel) }

    override suspend fun requestCertificate(lang: Lang) =
        calls.gateway { cancel -> native.requestCertificate(lang, cancel) }

    override suspend fun destroyKey() = calls.write { native.destroyKey() }

    override suspend fun sign(content: ByteArray, pin: String) =
        calls.gateway { cancel -> native.signContent(content, pin, cancel) }

    override suspend fun verify(signature: ByteArray, content: ByteArray?, lang: Lang) =
        calls.read { native.verify(signature, content, lang) }
}
