package org.qyzmet.app.components

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.size
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.Failure
import org.qyzmet.Retry
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.get

/** What went wrong, in the core's words, and the way on that the failure itself names. */
@Composable
fun ErrorBox(failure: Failure, again: () -> Unit) {
    val frame = LocalFrame.current
    val waitsForLine = failure.retry is Retry.WhenOnline
    var wasOffline by rememberSaveable { mutableStateOf(false) }
    // The line came back: what waited for it is tried by itself.
    LaunchedEffect(frame.offline) {
        if (waitsForLine && wasOffline && !frame.offline) again()
        wasOffline = frame.offline
    }
    val says = word("screen-common-error-a11y")
    Card(Modifier.tag("error-box").announced(urgent = true), colours.redSoft, colours.redSoft) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
            Glyph(Sign.Lost, colours.red, Modifier.size(24.dp).semantics { contentDescription = says })
            Text(failure.citizen[frame.lang], Modifier.weight(1f), colours.onRedSoft, style = MaterialTheme.typography.bodyLarge)
        }
        Text(said("screen-common-error-code", "code" to failure.code), color = colours.onRedSoft, style = MaterialTheme.typography.bodySmall)
        when (failure.retry) {
            is Retry.After -> SecondAction(word("screen-common-retry"), "error-retry", onClick = again)
            is Retry.WhenOnline ->
                if (frame.offline) QuietWords(word("screen-common-retry-online")) else SecondAction(word("screen-common-retry"), "error-retry", onClick = again)
            is Retry.Never, is Retry.AfterCitizenActs ->
                SecondAction(word("screen-common-help"), "error-help", sign = Sign.Phone) { frame.on(FrameEvent.Help(null)) }
        }
    }
}
