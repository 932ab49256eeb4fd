package org.qyzmet

/** The signature key of this phone: made here, sealed under a PIN, never exported. */
public interface Signature {
    /** How the key stands. Works offline. */
    public suspend fun state(lang: Lang): KeyView

    /** What the authority wrote of the key, as names that stay. Works offline. */
    public suspend fun level(): KeyLevel

    /** All levels that a key can have, the strongest first, and what each protects from. Works offline. */
    public suspend fun levels(lang: Lang): List<SignatureLevel>

    /**
     * Makes the key, seals it under this [pin] of six digits and has it certified. Cancelled or killed at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs a line and a linked phone. Fails with
     * `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`, `signature.certificate_refused`,
     * `identity.…`.
     */
    public suspend fun createKey(pin: String, lang: Lang): KeyView

    /** Asks again for the certificate of a key that has none yet, without a PIN. Needs a line. */
    public suspend fun requestCertificate(lang: Lang): KeyView

    /**
     * Has the certificate renewed for the same key; takes no PIN. Needs a line. Fails with
     * `signature.certificate_expired`, `signature.certificate_revoked`, `signature.certificate_refused`, `identity.…`.
     */
    public suspend fun renewCertificate(lang: Lang): KeyView

    /** Asks the authority how the certificate stands, after sending a revocation that waits. Needs a line. */
    public suspend fun checkCertificate(lang: Lang): KeyView

    /**
     * Revokes the certificate for good, for a [reason] out of [revocationReasons]; without a line within the key's
     * allowance, and sent later. Fails with `signature.…`.
     */
    public suspend fun revokeCertificate(reason: String, pin: String, lang: Lang): KeyView

    /** Reasons that a citizen may give for a revocation, with their words. Works offline. */
    public suspend fun revocationReasons(lang: Lang): List<RevocationChoice>

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

    /**
     * Judges every signer of a message in full: detached over [content], or attached without it. Revocation is known
     * only from answers that travel in the message; [examineOnline] asks. Works offline. Fails as [verify].
     */
    public suspend fun examine(signature: ByteArray, content: ByteArray?, lang: Lang): SignatureReport

    /**
     * The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer that
     * holds the report says so (`no-answer`): that is no reason to call a signature bad.
     */
    public suspend fun examineOnline(signature: ByteArray, content: ByteArray?, lang: Lang): SignatureReport

    /**
     * Signs several documents with one [pin]: a container (ASiC-E) with all of them and one signature. Works offline
     * within the allowance. Fails with `input.too_large` (over 63 MiB, 250 documents), `signature.…`.
     */
    public suspend fun signContainer(documents: List<ContainerFile>, pin: String): ByteArray

    /**
     * Judges what a person has in hand, whatever it is: a container of several documents, a message that holds its
     * document, or a signature and its document, in either order. Asks about revocation as [examineOnline]; without a
     * line it works, too. Fails with `signature.document_missing` ([file] is a signature alone),
     * `signature.signature_missing` (no signature that can be read), `signature.invalid`, `signature.unsupported`,
     * `input.too_large`.
     */
    public suspend fun examineFile(file: ByteArray, beside: ByteArray?, lang: Lang): SignatureReport

    /**
     * As [createKey], with a PUK that gives the key a new PIN when the old one is locked or forgotten. It is shown once,
     * to be written down; the app neither keeps nor logs it. Where this fails after the key was made, [makePuk] makes
     * another.
     */
    public suspend fun createKeyWithPuk(pin: String, lang: Lang): NewKey

    /**
     * Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
     * and written down; the app neither keeps nor logs them. Needs a line. Fails as [changePin].
     */
    public suspend fun makePuk(pin: String): String

    /**
     * Changes the PIN from [old] to [new]: the old one is judged as for a signature. Killed anywhere, exactly one of the
     * two works. Needs a line. Fails with `signature.pin_format`, `signature.pin_weak` (the new one; costs no try),
     * `signature.pin_wrong`, `signature.pin_locked`, `signature.key_missing`, `identity.…`.
     */
    public suspend fun changePin(old: String, new: String, lang: Lang): KeyView

