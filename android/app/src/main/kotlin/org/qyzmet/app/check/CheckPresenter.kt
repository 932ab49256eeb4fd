package org.qyzmet.app.check

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import org.qyzmet.Change
import org.qyzmet.Failure
import org.qyzmet.FieldProblem
import org.qyzmet.FormView
import org.qyzmet.LinkView
import org.qyzmet.app.form.begin
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

/** All answers before they are signed. Prints none of them. */
data class CheckState(val form: Load<FormView>, val link: LinkView?, val busy: Busy, val failure: Failure?) {
    /** The phone is linked first. */
    val linkFirst: Boolean get() = link != null && link.state != LINKED

    override fun toString() = "CheckState($busy, ${failure?.code})"
}

sealed interface CheckEvent {
    /** Back to the questions of a step. */
    data class Change(val step: String) : CheckEvent

    data class Mend(val problem: FieldProblem?) : CheckEvent

    data object ToSign : CheckEvent

    data object Again : CheckEvent
}

/** Shows all answers with the way back to each, and leads on to the signature. */
@Composable
fun checkPresenter(app: AppModel, go: Go, draft: String): Presented<CheckState, CheckEvent> {
    val form = app.reading(draft, { it is Change.Draft && it.id == draft }) { app.core.forms.open(draft, it) }
    val link = app.reading("link", { it is Change.Identity }) { app.core.identity.linkState(it) }
    val gone = form.load.failure?.code == "document.draft_unknown"
    LaunchedEffect(gone) { if (gone) go.finish() }

    fun mend(problem: FieldProblem?) {
        val view = form.load.value ?: return
        val step = (problem ?: view.errorSummary.firstOrNull { it.step != null })?.step ?: view.begin()
        go.to(Route.Form(draft, step))
    }

    fun sign() = if (link.load.value?.state == LINKED) go.to(Route.Sign(draft)) else go.to(Route.Link(Route.Sign(draft)))

    return Presented(CheckState(form.load, link.load.value, Busy.No, link.load.failure)) { event ->
        when (event) {
            is CheckEvent.Change -> go.to(Route.Form(draft, event.step))
            is CheckEvent.Mend -> mend(event.problem)
            CheckEvent.ToSign -> sign()
            CheckEvent.Again -> listOf(form, link).filter { it.load is Load.Failed }.forEach { it.again() }
        }
    }
}

private const val LINKED = "linked"
