package org.qyzmet

import java.io.File

/**
 * What the citizen submits: sealed and signed offline, kept in an outbox, filed exactly once, followed to the answer.
 *
 * A request is filed only when the gateway's signed receipt is here; until then every text says so. Whatever is
 * cancelled or killed, the same bytes go out under the same id again.
 */
public interface Requests {
    /**
     * Makes of a complete draft the bytes that will be signed, and the text that the citizen checks. Works offline.
     * Fails with `input.answer` (the form view names what is to be mended), `identity.link_required`,
     * `document.draft_unknown`.
     */
    public suspend fun prepare(draft: String, lang: Lang): SigningView

    /**
     * The session in which a prepared request is signed: its text and verification code, shown before the PIN is asked
     * for. An app that was ended comes back here; where time ran out, another session begins with the same text, bytes
     * and code. Durable when it returns; works offline. Fails with `document.request_unknown`, `conflict.state_changed`
     * (signed already, or its draft was changed after it was sealed).
     */
    public suspend fun session(id: String, lang: Lang): SessionView

    /**
     * Signs a prepared request with the PIN of the signature key and puts it into the outbox, durably; its draft is
     * gone with that. Works offline within the key's allowance; takes about 0.2 s. Fails with `signature.…` (each wrong
     * PIN costs a try), `document.request_unknown`, `conflict.state_changed`.
     */
    public suspend fun sign(id: String, pin: String, lang: Lang): RequestView

    /**
     * Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try each.
     * `nextAt` of the report says when to call again. What goes wrong with a request stands in the report and in its
     * row; it throws only when nothing could be done at all.
     */
    public suspend fun deliver(): DeliveryReport

    /** The same, for a line that came back or a citizen who asks to try now. */
    public suspend fun deliverNow(): DeliveryReport

    /** What is signed and not filed yet, oldest first. */
    public suspend fun outbox(lang: Lang): List<RequestView>

    /** All signed requests, newest first. */
    public suspend fun list(lang: Lang, page: Page): RequestPage

    /** One request. Fails with `document.request_unknown`. */
    public suspend fun get(id: String, lang: Lang): RequestView

    /** Begins a draft with the answers of a request that was not taken; one that was begun for it before goes on. Fails with `conflict.state_changed`. */
    public suspend fun mend(id: String, lang: Lang): FormView

    /** The text that was signed, in the language it was signed in. */
    public suspend fun signedText(id: String): String

    /**
     * Writes the sealed bytes, their signature and (once filed) the receipt into [folder] and returns the files. Files
     * that are there are not touched: `input.output_exists`.
     */
    public suspend fun export(id: String, folder: File): List<File>
}

internal class RequestsCalls(private val calls: Calls, private val native: NativeRequests) : Requests {
    override suspend fun prepare(draft: String, lang: Lang) = calls.write { native.prepare(draft, lang) }

    override suspend fun session(id: String, lang: Lang) = calls.write { native.session(id, lang) }

    override suspend fun sign(id: String, pin: String, lang: Lang) =
        calls.gateway { cancel -> native.sign(id, pin, lang, cancel) }

    override suspend fun deliver() = calls.gateway { cancel -> native.deliver(cancel) }

    override suspend fun deliverNow() = calls.gateway { cancel -> native.deliverNow(cancel) }

    override suspend fun outbox(lang: Lang) = calls.read { native.outbox(lang) }

    override suspend fun list(lang: Lang, page: Page) = calls.read { native.list(lang, page) }

    override suspend fun get(id: String, lang: Lang) = calls.read { native.get(id, lang) }

    override suspend fun mend(id: String, lang: Lang) = calls.write { native.mend(id, lang) }

    override suspend fun signedText(id: String) = calls.read { native.signedText(id) }

    override suspend fun export(id: String, folder: File) = calls.write { native.export(id, folder.path).map(::File) }
}