    /**
     * Gives a locked key, or one whose PIN is forgotten, a new PIN with the [puk]; key and certificate stay. Ten wrong
     * PUKs destroy what the PUK opens. Needs a line. Fails with `signature.puk_format`, `signature.pin_format`,
     * `signature.pin_weak` (these cost no try), `signature.puk_missing`, `signature.puk_wrong`, `signature.puk_locked`,
     * `identity.…`.
     */
    public suspend fun unlock(puk: String, newPin: String, lang: Lang): KeyView

    /** Tries that the PUK has left; `null` where there is no PUK that works. Works offline. */
    public suspend fun pukTriesLeft(): UInt?

    /**
     * Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
     * the page. Works offline.
     */
    public suspend fun audit(lang: Lang, page: Page): AuditPage

    /**
     * How the authentication key stands: a key with a PIN of its own that signs in ([Identity.signIn]) and signs nothing
     * else. What happens to it touches the signature key in nothing, nor the reverse. Works offline.
     */
    public suspend fun authenticationState(lang: Lang): AuthenticationView

    /**
     * Makes the authentication key, seals it under this [pin] of five digits (never the one that signs: that has six) and
     * has it certified. Cancelled or killed at any step, the next call begins anew; there is never a second one. One that
     * is locked, over or revoked is replaced. Needs a line and a session. Fails with
     * `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `signature.sim_changed`, `identity.…`.
     */
    public suspend fun createAuthenticationKey(pin: String, lang: Lang): AuthenticationView

    /**
     * Changes the PIN of the authentication key from [old] to [new]: the old one is judged as for signing in. Killed
     * anywhere, exactly one of the two works. Needs a line, and no session. Fails with
     * `signature.authentication_pin_format`, `signature.pin_weak` (the new one; costs no try), `signature.pin_wrong`,
     * `signature.pin_locked`, `signature.authentication_key_missing`, `signature.sim_changed`.
     */
    public suspend fun changeAuthenticationPin(old: String, new: String, lang: Lang): AuthenticationView

    /** Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays. */
    public suspend fun destroyAuthenticationKey()

    /**
     * The applets on the phone's SIM cards that could have a signature key, by these [profiles] (JSON texts, 64 at most;
     * without any: those that come with the library). Sends no PIN. Works offline. Fails with `signature.card_missing`
     * (no way to any card), `signature.card_access` (the cards' rules let this app in nowhere), `signature.card_failed`.
     */
    public suspend fun cards(profiles: List<String> = emptyList()): List<CardFound>

    /** The phone's key, if it is on a card. Works offline. */
    public suspend fun cardKey(): CardKeyView?

    /**
     * Makes the signature key on a card and lets it sign the request for its certificate. Broken off or killed, it is
     * made again by the next call. Takes seconds. Needs a linked phone, and a line where the operator is asked. Fails with
     * `signature.key_exists`, `signature.pin_…`, `signature.card_…`, `identity.…`.
     */
    public suspend fun prepareCardKey(wish: CardKeyWish): CardKeyView

    /**
     * Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure, and
     * later. Needs a line. Fails with `signature.key_missing`, `signature.certificate_refused`, `signature.card_…`,
     * `identity.…`.
     */
    public suspend fun certifyCardKey(administrator: String?, lang: Lang): KeyView

    /** Changes the PIN of the card's key. Works offline. Fails with `signature.pin_…`, `signature.card_…`. */
    public suspend fun changeCardPin(old: String, new: String)

    /**
     * Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline. Fails
     * with `signature.pin_…`, `signature.card_puk_wrong`, `signature.card_…`.
     */
    public suspend fun unblockCardPin(puk: String, new: String)

    /**
     * The same for a card that has no key of this phone yet, in this [slot] with the applet of this [profile] (of [cards], whose
     * `tries` are none): [prepareCardKey] takes the [new] PIN then. Works offline. Fails with `signature.key_exists` (a key on
     * a card is in use), `signature.pin_…`, `signature.card_puk_wrong`, `signature.card_…`.
     */
    public suspend fun unblockNewCard(slot: UByte, profile: String, puk: String, new: String)
}

internal class SignatureCalls(private val calls: Calls, private val native: NativeSignature) : Signature {
    override suspend fun state(lang: Lang) = calls.read { native.state(lang) }

    override suspend fun level() = calls.read { native.level() }

    override suspend fun levels(lang: Lang) = calls.read { native.levels(lang) }

