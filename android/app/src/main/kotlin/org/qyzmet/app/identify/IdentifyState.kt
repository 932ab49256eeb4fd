package org.qyzmet.app.identify

import org.qyzmet.Failure
import org.qyzmet.IdentificationView
import org.qyzmet.KeyView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.underWay
import org.qyzmet.app.model.unidentified

/** What is needed, the text, waiting for somebody else, what the operator asks for; and the ways it ends. */
enum class IdentifyPage { Begin, Consent, Wait, Prompt, Again, Visit, Done }

/**
 * The video identification.
 *
 * @property stopping the citizen is asked whether to break it off.
 */
data class IdentifyState(
    val view: Load<IdentificationView>,
    val key: KeyView?,
    val stopping: Boolean,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
) {
    /** The phone has to be linked first. */
    val unlinked: Boolean get() = failure?.code in unlinkedCodes

    /** Prints nothing that is to be read out. */
    override fun toString() = "IdentifyState($busy, ${failure?.code})"
}

sealed interface IdentifyEvent {
    /** The main action of the page: to begin, to agree, to try again, to go on. */
    data object Next : IdentifyEvent

    /** Asks whether to break it off. */
    data object Stop : IdentifyEvent

    data object StopNo : IdentifyEvent

    data object StopYes : IdentifyEvent

    /** Breaks off what is asked of the gateway just now. */
    data object Cancel : IdentifyEvent

    /** Reads again, or goes on, after something went wrong. */
    data object Again : IdentifyEvent
}

/** The page of a state; one that is over leads on as the [key] needs it. */
internal fun pageOf(view: IdentificationView, key: KeyView?): IdentifyPage = when (view.stateId) {
    "consent" -> IdentifyPage.Consent
    "prompt" -> IdentifyPage.Prompt
    "try-again" -> IdentifyPage.Again
    "visit" -> IdentifyPage.Visit
    else -> when {
        view.underWay -> IdentifyPage.Wait
        key == null || key.unidentified -> IdentifyPage.Begin
        else -> IdentifyPage.Done
    }
}

private val unlinkedCodes = setOf("identity.link_required", "identity.session_expired")
