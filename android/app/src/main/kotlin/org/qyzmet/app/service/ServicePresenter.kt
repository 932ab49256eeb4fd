package org.qyzmet.app.service

import androidx.compose.runtime.Composable
import org.qyzmet.Change
import org.qyzmet.DraftView
import org.qyzmet.Failure
import org.qyzmet.FormView
import org.qyzmet.LinkView
import org.qyzmet.ServiceView
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

data class ServiceState(
    val service: Load<ServiceView>,
    /** The newest draft of this service. */
    val draft: DraftView?,
    val link: LinkView?,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface ServiceEvent {
    /** Begins a draft, or another one. */
    data object Apply : ServiceEvent

    data class Continue(val draft: String) : ServiceEvent

    data object Call : ServiceEvent

    data object Again : ServiceEvent
}

/** One service: what I get, what it costs, how it goes, and the way to ask for it. */
@Composable
fun servicePresenter(app: AppModel, go: Go, code: String): Presented<ServiceState, ServiceEvent> {
    val service = app.reading(code, { it is Change.Catalogue }) { app.core.catalogue.service(it, code) }
    // The core lists the last touched first.
    val draft = app.reading(code, { it is Change.Draft }) { lang -> app.core.forms.drafts(lang).find { it.service == code } }
    val link = app.reading("link", { it is Change.Identity }) { app.core.identity.linkState(it) }
    val doing = rememberDoing()
    val state = ServiceState(service.load, draft.load.value, link.load.value, app.offline, doing.busy, doing.failure)
    return Presented(state) { event ->
        when (event) {
            ServiceEvent.Apply -> doing.run { go.to(routeOf(app.core.forms.start(code, app.lang))) }
            is ServiceEvent.Continue -> go.to(Route.Form(event.draft))
            ServiceEvent.Call -> go.help(service.load.value?.let { HelpAbout(it.title) })
            ServiceEvent.Again -> service.again()
        }
    }
}

/** The step of the first question that waits for an answer. */
internal fun routeOf(form: FormView): Route {
    val next = form.fields.find { it.id == form.nextField }
    return Route.Form(form.draftId, next?.step.orEmpty())
}
