package org.qyzmet.app.components

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * Says that this is a sandbox. It never leaves and can't be put away, so it grows with the text only so far that a
 * screen is left; in full size it stands in the settings.
 */
@Composable
fun SandboxBand() {
    val density = LocalDensity.current
    CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(BAND_LARGEST))) {
        Text(
            said("sandbox-notice"),
            Modifier.fillMaxWidth().background(colours.band).padding(horizontal = Space.l, vertical = 6.dp).tag("sandbox-band"),
            colours.onBand, style = MaterialTheme.typography.bodySmall, textAlign = TextAlign.Center,
        )
    }
}

/** Says that there is no line, and leads to what works without one; of two panes neither says it again. */
@Composable
fun OfflineLine(frame: Frame) {
    if (!frame.offline || frame.pane != FramePane.Alone) return
    Row(
        Modifier.fillMaxWidth().background(colours.skySoft).clickable(role = Role.Button) { frame.on(FrameEvent.WorksOffline) }
            .heightIn(min = Space.touch).padding(horizontal = Space.l, vertical = Space.s).tag("offline-line").announced(),
        Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
    ) {
        Glyph(Sign.NoLine, colours.onSkySoft, Modifier.size(20.dp))
        Text(word("screen-common-offline"), Modifier.weight(1f), colours.onSkySoft, style = MaterialTheme.typography.bodyMedium)
        Glyph(Sign.Next, colours.onSkySoft, Modifier.size(18.dp))
    }
}

/** Back, the language and 1414: on every screen at the same place. [back] is false where there is nothing behind. */
@Composable
fun TopBar(frame: Frame, about: HelpAbout? = null, back: Boolean = frame.canGoBack) {
    Row(
        Modifier.fillMaxWidth().heightIn(min = 56.dp).padding(horizontal = Space.xs).tag("top-bar"),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (back) {
            val says = word("screen-common-back-a11y")
            Box(
                Modifier.size(Space.touch).clip(CircleShape).clickable(role = Role.Button) { frame.on(FrameEvent.Back) }
                    .semantics { contentDescription = says }.tag("top-back"),
                Alignment.Center,
            ) { Glyph(Sign.Back, colours.ink) }
        } else if (frame.pane != FramePane.Item) {
            Mark(Modifier.padding(start = Space.m).size(32.dp))
        }
        Spacer(Modifier.weight(1f))
        if (frame.pane != FramePane.List) {
            TongueButton(frame)
            HelpButton { frame.on(FrameEvent.Help(about)) }
        }
    }
}

@Composable
private fun TongueButton(frame: Frame) {
    var open by remember { mutableStateOf(false) }
    Box {
        BarButton(Sign.Tongue, word("screen-common-language-short"), word("screen-common-language-a11y"), "top-language") { open = true }
        DropdownMenu(
            open, { open = false }, shape = Corner.medium, containerColor = colours.surface, shadowElevation = 0.dp, border = BorderStroke(1.dp, colours.line),
        ) {
            frame.tongues.forEach { tongue ->
                val chosen = tongue.lang == frame.lang
                DropdownMenuItem(
                    { Text(tongue.name, style = MaterialTheme.typography.bodyLarge, color = colours.ink) },
                    {
                        open = false
                        frame.on(FrameEvent.Speak(tongue.lang))
                    },
                    Modifier.heightIn(min = Space.touch).semantics { selected = chosen }.tag("top-language-${tongue.lang.name.lowercase()}"),
                    trailingIcon = { if (chosen) Glyph(Sign.Tick, colours.sky) },
                )
            }
        }
    }
}

@Composable
private fun HelpButton(onClick: () -> Unit) = BarButton(Sign.Phone, HELP_NUMBER, word("screen-common-help-a11y"), "top-help", onClick)

@Composable
private fun BarButton(sign: Sign, text: String, says: String, tag: String, onClick: () -> Unit) {
    Row(
        Modifier.clip(Corner.medium).heightIn(min = Space.touch).widthIn(min = Space.touch)
            .clearAndSetSemantics {
                contentDescription = says
                role = Role.Button
                testTag = tag
                onClick { onClick(); true }
            }
            .clickable(onClick = onClick).padding(horizontal = Space.m),
        Arrangement.spacedBy(6.dp, Alignment.CenterHorizontally), Alignment.CenterVertically,
    ) {
        Glyph(sign, colours.sky, Modifier.size(20.dp))
        Text(text, color = colours.sky, style = MaterialTheme.typography.labelMedium, maxLines = 1, softWrap = false)
    }
}

/** The contact centre, as everyone calls it. */
const val HELP_NUMBER = "1414"

private const val BAND_LARGEST = 1.3f
