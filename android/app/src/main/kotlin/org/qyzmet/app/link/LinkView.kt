package org.qyzmet.app.link

import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Secured
import org.qyzmet.app.components.StepProgress
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.loaded
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

@Composable
fun LinkScreen(app: AppModel, go: Go, then: Route) {
    val (state, on) = linkPresenter(app, go, then)
    if (state.page in secret) Secured(app.host)
    StepsBack(app.host, state.page in stepped, { on(LinkEvent.Back) }) { LinkView(state, on) }
}

/** One question a page. */
@Composable
fun LinkView(state: LinkState, on: (LinkEvent) -> Unit) = key(state.page) {
    val pad = state.pad
    if (state.page == LinkPage.SignIn && pad != null) SignInPage(state, pad, on) else Linking(state, on)
}

@Composable
private fun Linking(state: LinkState, on: (LinkEvent) -> Unit) {
    Screen("link", word("screen-link-title"), if (state.view is Load.Ready) ({ LinkAction(state, on) }) else null) {
        typed.indexOf(state.page).takeIf { it >= 0 }?.let { n ->
            item("progress") { StepProgress(n + 1, typed.size, "link-progress") }
        }
        loaded(state.view, "link", { on(LinkEvent.Again) }) { view -> page(state, view, on) }
        if (state.view is Load.Ready) failure(state, on)
    }
}

/** What is not said beside a field. */
private fun LazyListScope.failure(state: LinkState, on: (LinkEvent) -> Unit) {
    val failure = state.failure ?: return
    if (state.besideField) return
    item("failure") {
        if (failure.code == OTHER_PERSON) OtherPerson(failure) { on(LinkEvent.Settings) } else ErrorBox(failure) { on(LinkEvent.Again) }
    }
}

/** The main action of each page, its label a verb. */
@Composable
private fun LinkAction(state: LinkState, on: (LinkEvent) -> Unit) {
    val online = state.page in LinkPage.Why..LinkPage.Code
    val why = if (state.offline && online) word("screen-common-needs-network") else null
    MainAction(word(labelOf(state)), "link-main", state.busyOn, word(workingOf(state.page)), why) { on(LinkEvent.Next) }
    if (state.busy != Busy.No) QuietAction(word("screen-common-stop"), "link-cancel") { on(LinkEvent.Stop) }
}

/** A link under way that this screen did not begin is work, too. */
private val LinkState.busyOn: Busy get() = if (page == LinkPage.Working && busy == Busy.No) Busy.Working else busy

private fun labelOf(state: LinkState) = when (state.page) {
    LinkPage.SignIn -> "screen-sign-in"
    LinkPage.Why -> if (state.reproof != null) "screen-link-reprove" else "screen-link-begin"
    LinkPage.Iin, LinkPage.Phone, LinkPage.Linked -> "screen-common-continue"
    LinkPage.CardPin, LinkPage.Working -> "screen-link-send-code"
    LinkPage.Code -> "screen-link-confirm"
    LinkPage.Locked, LinkPage.Centre -> "screen-common-call-1414"
}

private fun workingOf(page: LinkPage) = if (page == LinkPage.Code) "screen-link-checking" else "screen-link-sending"

/** Pages that nobody may keep a picture of. */
private val secret = setOf(LinkPage.SignIn, LinkPage.CardPin, LinkPage.Code)

/** Pages where back goes to the page before. */
private val stepped = setOf(LinkPage.Iin, LinkPage.Phone, LinkPage.CardPin, LinkPage.Centre)

/** Pages that are counted: what the citizen types. */
private val typed = listOf(LinkPage.Iin, LinkPage.Phone, LinkPage.CardPin, LinkPage.Code)
