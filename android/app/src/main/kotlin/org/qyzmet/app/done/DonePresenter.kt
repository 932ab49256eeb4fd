package org.qyzmet.app.done

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import org.qyzmet.Change
import org.qyzmet.Failure
import org.qyzmet.RequestView
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab

/** What became of what was signed: it waits, it is filed, or it was not taken. */
enum class Outcome { Waits, Filed, NotTaken }

data class DoneState(val request: Load<RequestView>, val offline: Boolean, val busy: Busy, val failure: Failure?) {
    override fun toString() = "DoneState(${request.value?.stateId}, $busy, ${failure?.code})"
}

sealed interface DoneEvent {
    /** Tries to send it now. */
    data object Send : DoneEvent

    data object Open : DoneEvent

    data object Home : DoneEvent

    data object Again : DoneEvent
}

/** Says what is so and what comes next; turns from waiting to filed under the eyes. */
@Composable
fun donePresenter(app: AppModel, go: Go, request: String): Presented<DoneState, DoneEvent> {
    val reading = app.reading(request, { it is Change.Request && it.id == request }) { app.core.requests.get(request, it) }
    val doing = rememberDoing()
    val gone = reading.load.failure?.code == "document.request_unknown"
    LaunchedEffect(gone) { if (gone) go.finish() }
    return Presented(DoneState(reading.load, app.offline, doing.busy, doing.failure)) { event ->
        when (event) {
            DoneEvent.Send -> doing.run { app.core.requests.deliverNow() }
            DoneEvent.Open -> go.root(Tab.Requests, Route.Request(request))
            DoneEvent.Home -> go.root(Tab.Services)
            DoneEvent.Again -> if (reading.load is Load.Failed) reading.again() else doing.forget()
        }
    }
}

/** A number is given to what is filed, and to nothing else. */
internal fun outcomeOf(request: RequestView): Outcome = when {
    request.number != null -> Outcome.Filed
    request.stateId in notTaken -> Outcome.NotTaken
    else -> Outcome.Waits
}

private val notTaken = setOf("rejected", "parked", "expired", "unknown-kind")
