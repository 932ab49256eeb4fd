package org.qyzmet.app.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.disabled
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * The main action of a screen. While [busy] it keeps its place and says what is done ([working]).
 *
 * @param why a line above it: why it can't be done now, or what will come of it.
 * @param enabled false only together with a [why].
 * @param loss something is lost by it for good.
 */
@Composable
fun MainAction(
    label: String,
    tag: String,
    busy: Busy = Busy.No,
    working: String = label,
    why: String? = null,
    enabled: Boolean = true,
    loss: Boolean = false,
    onClick: () -> Unit,
) {
    why?.let { Text(it, Modifier.fillMaxWidth(), colours.inkSoft, style = MaterialTheme.typography.bodyMedium) }
    if (busy == Busy.Slow) {
        Text(word("screen-common-slow-work"), Modifier.fillMaxWidth().announced().tag("slow-line"), colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
    }
    val idle = busy == Busy.No
    Button(
        { if (idle && enabled) onClick() },
        Modifier.fillMaxWidth().heightIn(min = 56.dp).tag(tag).semantics { if (!idle || !enabled) disabled() },
        shape = Corner.medium,
        colors = ButtonDefaults.buttonColors(
            containerColor = if (!idle || !enabled) colours.skySoft else if (loss) colours.red else colours.sky,
            contentColor = if (!idle || !enabled) colours.ink else if (loss) colours.onRed else colours.onSky,
        ),
        contentPadding = PaddingValues(Space.l, Space.m),
    ) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
            if (!idle) CircularProgressIndicator(Modifier.size(20.dp), colours.sky, 2.dp)
            Text(if (idle) label else working, Modifier.weight(1f, fill = false), style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center)
        }
    }
}

/** Another way, below or beside the main one. */
@Composable
fun SecondAction(label: String, tag: String, modifier: Modifier = Modifier, sign: Sign? = null, onClick: () -> Unit) = OutlinedButton(
    onClick, modifier.heightIn(min = Space.touch).tag(tag), shape = Corner.medium, border = BorderStroke(1.dp, colours.line),
    contentPadding = PaddingValues(Space.l, Space.s),
) {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.s), verticalAlignment = Alignment.CenterVertically) {
        if (sign != null) Glyph(sign, colours.sky, Modifier.size(20.dp))
        Text(label, Modifier.weight(1f, fill = false), colours.sky, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center)
    }
}

/** A quiet way: change, resend, why we ask. */
@Composable
fun QuietAction(label: String, tag: String, modifier: Modifier = Modifier, loss: Boolean = false, onClick: () -> Unit) =
    TextButton(onClick, modifier.heightIn(min = Space.touch).tag(tag), contentPadding = PaddingValues(Space.s)) {
        Text(label, color = if (loss) colours.red else colours.sky, style = MaterialTheme.typography.labelLarge)
    }
