package org.qyzmet.app.offline

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.Health
import org.qyzmet.Line
import org.qyzmet.Mode
import org.qyzmet.Operation
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

data class OfflineState(val health: Load<Health>)

sealed interface OfflineEvent {
    data object Again : OfflineEvent
}

/** What works without a network, as the core says it of each operation. */
@Composable
fun offlinePresenter(app: AppModel): Presented<OfflineState, OfflineEvent> {
    val health = app.reading(app.line, { true }) { app.core.health() }
    return Presented(OfflineState(health.load)) { health.again() }
}

@Composable
fun OfflineScreen(app: AppModel) {
    val (state, on) = offlinePresenter(app)
    OfflineScreenView(state, on)
}

@Composable
fun OfflineScreenView(state: OfflineState, on: (OfflineEvent) -> Unit) = Screen("offline", word("screen-offline-title")) {
    loaded(state.health, "health", { on(OfflineEvent.Again) }, rows = 6) { health ->
        if (health.line == Line.OFFLINE) {
            item("picture") { Box(Modifier.fillMaxWidth(), Alignment.Center) { Picture(Art.Offline) } }
        }
        item("intro") { Words(word("screen-offline-intro")) }
        items(health.operations, { it.id }) { OperationCard(it) }
    }
}

@Composable
private fun OperationCard(operation: Operation) = Card(Modifier.semantics(mergeDescendants = true) {}.tag("offline-${operation.id}")) {
    Text(said("op-${operation.id}"), color = colours.ink, style = MaterialTheme.typography.titleMedium)
    val (sign, mode) = when (operation.offline) {
        Mode.WORKS -> Sign.Check to "works"
        Mode.QUEUED -> Sign.Clock to "queued"
        Mode.REFUSED -> Sign.NoLine to "refused"
    }
    Row(horizontalArrangement = Arrangement.spacedBy(Space.s)) {
        Glyph(sign, if (operation.offline == Mode.WORKS) colours.gold else colours.inkSoft, Modifier.size(22.dp))
        Text(said("state-offline-$mode"), Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyMedium)
    }
    val reason = operation.reason
    if (operation.now == Mode.REFUSED && reason != null && reason != "net.offline") {
        QuietWords("${word("screen-offline-now")} ${said("error-${reason.replace('.', '-').replace('_', '-')}")}")
    }
}