    override suspend fun createKey(pin: String, lang: Lang) =
        calls.gateway { cancel -> native.createKey(pin, lang, cancel) }

    override suspend fun requestCertificate(lang: Lang) =
        calls.gateway { cancel -> native.requestCertificate(lang, cancel) }

    override suspend fun renewCertificate(lang: Lang) = calls.gateway { cancel ->
        native.renewCertificate(lang, cancel)
    }

    override suspend fun checkCertificate(lang: Lang) = calls.gateway { cancel ->
        native.checkCertificate(lang, cancel)
    }

    override suspend fun revokeCertificate(reason: String, pin: String, lang: Lang) =
        calls.gateway { cancel -> native.revokeCertificate(reason, pin, lang, cancel) }

    override suspend fun revocationReasons(lang: Lang) = calls.read { native.revocationReasons(lang) }

    override suspend fun destroyKey() = calls.write { native.destroyKey() }

    override suspend fun sign(content: ByteArray, pin: String) =
        calls.gateway { cancel -> native.signContent(content, pin, cancel) }

    override suspend fun verify(signature: ByteArray, content: ByteArray?, lang: Lang) =
        calls.read { native.verify(signature, content, lang) }

    override suspend fun examine(signature: ByteArray, content: ByteArray?, lang: Lang) =
        calls.read { native.examine(signature, content, lang) }

    override suspend fun examineOnline(signature: ByteArray, content: ByteArray?, lang: Lang) =
        calls.gateway { cancel -> native.examineOnline(signature, content, lang, cancel) }

    override suspend fun signContainer(documents: List<ContainerFile>, pin: String) =
        calls.gateway { cancel -> native.signContainer(documents, pin, cancel) }

    override suspend fun examineFile(file: ByteArray, beside: ByteArray?, lang: Lang) =
        calls.gateway { cancel -> native.examineFile(file, beside, lang, cancel) }

    override suspend fun createKeyWithPuk(pin: String, lang: Lang) =
        calls.gateway { cancel -> native.createKeyWithPuk(pin, lang, cancel) }

    override suspend fun makePuk(pin: String) = calls.gateway { cancel -> native.makePuk(pin, cancel) }

    override suspend fun changePin(old: String, new: String, lang: Lang) =
        calls.gateway { cancel -> native.changePin(old, new, lang, cancel) }

    override suspend fun unlock(puk: String, newPin: String, lang: Lang) =
        calls.gateway { cancel -> native.unlock(puk, newPin, lang, cancel) }

    override suspend fun pukTriesLeft() = calls.read { native.pukTriesLeft() }

    override suspend fun audit(lang: Lang, page: Page) = calls.read { native.audit(lang, page) }

    override suspend fun authenticationState(lang: Lang) = calls.read { native.authenticationState(lang) }

    override suspend fun createAuthenticationKey(pin: String, lang: Lang) =
        calls.gateway { cancel -> native.createAuthenticationKey(pin, lang, cancel) }

    override suspend fun changeAuthenticationPin(old: String, new: String, lang: Lang) =
        calls.gateway { cancel -> native.changeAuthenticationPin(old, new, lang, cancel) }

    override suspend fun destroyAuthenticationKey() = calls.write { native.destroyAuthenticationKey() }

    override suspend fun cards(profiles: List<String>) = calls.gateway { cancel -> native.cards(profiles, cancel) }

    override suspend fun cardKey() = calls.read { native.cardKey() }

    override suspend fun prepareCardKey(wish: CardKeyWish) =
        calls.gateway { cancel -> native.prepareCardKey(wish, cancel) }

    override suspend fun certifyCardKey(administrator: String?, lang: Lang) =
        calls.gateway { cancel -> native.certifyCardKey(administrator, lang, cancel) }

    override suspend fun changeCardPin(old: String, new: String) =
        calls.gateway { cancel -> native.changeCardPin(old, new, cancel) }

    override suspend fun unblockCardPin(puk: String, new: String) =
        calls.gateway { cancel -> native.unblockCardPin(puk, new, cancel) }

    override suspend fun unblockNewCard(slot: UByte, profile: String, puk: String, new: String) =
        calls.gateway { cancel -> native.unblockNewCard(slot, profile, puk, new, cancel) }
}
