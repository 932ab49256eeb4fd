package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * Things that belong together, on a ground of their own; with [onClick] one thing to tap, read aloud as one. What is
 * [chosen] stands open beside the list that this is in.
 */
@Composable
fun Card(
    modifier: Modifier = Modifier,
    ground: Color = colours.surface,
    edge: Color = colours.hairline,
    onClick: (() -> Unit)? = null,
    chosen: Boolean = false,
    content: @Composable ColumnScope.() -> Unit,
) {
    val shaped = modifier.fillMaxWidth().clip(Corner.large).background(ground).border(if (chosen) 2.dp else 1.dp, if (chosen) colours.sky else edge, Corner.large)
    val tapped = if (onClick == null) shaped else shaped.semantics(mergeDescendants = true) { if (chosen) selected = true }.clickable(role = Role.Button, onClick = onClick)
    Column(tapped.heightIn(min = Space.touch).padding(Space.l), Arrangement.spacedBy(Space.s), content = content)
}

/** A card that leads on: a title, what matters to decide, and the sign of going on. */
@Composable
fun LinkCard(
    title: String,
    tag: String,
    under: String? = null,
    sign: Sign? = null,
    trailing: String? = null,
    modifier: Modifier = Modifier,
    onClick: () -> Unit,
) = Card(modifier.tag(tag), onClick = onClick) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
        if (sign != null) Glyph(sign, colours.sky, Modifier.size(26.dp))
        Column(Modifier.weight(1f), Arrangement.spacedBy(Space.xs)) {
            Text(title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
            if (under != null) Text(under, color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
            if (trailing != null) Text(trailing, color = colours.inkSoft, style = MaterialTheme.typography.bodySmall)
        }
        Glyph(Sign.Next, colours.line, Modifier.size(20.dp))
    }
}

/** A fact: what it is called and what it is, one under the other so that neither is cut. */
@Composable
fun Fact(label: String, value: String, modifier: Modifier = Modifier) =
    Column(modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(2.dp)) {
        Text(label, color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
        Text(value, color = colours.ink, style = MaterialTheme.typography.bodyLarge)
    }

/** Cards in a list, as many beside each other as there is room for, those of a row equally high. */
fun <T> LazyListScope.cards(of: List<T>, columns: Int, key: (T) -> String, card: @Composable (T, Modifier) -> Unit) =
    items(of.chunked(columns), { row -> row.joinToString { key(it) } }) { row ->
        if (columns == 1) return@items card(row.single(), Modifier)
        Row(Modifier.height(IntrinsicSize.Max), Arrangement.spacedBy(Space.m)) {
            row.forEach { card(it, Modifier.weight(1f).fillMaxHeight()) }
            repeat(columns - row.size) { Spacer(Modifier.weight(1f)) }
        }
    }
