package org.qyzmet.app.form.blocks

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.DialogProperties
import org.qyzmet.FieldView
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Input
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.form.FormEvent
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** The choices of a field, from below; with many of them, a search above. */
@Composable
fun ChoiceSheet(field: FieldView, on: (FormEvent) -> Unit) {
    val close = { on(FormEvent.Choose(null)) }
    Dialog(close, DialogProperties(usePlatformDefaultWidth = false)) {
        BoxWithConstraints(Modifier.fillMaxSize().pointerInput(close) { detectTapGestures { close() } }, Alignment.BottomCenter) {
            Column(
                Modifier.widthIn(max = Space.column).fillMaxWidth().heightIn(max = maxHeight - ABOVE)
                    .clip(RoundedCornerShape(topStart = 16.dp, topEnd = 16.dp)).background(colours.surface)
                    .pointerInput(Unit) { detectTapGestures {} }.imePadding().tag("choice-sheet"),
            ) { Choices(field, on, close) }
        }
    }
}

@Composable
private fun Choices(field: FieldView, on: (FormEvent) -> Unit, close: () -> Unit) {
    var wanted by remember { mutableStateOf("") }
    val says = word("screen-common-close-a11y")
    Row(Modifier.padding(start = Space.l, top = Space.s, end = Space.s), Arrangement.spacedBy(Space.s), Alignment.CenterVertically) {
        Text(field.label, Modifier.weight(1f).isHeading(), colours.ink, style = MaterialTheme.typography.titleLarge)
        Box(
            Modifier.size(Space.touch).clip(CircleShape).clickable(role = Role.Button, onClick = close)
                .semantics { contentDescription = says }.tag("sheet-close"),
            Alignment.Center,
        ) { Glyph(Sign.Close, colours.ink) }
    }
    if (field.options.size >= SEARCHED_FROM) {
        Input(Asked(word("screen-form-choose-search")), wanted, "choice-search", Modifier.padding(Space.l, Space.s, Space.l, 0.dp)) { wanted = it }
    }
    val shown = field.options.filter { it.label.contains(wanted.trim(), ignoreCase = true) }
    LazyColumn(
        Modifier.fillMaxWidth().selectableGroup(), contentPadding = PaddingValues(Space.l), verticalArrangement = Arrangement.spacedBy(Space.s),
    ) {
        items(shown, { it.value }) { option ->
            OptionRow(option, option.value == field.choice, "field-${field.id}-option-${option.value}") {
                on(FormEvent.Chosen(field.id, option.value))
            }
        }
    }
}

private const val SEARCHED_FROM = 8
private val ABOVE = 72.dp
