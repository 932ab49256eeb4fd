package org.qyzmet.app.model

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.channels.Channel
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.Line

/** What every screen gets: the library, the platform, the language and its words, the line. One a process. */
@Stable
class AppModel(val core: Core, val host: Host, private val speeches: Map<Lang, Speech>, lang: Lang, val sandbox: Boolean = true) {
    var lang: Lang by mutableStateOf(lang)
        private set

    val speech: Speech get() = speeches.getValue(lang)

    /** Each language as it calls itself. */
    val tongues: List<Tongue> = Lang.entries.map { Tongue(it, speeches.getValue(it)["screen-common-language-name"]) }

    var textScale: TextScale by mutableStateOf(host.prefs.textScale)
        private set

    /** What the phone says of its line. */
    var line: Line by mutableStateOf(Line.UNKNOWN)
        internal set

    /** Requests that need the citizen. */
    var attention: Int by mutableStateOf(0)
        internal set

    /** What keeps the whole app from working, if anything does. */
    var fault: Fault? by mutableStateOf(null)
        private set

    val offline: Boolean get() = line == Line.OFFLINE

    /** What is said aloud next, to those who listen. */
    var announcement: String by mutableStateOf("")
        private set

    /** What must be done though its screen is left. */
    internal val errands = Errands()

    /** Signed requests are on their way as soon as there is a line. */
    internal val hurries = Channel<Unit>(Channel.CONFLATED)

    /** An operator is there for the citizen, who may be looking elsewhere. */
    internal val calls = Channel<Unit>(Channel.CONFLATED)

    /** Fetches the citizen back to the video identification. */
    internal fun call() {
        calls.trySend(Unit)
    }

    /** Changes everything that is said, at once and without a restart. */
    fun speak(lang: Lang) {
        host.prefs.lang = lang
        this.lang = lang
        announce(speech["screen-common-language-changed-a11y"])
    }

    /** Says it aloud once, also when the screen that wanted it is left. */
    fun announce(text: String) {
        announcement = text
    }

    /** Does [work] to its end, also when the screen that wanted it is left. */
    fun last(work: suspend () -> Unit) = errands.add(work)

    /** Has what is signed delivered without waiting for it. */
    fun deliverSoon() {
        hurries.trySend(Unit)
    }

    /** A link that another app handed over: somebody asks for a signature. */
    var invitation: String? by mutableStateOf(null)
        private set

    /** Somebody asks for a signature by this link. */
    fun invited(link: String) {
        invitation = link
    }

    /** The link, once. */
    fun takeInvitation(): String? = invitation.also { invitation = null }

    /** Takes a failure for what it means: some stop the whole app. */
    fun look(failure: Failure) {
        faultOf(failure)?.let { fault = it }
    }

    /** The citizen tries again, or goes where it does not matter. */
    fun forgetFault() {
        fault = null
    }

    fun scaleText(scale: TextScale) {
        host.prefs.textScale = scale
        textScale = scale
    }
}

/** A language and what it calls itself. */
data class Tongue(val lang: Lang, val name: String)
