package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.testTag
import androidx.compose.ui.unit.dp
import org.qyzmet.DeadlineView
import org.qyzmet.StateText
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** How a tone looks: its sign, the colour of sign and short words, the ground behind, the colour of longer words on it. */
private data class Look(val sign: Sign, val front: Color, val ground: Color, val ink: Color)

@Composable
private fun lookOf(tone: Tone): Look = when (tone) {
    Tone.Waits -> Look(Sign.Clock, colours.inkSoft, colours.surface, colours.ink)
    Tone.Runs -> Look(Sign.Hourglass, colours.sky, colours.surface, colours.ink)
    Tone.Asks -> Look(Sign.Hand, colours.sky, colours.skySoft, colours.onSkySoft)
    Tone.Kept -> Look(Sign.Check, colours.gold, colours.goldSoft, colours.onGoldSoft)
    Tone.Lost -> Look(Sign.Lost, colours.red, colours.redSoft, colours.onRedSoft)
    Tone.Unsure -> Look(Sign.Unsure, colours.inkSoft, colours.surface, colours.ink)
}

/** A state in two or three words with its sign, as it stands on a card in a list. */
@Composable
fun StateLine(state: StateText, tone: Tone, modifier: Modifier = Modifier) = ToneLine(state.short, tone, modifier)

/** Any few words with the sign of their [tone]; [says] is what the sign says by ear where the words don't. */
@Composable
fun ToneLine(text: String, tone: Tone, modifier: Modifier = Modifier, says: String? = null) {
    val look = lookOf(tone)
    Row(modifier, Arrangement.spacedBy(6.dp), Alignment.CenterVertically) {
        Glyph(look.sign, look.front, Modifier.size(20.dp), says)
        Text(text, Modifier.weight(1f, fill = false), look.front, style = MaterialTheme.typography.labelMedium)
    }
}

/** A state in full: what it is, what it means, what comes next. Read aloud when it changes. */
@Composable
fun StateBlock(state: StateText, tone: Tone, tag: String) {
    val look = lookOf(tone)
    Card(Modifier.tag(tag).announced(), look.ground, if (look.ground == colours.surface) colours.hairline else look.ground) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
            Glyph(look.sign, look.front, Modifier.size(28.dp))
            Text(state.short, Modifier.weight(1f).isHeading(), look.front, style = MaterialTheme.typography.titleLarge)
        }
        Text(state.plain, Modifier.fillMaxWidth(), look.ink, style = MaterialTheme.typography.bodyLarge)
        Text(state.next, Modifier.fillMaxWidth(), look.ink, style = MaterialTheme.typography.titleSmall)
    }
}

/**
 * The deadline: its day, its rule, and how much of the time is used up. Without a [fraction] words alone.
 */
@Composable
fun DeadlineBar(deadline: DeadlineView, fraction: Float?) {
    if (fraction != null) {
        val says = said("screen-request-bar-a11y", "n" to (fraction.coerceIn(0f, 1f) * 100).toInt())
        val front = if (deadline.overdue) colours.red else colours.goldSign
        Box(
            Modifier.fillMaxWidth().height(8.dp).clip(CircleShape).background(colours.hairline)
                .clearAndSetSemantics { contentDescription = says; testTag = "request-bar" },
        ) {
            Box(Modifier.fillMaxWidth(fraction.coerceIn(0f, 1f)).fillMaxHeight().clip(CircleShape).background(front))
        }
    }
    Row(horizontalArrangement = Arrangement.spacedBy(Space.s), verticalAlignment = Alignment.CenterVertically) {
        Glyph(if (deadline.overdue) Sign.Lost else Sign.Clock, if (deadline.overdue) colours.red else colours.inkSoft, Modifier.size(20.dp))
        Text(
            deadline.due, Modifier.weight(1f), if (deadline.overdue) colours.red else colours.ink,
            style = MaterialTheme.typography.titleSmall,
        )
    }
    QuietWords(deadline.rule)
}

/** A short word on a ground of its own: "can be asked for here". */
@Composable
fun Chip(text: String) = Text(
    text, Modifier.clip(Corner.small).background(colours.skySoft).padding(horizontal = Space.s, vertical = 3.dp), colours.onSkySoft,
    style = MaterialTheme.typography.bodySmall,
)

/** A place to say something: an empty list, a first start, a page that can't be had. */
@Composable
fun Empty(title: String, text: String, picture: @Composable () -> Unit) = Card(edge = colours.ground, ground = colours.ground) {
    Box(Modifier.fillMaxWidth().padding(vertical = Space.m), Alignment.Center) { picture() }
    Text(title, Modifier.fillMaxWidth().isHeading(), colours.ink, style = MaterialTheme.typography.titleLarge)
    Words(text)
}

/** The offline note: what will come of it later. */
@Composable
fun QueuedHint(text: String) = Row(
    Modifier.fillMaxWidth().clip(Corner.medium).background(colours.skySoft).padding(Space.l), Arrangement.spacedBy(Space.m),
) {
    Glyph(Sign.NoLine, colours.onSkySoft, Modifier.size(22.dp))
    Text(text, Modifier.weight(1f), colours.onSkySoft, style = MaterialTheme.typography.bodyMedium)
}
