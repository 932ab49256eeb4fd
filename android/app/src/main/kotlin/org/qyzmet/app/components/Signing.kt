package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures

/** What is signed, as it stands: one block, every line of it, to be copied too. */
@Composable
fun SignedText(text: String, tag: String) = SelectionContainer {
    Text(
        text,
        Modifier.fillMaxWidth().clip(Corner.medium).background(colours.surface).border(1.dp, colours.line, Corner.medium)
            .padding(Space.l).tag(tag),
        colours.ink, style = MaterialTheme.typography.bodyLarge,
    )
}

/** Four digits that are the same on every screen of this signature. */
@Composable
fun SignCode(code: String, full: Boolean, hint: String = said("verification-code-hint")) = Card(Modifier.tag("sign-code"), colours.skySoft, colours.skySoft) {
    val label = said("verification-code")
    FlowRow(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.SpaceBetween,
        itemVerticalAlignment = Alignment.CenterVertically,
    ) {
        Text(label, color = colours.onSkySoft, style = MaterialTheme.typography.titleMedium)
        Text(
            code, Modifier.semantics { contentDescription = spelled(code) }, colours.onSkySoft,
            style = (if (full) MaterialTheme.typography.displayMedium else MaterialTheme.typography.headlineSmall).figures(),
        )
    }
    if (full) Text(hint, color = colours.onSkySoft, style = MaterialTheme.typography.bodyMedium)
}

/** How often a wrong PIN is still forgiven: always said; the last one in red. */
@Composable
fun PinTries(left: Int) {
    val words = said("screen-pin-tries", "n" to left)
    if (left > 1) return QuietWords(words, Modifier.tag("sign-tries"))
    Row(Modifier.tag("sign-tries"), Arrangement.spacedBy(Space.s)) {
        Glyph(Sign.Lost, colours.red, Modifier.size(22.dp))
        Text("$words. ${word("screen-pin-last")}", Modifier.weight(1f), colours.red, style = MaterialTheme.typography.titleSmall)
    }
}
