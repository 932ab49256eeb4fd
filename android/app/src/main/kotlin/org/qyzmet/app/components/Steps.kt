package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.said
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** Which of several steps this is: in words, and as a bar for the eye. */
@Composable
fun StepProgress(n: Int, of: Int, tag: String) = Column(Modifier.fillMaxWidth().tag(tag), Arrangement.spacedBy(Space.s)) {
    Text(
        said("screen-common-step", "n" to n, "of" to of), color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium,
    )
    Row(Modifier.fillMaxWidth().clearAndSetSemantics {}, Arrangement.spacedBy(Space.xs)) {
        repeat(of) { i ->
            val ground = if (i < n) colours.sky else colours.hairline
            Box(Modifier.weight(1f).height(6.dp).clip(CircleShape).background(ground))
        }
    }
}

/** The words of a quiet action stand in line with the words above it. */
fun Modifier.aligned(): Modifier = offset(x = -Space.s)

/** Back goes a step back within this screen while [inside]: the bar's and the system's alike. */
@Composable
fun StepsBack(host: Host, inside: Boolean, back: () -> Unit, content: @Composable () -> Unit) {
    host.OnBack(inside, back)
    val frame = LocalFrame.current
    val stepping = frame.copy(
        canGoBack = frame.canGoBack || inside,
        on = { event -> if (inside && event == FrameEvent.Back) back() else frame.on(event) },
    )
    CompositionLocalProvider(LocalFrame provides stepping, content)
}
