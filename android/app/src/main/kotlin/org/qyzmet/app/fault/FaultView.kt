package org.qyzmet.app.fault

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.app.components.HELP_NUMBER
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.Mark
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Fault
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.get

@Composable
fun FaultScreen(fault: Fault, app: AppModel, go: Go) {
    val (state, on) = faultPresenter(fault, app, go)
    FaultView(state, on)
}

@Composable
fun FaultView(state: FaultState, on: (FaultEvent) -> Unit) {
    val lang = LocalFrame.current.lang
    val (title, again) = when (state.kind) {
        Fault.Kind.Vault -> "screen-fault-vault" to "screen-fault-again"
        Fault.Kind.Resting -> "screen-fault-suspended" to "screen-fault-resume"
        Fault.Kind.OtherWindow -> "screen-fault-other" to "screen-fault-again"
    }
    Screen("fault", word(title), { MainAction(word(again), "fault-main", state.busy) { on(FaultEvent.Again) } }) {
        item("words") { Words(state.failure.citizen[lang]) }
        item("code") { QuietWords(said("screen-common-error-code", "code" to state.failure.code)) }
        if (state.kind == Fault.Kind.Vault) {
            item("catalogue") {
                SecondAction(word("screen-fault-catalogue"), "fault-catalogue", Modifier.fillMaxWidth(), Sign.Search) { on(FaultEvent.Catalogue) }
            }
        }
        item("help") {
            SecondAction(word("screen-common-call-1414"), "fault-help", Modifier.fillMaxWidth(), Sign.Phone) { on(FaultEvent.Help) }
        }
        if (state.canErase) {
            item("erase") { QuietAction(word("screen-erase-button"), "fault-erase", loss = true) { on(FaultEvent.Erase) } }
        }
    }
}

/** The library is not there, so there is not a word of it: what the failure itself says, in each language. */
@Composable
fun Unopened(failure: Failure, host: Host, again: () -> Unit) = Box(Modifier.fillMaxSize().tag("fault"), Alignment.TopCenter) {
    Column(
        Modifier.widthIn(max = Space.column).verticalScroll(rememberScrollState()).padding(Space.xl),
        Arrangement.spacedBy(Space.l), Alignment.CenterHorizontally,
    ) {
        Mark(Modifier.size(72.dp))
        Lang.entries.forEach { lang ->
            Text(failure.citizen[lang], Modifier.fillMaxWidth().isHeading(), colours.ink, style = MaterialTheme.typography.titleLarge)
        }
        if (host.canDial) SecondAction(HELP_NUMBER, "fault-help", sign = Sign.Phone) { host.openDialer(HELP_NUMBER) }
        // A sign of its own: there is no word that could be had.
        SecondAction("↻", "fault-main", onClick = again)
        Text(failure.code, color = colours.inkSoft, style = MaterialTheme.typography.bodySmall)
    }
}
