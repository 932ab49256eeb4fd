package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.DialogProperties
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** A question before something that can't be undone. [yes] is a verb, never "OK". */
@Composable
fun Confirm(title: String, text: String, yes: String, loss: Boolean = false, onNo: () -> Unit, onYes: () -> Unit) = Panel(
    "confirm-box", onNo,
    answers = {
        QuietAction(word("screen-common-no"), "confirm-no", onClick = onNo)
        QuietAction(yes, "confirm-yes", loss = loss, onClick = onYes)
    },
) {
    Text(title, Modifier.isHeading(), colours.ink, style = MaterialTheme.typography.headlineSmall)
    Text(text, color = colours.ink, style = MaterialTheme.typography.bodyLarge)
}

/** Something before everything else, until it is answered. Large words scroll, the answers stay. */
@Composable
fun Panel(tag: String, close: () -> Unit, answers: @Composable () -> Unit, content: @Composable () -> Unit) =
    Dialog(close, DialogProperties(usePlatformDefaultWidth = false)) {
        Column(
            Modifier.padding(Space.l).widthIn(max = 420.dp).fillMaxWidth().clip(Corner.large).background(colours.surface).padding(Space.l).tag(tag),
            Arrangement.spacedBy(Space.s),
        ) {
            Column(Modifier.weight(1f, fill = false).verticalScroll(rememberScrollState()), Arrangement.spacedBy(Space.m)) { content() }
            FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s, Alignment.End)) { answers() }
        }
    }
