package org.qyzmet.app.start

import androidx.compose.runtime.Composable
import org.qyzmet.CardView
import org.qyzmet.CatalogueStatus
import org.qyzmet.CategoryView
import org.qyzmet.Change
import org.qyzmet.DraftView
import org.qyzmet.IdentificationView
import org.qyzmet.KeyView
import org.qyzmet.LinkView
import org.qyzmet.Page
import org.qyzmet.RequestView
import org.qyzmet.SimView
import org.qyzmet.StateText
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Group
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.changed
import org.qyzmet.app.model.endsSoon
import org.qyzmet.app.model.groupOf
import org.qyzmet.app.model.ofIdentity
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.revoked
import org.qyzmet.app.model.underWay
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab

/** The one thing that waits for the citizen most. */
sealed interface Urgent {
    data class Asked(val request: RequestView) : Urgent

    data class LinkAgain(val link: LinkView) : Urgent

    data class Reprove(val sim: SimView) : Urgent

    /** An operator has to see the citizen, or does just now. */
    data class Identify(val state: StateText) : Urgent

    /** The certificate was ended from elsewhere, or ends soon. */
    data class Certificate(val state: StateText, val lost: Boolean) : Urgent
}

data class StartState(
    val welcome: Boolean,
    val urgent: Urgent?,
    val drafts: List<DraftView>,
    val categories: Load<List<CategoryView>>,
    val popular: Load<List<CardView>>,
    val status: CatalogueStatus?,
)

sealed interface StartEvent {
    data object Search : StartEvent

    data class Open(val what: Urgent) : StartEvent

    data class Continue(val draft: String) : StartEvent

    data class Service(val code: String) : StartEvent

    data class Category(val id: String) : StartEvent

    /** What could not be read is read again. */
    data object Again : StartEvent
}

/** Start: what waits for me, what I began, and the way to everything else. */
@Composable
fun startPresenter(app: AppModel, go: Go): Presented<StartState, StartEvent> {
    val ofCatalogue = { change: Change -> change is Change.Catalogue }
    val categories = app.reading("categories", ofCatalogue) { app.core.catalogue.categories(it) }
    val popular = app.reading("popular", ofCatalogue) { app.core.catalogue.cards(it, Page(0u, POPULAR)).cards }
    val status = app.reading("status", ofCatalogue) { app.core.catalogue.status(it) }
    val drafts = app.reading("drafts", { it is Change.Draft }) { app.core.forms.drafts(it) }
    val requests = app.reading("requests", { it is Change.Request }) { app.core.requests.list(it, Page(0u, LOOKED_AT)).requests }
    val link = app.reading("link", ::ofIdentity) { app.core.identity.linkState(it) }
    val sim = app.reading("sim", ::ofIdentity) { app.core.identity.sim(it) }
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val identification = app.reading("identification", ::ofKey) { app.core.identification.state(it) }

    val state = StartState(
        welcome = link.load.value?.state == UNLINKED && drafts.load.value?.isEmpty() == true,
        urgent = urgentOf(link.load.value, sim.load.value, requests.load.value.orEmpty(), key.load.value, identification.load.value),
        drafts = drafts.load.value.orEmpty(),
        categories = categories.load,
        popular = popular.load,
        status = status.load.value,
    )
    return Presented(state) { event ->
        when (event) {
            StartEvent.Search -> go.to(Route.Search())
            is StartEvent.Open -> when (val what = event.what) {
                is Urgent.Asked -> go.root(Tab.Requests, Route.Request(what.request.id))
                is Urgent.LinkAgain, is Urgent.Reprove -> go.to(Route.Link(Route.Start))
                is Urgent.Identify -> go.to(Route.Identify(Route.Start))
                is Urgent.Certificate -> go.root(Tab.Settings, Route.Signature)
            }
            is StartEvent.Continue -> go.to(Route.Form(event.draft))
            is StartEvent.Service -> go.to(Route.Service(event.code))
            is StartEvent.Category -> go.to(Route.Category(event.id))
            StartEvent.Again -> listOf(categories, popular, status, drafts, requests, link, sim, key, identification).filter { it.load is Load.Failed }.forEach { it.again() }
        }
    }
}

/**
 * A phone to be linked again stops everything else, and so does another SIM; an operator waits for nobody; then the
 * first request that needs the citizen, and a certificate that ends soon or is gone.
 */
internal fun urgentOf(
    link: LinkView?, sim: SimView?, requests: List<RequestView>, key: KeyView? = null, identification: IdentificationView? = null,
): Urgent? =
    link?.takeIf { it.state == SESSION_EXPIRED }?.let(Urgent::LinkAgain)
        ?: sim?.takeIf { it.changed }?.let(Urgent::Reprove)
        ?: key?.takeIf { it.unidentified }?.let { Urgent.Identify(identification?.takeIf { under -> under.underWay }?.state ?: it.state) }
        ?: requests.firstOrNull { groupOf(it.stateId) == Group.NeedsMe }?.let(Urgent::Asked)
        ?: key?.endsSoon?.let { Urgent.Certificate(it, lost = false) }
        ?: key?.takeIf { it.revoked }?.let { Urgent.Certificate(it.state, lost = true) }

private const val UNLINKED = "unlinked"
private const val SESSION_EXPIRED = "session-expired"
private const val POPULAR = 6u
private const val LOOKED_AT = 30u
