package org.qyzmet.app.help

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import androidx.compose.ui.window.DialogProperties
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Title
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

data class HelpState(val about: HelpAbout?, val canDial: Boolean)

sealed interface HelpEvent {
    data object Call : HelpEvent

    data object Close : HelpEvent
}

/** The contact centre, from every screen; what is in front of the citizen is only shown, to be read out, never sent. */
@Composable
fun HelpSheet(app: AppModel, about: HelpAbout?, close: () -> Unit) = Dialog(close, DialogProperties()) {
    Surface(Modifier.widthIn(max = Space.column), Corner.large, colours.ground) {
        HelpView(HelpState(about, app.host.canDial)) { event ->
            when (event) {
                HelpEvent.Call -> app.host.openDialer(CONTACT_CENTRE)
                HelpEvent.Close -> close()
            }
        }
    }
}

@Composable
fun HelpView(state: HelpState, on: (HelpEvent) -> Unit) = Column(Modifier.tag("help").padding(Space.l), Arrangement.spacedBy(Space.m)) {
    Column(Modifier.weight(1f, fill = false).verticalScroll(rememberScrollState()), Arrangement.spacedBy(Space.m)) {
        Title(word("screen-help-title"))
        Words(word("screen-help-what"))
        listOf("screen-help-can-explain", "screen-help-can-status", "screen-help-can-trouble").forEach { Line(word(it)) }
        state.about?.let { WhatToSay(it) }
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
            Glyph(Sign.Lock, colours.gold, Modifier.size(22.dp))
            Text(word("screen-help-never"), Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.titleSmall)
        }
        if (!state.canDial) Words(word("screen-help-no-dialer"))
    }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.xs), Alignment.CenterHorizontally) {
        if (state.canDial) MainAction(word("screen-common-call-1414"), "help-main") { on(HelpEvent.Call) }
        QuietAction(word("screen-common-close-a11y"), "help-close") { on(HelpEvent.Close) }
    }
}

@Composable
private fun WhatToSay(about: HelpAbout) = Card(Modifier.tag("help-say").semantics(mergeDescendants = true) {}, colours.skySoft, colours.skySoft) {
    Text(said("screen-help-say", "service" to about.title), color = colours.ink, style = MaterialTheme.typography.bodyLarge)
    about.number?.let { Text(said("screen-help-say-number", "number" to it), color = colours.ink, style = MaterialTheme.typography.bodyLarge) }
}

@Composable
private fun Line(text: String) = Row(horizontalArrangement = Arrangement.spacedBy(Space.m)) {
    Glyph(Sign.Tick, colours.sky, Modifier.padding(top = 2.dp).size(22.dp))
    Text(text, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}

/** The number of the contact centre. */
private const val CONTACT_CENTRE = "1414"
