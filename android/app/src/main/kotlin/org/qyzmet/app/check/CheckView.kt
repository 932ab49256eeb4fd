package org.qyzmet.app.check

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import org.qyzmet.Block
import org.qyzmet.FieldView
import org.qyzmet.FormView
import org.qyzmet.StepView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.form.ErrorSummary
import org.qyzmet.app.form.of
import org.qyzmet.app.form.shown
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun CheckScreen(app: AppModel, go: Go, draft: String) {
    val (state, on) = checkPresenter(app, go, draft)
    CheckView(state, on)
}

@Composable
fun CheckView(state: CheckState, on: (CheckEvent) -> Unit) {
    val form = state.form.value
    val about = form?.let { HelpAbout(it.title) }
    Screen("check", word("screen-check-title"), form?.let { { CheckAction(state, it, on) } }, about) {
        loaded(state.form, "form", { on(CheckEvent.Again) }, rows = 4) { form ->
            item("form") { Text(form.title, color = colours.ink, style = MaterialTheme.typography.titleMedium) }
            item("intro") { Words(word("screen-check-intro")) }
            if (form.errorSummary.isNotEmpty()) {
                item("wrong") { ErrorSummary(form.errorSummary, remember { FocusRequester() }) { on(CheckEvent.Mend(it)) } }
            }
            if (state.linkFirst && form.complete) item("link-first") { LinkFirst() }
            items(form.shown, { "step-${it.id}" }) { step -> Answers(form, step) { on(CheckEvent.Change(step.id)) } }
            item("not-filed") { QuietWords(said("not-filed-yet")) }
            state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(CheckEvent.Again) } } }
        }
    }
}

/** What comes before the signature, said before one gets there. */
@Composable
private fun LinkFirst() = Card(Modifier.tag("check-link-first"), colours.skySoft, colours.skySoft) {
    Text(word("screen-check-link-first"), color = colours.onSkySoft, style = MaterialTheme.typography.bodyLarge)
}

/** The answers of one step, and the way back to it. */
@Composable
private fun Answers(form: FormView, step: StepView, onChange: () -> Unit) = Card {
    val says = said("screen-check-change-a11y", "step" to step.title)
    FlowRow(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, itemVerticalAlignment = Alignment.CenterVertically) {
        Text(step.title, Modifier.isHeading(), colours.ink, style = MaterialTheme.typography.titleLarge)
        TextButton(
            onChange, Modifier.heightIn(min = Space.touch).semantics { contentDescription = says }.tag("check-change-${step.id}"),
            contentPadding = PaddingValues(horizontal = Space.s),
        ) { Text(word("screen-check-change"), color = colours.sky, style = MaterialTheme.typography.labelLarge) }
    }
    val asked = form.of(step.id).filter { it.block != Block.Info }
    asked.forEachIndexed { i, field ->
        if (i > 0) HorizontalDivider(color = colours.hairline)
        AnswerRow(field)
    }
}

/** A question and its answer, one under the other so that neither is cut. */
@Composable
private fun AnswerRow(field: FieldView) = Column(
    Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}.tag("check-${field.id}"), Arrangement.spacedBy(Space.xs),
) {
    QuietWords(field.label)
    val none = said("answer-empty")
    val answer = when (field.checked) {
        true -> said("answer-yes")
        false -> said("answer-no")
        null -> field.shownValue.ifEmpty { none }
    }
    Text(
        answer, color = if (answer == none) colours.inkSoft else colours.ink, style = MaterialTheme.typography.bodyLarge,
    )
    field.error?.let { WrongWords(it.text, "check-${field.id}-error") }
}

@Composable
private fun CheckAction(state: CheckState, form: FormView, on: (CheckEvent) -> Unit) {
    if (!form.complete) return MainAction(word("screen-check-mend"), "check-main") { on(CheckEvent.Mend(null)) }
    MainAction(word("screen-check-to-sign"), "check-main", state.busy) { on(CheckEvent.ToSign) }
}
