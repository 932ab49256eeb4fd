package org.qyzmet.app.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Checkbox
import androidx.compose.material3.CheckboxDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.RadioButton
import androidx.compose.material3.RadioButtonDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import org.qyzmet.app.components.tag
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** One of a few: the whole row is what is tapped. */
@Composable
internal fun Choice(label: String, chosen: Boolean, tag: String, onClick: () -> Unit) = Row(
    Modifier.fillMaxWidth().selectable(chosen, role = Role.RadioButton, onClick = onClick).heightIn(min = Space.touch).padding(vertical = Space.s).tag(tag),
    Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
) {
    RadioButton(chosen, null, colors = RadioButtonDefaults.colors(colours.sky, colours.inkSoft))
    Text(label, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}

/** A tick: the whole row is what is tapped. */
@Composable
internal fun Tick(label: String, set: Boolean, tag: String, onChange: (Boolean) -> Unit) = Row(
    Modifier.fillMaxWidth().toggleable(set, role = Role.Checkbox, onValueChange = onChange).heightIn(min = Space.touch).padding(vertical = Space.s).tag(tag),
    Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
) {
    Checkbox(set, null, colors = CheckboxDefaults.colors(colours.sky, colours.inkSoft, colours.onSky))
    Text(label, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}
