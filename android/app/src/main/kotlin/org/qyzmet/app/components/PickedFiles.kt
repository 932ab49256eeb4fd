package org.qyzmet.app.components

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.app.model.Picked
import org.qyzmet.app.model.said
import org.qyzmet.app.theme.colours

/** Files that the citizen chose, each by its name and size. */
@Composable
fun PickedFiles(files: List<Picked>, tag: String) = Card(Modifier.tag(tag)) {
    files.forEach { file ->
        Text(file.name, color = colours.ink, style = MaterialTheme.typography.bodyLarge)
        QuietWords(said("screen-document-size", "n" to file.size))
    }
}
