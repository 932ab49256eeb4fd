package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
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
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextRange
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.text.input.TextFieldValue
import androidx.compose.ui.text.input.VisualTransformation
import androidx.compose.ui.unit.dp
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * How letters are taken.
 *
 * @property prefix stands before what is typed and is no part of it.
 * @property replaced what is there is marked when one enters, so that typing replaces it.
 */
data class Keys(
    val keyboard: KeyboardType = KeyboardType.Text,
    val lines: Int = 1,
    val prefix: String? = null,
    val replaced: Boolean = false,
    val shown: VisualTransformation = VisualTransformation.None,
)

/** What is asked and where it is typed: read aloud as one, and a tap on the question goes to its field. */
@Composable
fun Input(
    asked: Asked,
    value: String,
    tag: String,
    modifier: Modifier = Modifier,
    keys: Keys = Keys(),
    style: TextStyle = MaterialTheme.typography.bodyLarge,
    onFocus: (Boolean) -> Unit = {},
    onDone: () -> Unit = {},
    onValue: (String) -> Unit,
) {
    var field by remember { mutableStateOf(TextFieldValue(value, TextRange(value.length))) }
    var focused by remember { mutableStateOf(false) }
    var entering by remember { mutableStateOf(false) }
    val all = TextRange(0, value.length)
    val shown = if (field.text == value) field else field.copy(value, TextRange(value.length))
    BasicTextField(
        shown,
        {
            // The tap that enters sets the cursor; what is there stays marked all the same.
            val marked = entering && it.text == value
            entering = false
            field = if (marked) it.copy(selection = all) else it
            if (it.text != value) onValue(it.text)
        },
        modifier.fillMaxWidth().onFocusChanged {
            if (it.isFocused != focused) {
                focused = it.isFocused
                entering = focused && keys.replaced
                if (entering) field = shown.copy(selection = all)
                onFocus(focused)
            }
        }.semantics { asked.error?.let(::error) }.tag(tag),
        textStyle = style.copy(colours.ink),
        cursorBrush = SolidColor(colours.sky),
        singleLine = keys.lines == 1,
        minLines = keys.lines,
        visualTransformation = keys.shown,
        keyboardOptions = KeyboardOptions(
            keyboardType = keys.keyboard,
            imeAction = if (keys.lines == 1) ImeAction.Done else ImeAction.Default,
        ),
        keyboardActions = KeyboardActions { onDone() },
    ) { inner ->
        Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
            AskedWords(asked)
            Place(edgeOf(focused, asked.error != null), if (focused) 3 else 1) {
                if (keys.prefix != null) Text(keys.prefix, Modifier.padding(end = Space.s), colours.inkSoft, style = style)
                Box(Modifier.weight(1f)) { inner() }
            }
        }
    }
}

/**
 * A question: its words, how to answer, and what is wrong with the answer.
 *
 * @property optional the word for an answer that need not be given.
 * @property large the only question of its page.
 */
data class Asked(
    val label: String,
    val hint: String? = null,
    val error: String? = null,
    val optional: String? = null,
    val large: Boolean = false,
    val errorTag: String = "",
)

/** The words of a question, above the place of its answer. */
@Composable
fun AskedWords(asked: Asked) {
    val style = if (asked.large) MaterialTheme.typography.titleLarge else MaterialTheme.typography.titleMedium
    Text(asked.label, color = colours.ink, style = style)
    asked.optional?.let { QuietWords("($it)") }
    asked.hint?.let { QuietWords(it) }
    asked.error?.let { WrongWords(it, asked.errorTag) }
}

/** What is wrong with an answer and how to mend it. */
@Composable
fun WrongWords(text: String, tag: String) = Row(
    Modifier.fillMaxWidth().announced(urgent = true).tag(tag), Arrangement.spacedBy(Space.s),
) {
    Glyph(Sign.Lost, colours.red, Modifier.size(22.dp))
    Text(text, Modifier.weight(1f), colours.red, style = MaterialTheme.typography.titleSmall)
}

/** Where an answer stands. */
@Composable
fun Place(edge: Color, width: Int = 1, modifier: Modifier = Modifier, content: @Composable androidx.compose.foundation.layout.RowScope.() -> Unit) =
    Row(
        modifier.fillMaxWidth().clip(Corner.medium).background(colours.surface).border(width.dp, edge, Corner.medium)
            .heightIn(min = 56.dp).padding(horizontal = Space.l, vertical = Space.m),
        verticalAlignment = Alignment.CenterVertically, content = content,
    )

@Composable
internal fun edgeOf(focused: Boolean, wrong: Boolean): Color = if (focused) colours.sky else if (wrong) colours.red else colours.line
