package org.qyzmet

/**
 * Signing sessions: what is signed is shown before the PIN is asked for, text and verification code, whoever asks. A
 * session is stored from its beginning, so an app that was ended finds it again. That of a request comes from
 * [Requests.session].
 */
public interface Sessions {
    /**
     * Begins a session for a file of at most 64 MiB, which stays with the app. Durable when it returns; works offline.
     * Fails with `input.too_large`, `input.hostile_text` (the name).
     */
    public suspend fun beginFile(name: String, content: ByteArray, lang: Lang): SessionView

    /**
     * Signs the file of the session of this [id]: detached CAdES-B-B. Other content than the session's ends it with
     * [SessionOutcome.HASH_MISMATCH]. Works offline within the key's allowance. Fails with `signature.session_over`,
     * `signature.…` (each wrong PIN costs a try), `conflict.state_changed` (a second tap).
     */
    public suspend fun signFile(id: String, content: ByteArray, pin: String): SignedFile

    /**
     * Begins a session from the [text] of a QR code or an app link: asks who it is, fetches the documents, makes the
     * text. The name shown is the signed registry's, whatever the other side calls itself. A link whose session is open
     * gives that session again. Nothing is signed yet. Needs a line; durable when it returns. Fails with
     * `signature.link_invalid`, `signature.party_unknown`, `signature.method_unsupported`, `signature.session_over`
     * (used or too late), `input.hostile_text`, `input.too_large`, `gateway.…` (whoever asks answers badly).
     */
    public suspend fun openLink(text: String, lang: Lang): SessionView

    /**
     * Signs all documents of a link's session with one [pin] and brings the signatures to whoever asked. Where they
     * can't be brought now, the session stays `signed` and [deliver] brings them. Fails with `signature.session_over`,
     * `signature.…` (each wrong PIN costs a try), `conflict.state_changed` (a second tap).
     */
    public suspend fun signLink(id: String, pin: String, lang: Lang): SessionView

    /** Brings signatures that were made to those who have none yet; returns how many sessions still wait. */
    public suspend fun deliver(): UInt

    /** One session; one whose time is over has ended when it is looked at. Fails with `signature.session_over`. */
    public suspend fun get(id: String, lang: Lang): SessionView

    /** The sessions that are kept, newest first: those that are open and the last 200 that are over. */
    public suspend fun list(lang: Lang, page: Page): SessionPage

    /**
     * The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
     * returns. Fails with `signature.session_over`, `conflict.state_changed` (signed already).
     */
    public suspend fun cancel(id: String, lang: Lang): SessionView
}

internal class SessionsCalls(private val calls: Calls, private val native: NativeSessions) : Sessions {
    override suspend fun beginFile(name: String, content: ByteArray, lang: Lang) =
        calls.write { native.beginFile(name, content, lang) }

    override suspend fun signFile(id: String, content: ByteArray, pin: String) =
        calls.gateway { cancel -> native.signFile(id, content, pin, cancel) }

    override suspend fun openLink(text: String, lang: Lang) =
        calls.gateway { cancel -> native.openLink(text, lang, cancel) }

    override suspend fun signLink(id: String, pin: String, lang: Lang) =
        calls.gateway { cancel -> native.signLink(id, pin, lang, cancel) }

    override suspend fun deliver() = calls.gateway { cancel -> native.deliver(cancel) }

    // Looking may end a session whose time is over.
    override suspend fun get(id: String, lang: Lang) = calls.write { native.get(id, lang) }

    override suspend fun list(lang: Lang, page: Page) = calls.write { native.list(lang, page) }

    override suspend fun cancel(id: String, lang: Lang) = calls.write { native.cancel(id, lang) }
}
