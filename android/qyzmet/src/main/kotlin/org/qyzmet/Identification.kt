package org.qyzmet

/** The video identification, where the authority wants one before it certifies a key. */
public interface Identification {
    /** How it stands. Works offline. */
    public suspend fun state(lang: Lang): IdentificationView

    /**
     * Begins an identification for the phone's key, or gives the one that is under way, with the text that the citizen
     * has to agree to. Needs a line. Fails with `signature.key_missing`, `signature.key_exists`, `identity.…`.
     */
    public suspend fun begin(lang: Lang): IdentificationView

    /**
     * The citizen read the text of this [version], in this language, and agrees. Fails with `conflict.state_changed`
     * when there is another text by now.
     */
    public suspend fun agree(version: String, lang: Lang): IdentificationView

    /** Goes on as far as it goes; to be called again after `pollAfter` seconds, and when the line is back. */
    public suspend fun advance(lang: Lang): IdentificationView

    /** Tries once more after a refusal. Fails with `conflict.state_changed` when there was none. */
    public suspend fun retry(lang: Lang): IdentificationView

    /** The citizen breaks it off. Fails with `conflict.state_changed` when it is over. */
    public suspend fun breakOff(lang: Lang): IdentificationView
}

internal class IdentificationCalls(private val calls: Calls, private val native: NativeIdentification) :
    Identification {
    override suspend fun state(lang: Lang) = calls.read { native.state(lang) }

    override suspend fun begin(lang: Lang) = calls.gateway { cancel -> native.begin(lang, cancel) }

    override suspend fun agree(version: String, lang: Lang) =
        calls.gateway { cancel -> native.agree(version, lang, cancel) }

    override suspend fun advance(lang: Lang) = calls.gateway { cancel -> native.advance(lang, cancel) }

    override suspend fun retry(lang: Lang) = calls.gateway { cancel -> native.retry(lang, cancel) }

    override suspend fun breakOff(lang: Lang) = calls.gateway { cancel -> native.breakOff(lang, cancel) }
}
