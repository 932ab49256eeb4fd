package org.qyzmet.app.components

import androidx.compose.material3.AlertDialog
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.colours

/** A question before something that can't be undone. [yes] is a verb, never "OK". */
@Composable
fun Confirm(title: String, text: String, yes: String, loss: Boolean = false, onNo: () -> Unit, onYes: () -> Unit) = AlertDialog(
    onNo,
    { QuietAction(yes, "confirm-yes", loss = loss, onClick = onYes) },
    Modifier.tag("confirm-box"),
    { QuietAction(word("screen-common-no"), "confirm-no", onClick = onNo) },
    title = { Text(title, Modifier.isHeading(), style = MaterialTheme.typography.headlineSmall) },
    text = { Text(text, style = MaterialTheme.typography.bodyLarge) },
    shape = Corner.large, containerColor = colours.surface, titleContentColor = colours.ink, textContentColor = colours.ink,
)
