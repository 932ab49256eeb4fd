package org.qyzmet.app.form.blocks

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.OptionView
import org.qyzmet.app.components.AskedWords
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.edgeOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.form.FormEvent
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.components.Place as FieldPlace

/** One of a few: all of them in sight. */
@Composable
internal fun RadioBlock(at: Place) {
    AskedWords(at.asked())
    Column(Modifier.selectableGroup().tag(at.tag), Arrangement.spacedBy(Space.s)) {
        at.field.options.forEachIndexed { i, option ->
            val focus = if (i == 0) Modifier.focusRequester(at.focus) else Modifier
            OptionRow(option, option.value == at.field.choice, "${at.tag}-option-${option.value}", at.error, focus) {
                at.on(FormEvent.Chosen(at.field.id, option.value))
            }
        }
    }
}

/** A choice as a row: its whole width can be tapped. */
@Composable
internal fun OptionRow(
    option: OptionView,
    chosen: Boolean,
    tag: String,
    error: String? = null,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) = ChoiceRow(
    modifier.clip(Corner.medium).selectable(chosen, role = Role.RadioButton, onClick = onClick)
        .semantics { error?.let { error(it) } }.tag(tag),
    chosen, error != null,
) {
    Box(Modifier.size(22.dp).border(2.dp, if (chosen) colours.sky else colours.line, CircleShape), Alignment.Center) {
        if (chosen) Box(Modifier.size(12.dp).clip(CircleShape).background(colours.sky))
    }
    Text(option.label, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}

/** Yes or no: one tick, its row the whole question. */
@Composable
internal fun CheckboxBlock(at: Place) {
    val on = at.field.checked == true
    at.field.hint?.let { QuietWords(it) }
    at.error?.let { WrongWords(it, "${at.tag}-error") }
    ChoiceRow(
        Modifier.focusRequester(at.focus).clip(Corner.medium).toggleable(on, role = Role.Checkbox) { at.on(FormEvent.Ticked(at.field.id, it)) }
            .semantics { at.error?.let { error(it) } }.tag(at.tag),
        on, at.error != null,
    ) {
        val ground = if (on) colours.sky else Color.Transparent
        Box(
            Modifier.size(24.dp).clip(Corner.small).background(ground).border(2.dp, if (on) colours.sky else colours.line, Corner.small),
            Alignment.Center,
        ) { if (on) Glyph(Sign.Tick, colours.onSky, Modifier.size(18.dp)) }
        Text(at.field.label, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
    }
}

@Composable
private fun ChoiceRow(modifier: Modifier, chosen: Boolean, wrong: Boolean, content: @Composable androidx.compose.foundation.layout.RowScope.() -> Unit) =
    Row(
        modifier.fillMaxWidth().background(if (chosen) colours.skySoft else colours.surface)
            .border(if (chosen) 2.dp else 1.dp, edgeOf(chosen, wrong), Corner.medium)
            .heightIn(min = 56.dp).padding(horizontal = Space.l, vertical = Space.m),
        Arrangement.spacedBy(Space.m), Alignment.CenterVertically, content,
    )

/** One of many: what is chosen; a tap opens the rest. */
@Composable
internal fun SelectBlock(at: Place) {
    AskedWords(at.asked())
    val says = "${at.field.label}: ${at.field.shownValue.ifEmpty { word("screen-form-choose") }}"
    FieldPlace(
        edgeOf(false, at.error != null), 1,
        Modifier.focusRequester(at.focus).clip(Corner.medium).clickable(role = Role.DropdownList) { at.on(FormEvent.Choose(at.field.id)) }
            .semantics(mergeDescendants = true) {
                contentDescription = says
                at.error?.let { error(it) }
            }.tag(at.tag),
    ) {
        val chosen = at.field.shownValue
        Text(
            chosen.ifEmpty { word("screen-form-choose") }, Modifier.weight(1f), if (chosen.isEmpty()) colours.inkSoft else colours.ink,
            style = MaterialTheme.typography.bodyLarge,
        )
        Glyph(Sign.Down, colours.sky, Modifier.padding(start = Space.s))
    }
}
