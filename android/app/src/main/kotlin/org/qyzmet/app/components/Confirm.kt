package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Button
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.DialogProperties
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * A question before something that can't be undone. [yes] is a verb, never "OK". The answers stand under each other, so
 * that the longest words have room.
 */
@Composable
fun Confirm(title: String, text: String, yes: String, loss: Boolean = false, onNo: () -> Unit, onYes: () -> Unit) =
    Dialog(onNo, DialogProperties()) { Question(title, text, yes, loss, onNo, onYes) }

@Composable
private fun Question(title: String, text: String, yes: String, loss: Boolean, onNo: () -> Unit, onYes: () -> Unit) =
    Column(
        Modifier.widthIn(max = 480.dp).fillMaxWidth().clip(Corner.large).background(colours.surface)
            .verticalScroll(rememberScrollState()).padding(Space.xl).tag("confirm-box"),
        Arrangement.spacedBy(Space.m),
    ) {
        Text(title, Modifier.isHeading(), colours.ink, style = MaterialTheme.typography.headlineSmall)
        Text(text, Modifier.padding(bottom = Space.s), colours.ink, style = MaterialTheme.typography.bodyLarge)
        Button(
            onYes, Modifier.fillMaxWidth().heightIn(min = 56.dp).tag("confirm-yes"), shape = Corner.medium,
            colors = ButtonDefaults.buttonColors(if (loss) colours.red else colours.sky, if (loss) colours.onRed else colours.onSky),
            contentPadding = PaddingValues(Space.l, Space.m),
        ) { Text(yes, style = MaterialTheme.typography.labelLarge, textAlign = TextAlign.Center) }
        SecondAction(word("screen-common-no"), "confirm-no", Modifier.fillMaxWidth(), onClick = onNo)
    }
