package org.qyzmet.app.form

import androidx.compose.foundation.clickable
import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.unit.dp
import org.qyzmet.FieldProblem
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.said
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** What is to be mended, each line a way to its question. */
@Composable
fun ErrorSummary(problems: List<FieldProblem>, focus: FocusRequester, onProblem: (FieldProblem) -> Unit) =
    Card(Modifier.tag("form-errors").announced(urgent = true), colours.redSoft, colours.red) {
        Row(
            Modifier.focusRequester(focus).focusable(), Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
        ) {
            Glyph(Sign.Lost, colours.red, Modifier.size(26.dp))
            Text(
                said("screen-form-errors", "n" to problems.size), Modifier.weight(1f).isHeading(), colours.onRedSoft,
                style = MaterialTheme.typography.titleLarge,
            )
        }
        problems.forEach { problem -> Line(problem, onProblem) }
    }

@Composable
private fun Line(problem: FieldProblem, onProblem: (FieldProblem) -> Unit) {
    val leads = problem.field != null
    val tapped = if (leads) Modifier.clickable(role = Role.Button) { onProblem(problem) } else Modifier
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}.then(tapped).heightIn(min = Space.touch)
            .tag("form-error-${problem.field.orEmpty()}"),
        Arrangement.Center,
    ) {
        if (problem.label.isNotEmpty()) Text(problem.label, color = colours.onRedSoft, style = MaterialTheme.typography.bodyMedium)
        Text(
            problem.text, color = colours.onRedSoft, style = MaterialTheme.typography.titleMedium,
            textDecoration = if (leads) TextDecoration.Underline else null,
        )
    }
}
