package org.qyzmet.app.other

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.Page
import org.qyzmet.SessionView
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

/**
 * Who asks for a signature.
 *
 * @property link what was pasted.
 * @property sessions those of others, newest first.
 */
data class OthersState(val link: String, val sessions: Load<List<SessionView>>, val offline: Boolean, val busy: Busy, val failure: Failure?) {
    /** Prints no link: whoever has it could answer in the citizen's stead. */
    override fun toString() = "OthersState($busy, ${failure?.code})"
}

sealed interface OthersEvent {
    /** The link as it stands in the field. Prints nothing. */
    class Typed(val text: String) : OthersEvent

    /** See who asks. */
    data object Open : OthersEvent

    data class Session(val id: String) : OthersEvent

    data object Stop : OthersEvent

    data object Again : OthersEvent
}

/** Takes the text of a QR code or a link, and shows what was asked before. A link from another app is opened at once. */
@Composable
fun othersPresenter(app: AppModel, go: Go): Presented<OthersState, OthersEvent> {
    var link by rememberSaveable { mutableStateOf("") }
    val sessions = app.reading("sessions", ::ofKey) { lang -> app.core.sessions.list(lang, Page(0u, MOST)).sessions.filter { it.subjectId == "link" } }
    val doing = rememberDoing()

    fun open() {
        val text = link.trim()
        if (text.isEmpty()) return
        doing.run {
            val session = app.core.sessions.openLink(text, app.lang)
            link = ""
            go.to(Route.Other(session.id))
        }
    }

    val invitation = app.invitation
    LaunchedEffect(invitation) {
        link = app.takeInvitation()?.take(LONGEST) ?: return@LaunchedEffect
        open()
    }
    return Presented(OthersState(link, sessions.load, app.offline, doing.busy, doing.failure)) { event ->
        when (event) {
            is OthersEvent.Typed -> {
                link = event.text.take(LONGEST)
                doing.forget()
            }
            OthersEvent.Open -> open()
            is OthersEvent.Session -> go.to(Route.Other(event.id))
            OthersEvent.Stop -> doing.cancel()
            OthersEvent.Again -> if (sessions.load is Load.Failed) sessions.again() else open()
        }
    }
}

/** Whether a session still waits for the citizen. */
internal val SessionView.open: Boolean get() = stateId == "begun" || stateId == "signing"

private const val MOST = 30u

/** More letters than a link may have. What is longer is none, and with all of it in what is saved Android ends the app. */
private const val LONGEST = 4_096
