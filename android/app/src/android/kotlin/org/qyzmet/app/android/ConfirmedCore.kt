package org.qyzmet.app.android

import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import org.qyzmet.ContainerFile
import org.qyzmet.Lang
import org.qyzmet.QyzmetException
import org.qyzmet.Requests
import org.qyzmet.SessionView
import org.qyzmet.Sessions
import org.qyzmet.Signature
import org.qyzmet.Wording
import org.qyzmet.android.Confirm
import org.qyzmet.android.Confirmed
import org.qyzmet.android.PromptWords
import org.qyzmet.app.model.Core

/**
 * What the phone's own prompt says when a key in its hardware signs: what is signed, its verification code, in the
 * language of the screen. One prompt at a time, so that what it says is what is signed. With a key in the vault there is
 * no prompt, and nobody reads what was prepared for it.
 */
internal class ConfirmPrompt(private val confirm: Confirm, private val tell: (PromptWords?) -> Unit) : Confirm by confirm {
    private val turn = Mutex()

    @Volatile
    private var answer: Confirmed? = null

    override fun confirm(signature: java.security.Signature): Confirmed = confirm.confirm(signature).also { answer = it }

    /** Does [signing], which may ask with these [words]; a phone that locked the citizen out is named in [locked]. */
    suspend fun <T> asking(words: PromptWords, locked: suspend () -> Wording, signing: suspend () -> T): T = turn.withLock {
        answer = null
        tell(words)
        try {
            signing()
        } catch (e: QyzmetException) {
            throw if (e.code == NOT_CONFIRMED && answer == Confirmed.LOCKED_OUT) {
                QyzmetException.of(e.failure.copy(citizen = locked()), e)
            } else {
                e
            }
        } finally {
            tell(null)
        }
    }

    private companion object {
        const val NOT_CONFIRMED = "signature.not_confirmed"
    }
}

/** The library with words for the phone's prompt in each call that may show it; [spoken] is the language of the screens. */
internal class ConfirmedCore(
    private val core: Core,
    private val prompt: ConfirmPrompt,
    private val spoken: () -> Lang,
) : Core by core {
    override val requests: Requests = ConfirmedRequests()

    override val sessions: Sessions = ConfirmedSessions()

    override val signature: Signature = ConfirmedSignature()

    private suspend fun <T> signing(of: SessionView, lang: Lang, sign: suspend () -> T): T {
        val speech = core.speech(lang)
        val code = speech.say("screen-log-code", mapOf("code" to of.verificationCode))
        return asking(lang, "screen-confirm-sign", of.title, of.party + "\n" + code, sign)
    }

    private suspend fun <T> asking(lang: Lang, title: String, subject: String?, text: String?, sign: suspend () -> T): T {
        val speech = core.speech(lang)
        val words = PromptWords(speech[title], subject, text, speech["screen-common-no"])
        return prompt.asking(words, ::locked, sign)
    }

    private suspend fun locked(): Wording {
        suspend fun said(lang: Lang) = core.speech(lang)["screen-confirm-locked"]
        return Wording(kk = said(Lang.KK), ru = said(Lang.RU), en = said(Lang.EN))
    }

    private inner class ConfirmedRequests : Requests by core.requests {
        override suspend fun sign(id: String, pin: String, lang: Lang) =
            signing(core.requests.session(id, lang), lang) { core.requests.sign(id, pin, lang) }
    }

    private inner class ConfirmedSessions : Sessions by core.sessions {
        override suspend fun signLink(id: String, pin: String, lang: Lang) =
            signing(core.sessions.get(id, lang), lang) { core.sessions.signLink(id, pin, lang) }

        override suspend fun signFile(id: String, content: ByteArray, pin: String) = spoken().let { lang ->
            signing(core.sessions.get(id, lang), lang) { core.sessions.signFile(id, content, pin) }
        }
    }

    private inner class ConfirmedSignature : Signature by core.signature {
        // A new key signs the request for its certificate.
        override suspend fun createKey(pin: String, lang: Lang) =
            asking(lang, "screen-confirm-key", null, null) { core.signature.createKey(pin, lang) }

        override suspend fun createKeyWithPuk(pin: String, lang: Lang) =
            asking(lang, "screen-confirm-key", null, null) { core.signature.createKeyWithPuk(pin, lang) }

        override suspend fun signContainer(documents: List<ContainerFile>, pin: String) =
            asking(spoken(), "screen-confirm-sign", null, documents.joinToString("\n") { it.name }) {
                core.signature.signContainer(documents, pin)
            }

        override suspend fun revokeCertificate(reason: String, pin: String, lang: Lang) =
            asking(lang, "screen-confirm-sign", core.speech(lang).say("revocation-title"), null) {
                core.signature.revokeCertificate(reason, pin, lang)
            }
    }
}
