package org.qyzmet.app.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.withFrameNanos
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.launch
import org.qyzmet.Block
import org.qyzmet.FieldProblem
import org.qyzmet.FieldView
import org.qyzmet.FormView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LocalStill
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StepProgress
import org.qyzmet.app.components.StepsBack
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.form.blocks.ChoiceSheet
import org.qyzmet.app.form.blocks.FieldBlock
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun FormScreen(app: AppModel, go: Go, draft: String, step: String) {
    val (state, on) = formPresenter(app, go, draft, step)
    StepsBack(app.host, true, { on(FormEvent.Back) }) { FormPageView(state, on) }
}

/** One step of a form; the library's view of it, drawn. */
@Composable
fun FormPageView(state: FormState, on: (FormEvent) -> Unit) = key(state.step) {
    val form = state.form.value
    val list = rememberLazyListState()
    val wrong = if (state.showSummary) form?.wrong(state.step).orEmpty() else emptyList()
    val heads = headsOf(state, form, wrong)
    val focus = remember { Focus(list) }
    val still = LocalStill.current
    // What is wrong is shown where one looks first.
    LaunchedEffect(wrong.isNotEmpty()) { if (wrong.isNotEmpty() && !still) focus.to(heads.indexOf(Head.Wrong), focus.summary) }
    Screen("form", form?.title, form?.let { { FormAction(state, it, on) } }, form?.let { HelpAbout(it.title) }, list) {
        loaded(state.form, "form", { on(FormEvent.Again) }) { ready ->
            items(heads, { it.name }) { head -> HeadView(head, state, ready, wrong, focus, heads.size, on) }
            items(ready.of(state.step), { "field-${it.id}" }) { field ->
                FieldBlock(field, state.typed[field.id], state.showSummary, focus.of(field.id), on)
            }
            item("foot") { Foot(state, on) }
        }
    }
    form?.fields?.find { it.id == state.choosing }?.let { ChoiceSheet(it, on) }
    if (state.discarding) {
        Confirm(
            word("screen-form-discard-title"), word("screen-form-discard-text"), word("screen-form-discard-yes"), loss = true,
            onNo = { on(FormEvent.DiscardNo) },
        ) { on(FormEvent.DiscardYes) }
    }
}

/** What stands above the questions. */
private enum class Head { Notes, Progress, Failure, Wrong }

private fun headsOf(state: FormState, form: FormView?, wrong: List<FieldProblem>): List<Head> = listOfNotNull(
    Head.Notes.takeIf { form?.notes?.isNotEmpty() == true },
    Head.Progress,
    Head.Failure.takeIf { state.failure != null },
    Head.Wrong.takeIf { wrong.isNotEmpty() },
)

@Composable
private fun HeadView(
    head: Head,
    state: FormState,
    form: FormView,
    wrong: List<FieldProblem>,
    focus: Focus,
    heads: Int,
    on: (FormEvent) -> Unit,
) = when (head) {
    Head.Notes -> Card(ground = colours.skySoft, edge = colours.skySoft) { form.notes.forEach { Words(it) } }
    Head.Progress -> Progress(form, state.step)
    Head.Failure -> state.failure?.let { failure -> ErrorBox(failure) { on(FormEvent.Again) } } ?: Unit
    Head.Wrong -> {
        val scope = rememberCoroutineScope()
        ErrorSummary(wrong, focus.summary) { problem ->
            val fields = form.of(state.step)
            val place = fields.indexOfFirst { it.id == problem.field }
            if (place >= 0) scope.launch { focus.to(heads + place, focus.of(fields[place].id).takeIf { fields[place].takesFocus }) }
        }
    }
}

@Composable
private fun Progress(form: FormView, step: String) = Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
    val steps = form.steps.filter { it.visible || it.id == step }
    StepProgress(steps.indexOfFirst { it.id == step } + 1, steps.size, "form-progress")
    Heading(form.steps.find { it.id == step }?.title.orEmpty())
}

@Composable
private fun Foot(state: FormState, on: (FormEvent) -> Unit) = Column(Modifier.padding(top = Space.xl)) {
    if (state.saved) {
        Row(Modifier.tag("form-saved"), Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
            Glyph(Sign.Tick, colours.gold, Modifier.size(20.dp))
            Text(word("screen-form-saved"), Modifier.weight(1f), colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
        }
    }
    QuietAction(word("screen-form-discard"), "form-discard", Modifier.aligned(), loss = true) { on(FormEvent.Discard) }
}

@Composable
private fun FormAction(state: FormState, form: FormView, on: (FormEvent) -> Unit) {
    val last = form.neighbour(state.step, 1) == null
    MainAction(word(if (last) "screen-form-to-check" else "screen-common-continue"), "form-main", state.busy) { on(FormEvent.Next) }
}

/** Where the keyboard and the ear go. */
private class Focus(private val list: LazyListState) {
    val summary = FocusRequester()
    private val fields = mutableMapOf<String, FocusRequester>()

    fun of(field: String): FocusRequester = fields.getOrPut(field) { FocusRequester() }

    /** Brings an item into sight (they come after the title), then what in it takes the focus. */
    suspend fun to(item: Int, what: FocusRequester?) {
        list.scrollToItem(item + 1)
        withFrameNanos {}
        what?.requestFocus()
    }
}

private val FieldView.takesFocus: Boolean get() = enabled && block !is Block.Unknown && block != Block.Info
