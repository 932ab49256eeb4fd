package org.qyzmet.app.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import org.qyzmet.Failure
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go

data class EraseState(val ticked: Boolean, val erased: Boolean, val busy: Busy, val failure: Failure?)

sealed interface EraseEvent {
    data class Tick(val set: Boolean) : EraseEvent

    data object Erase : EraseEvent

    /** After it, to a start that knows nobody. */
    data object Leave : EraseEvent
}

/** Removes everything of this citizen from the phone, once it is understood that nothing brings it back. */
@Composable
fun erasePresenter(app: AppModel, go: Go): Presented<EraseState, EraseEvent> {
    var ticked by remember { mutableStateOf(false) }
    var erased by remember { mutableStateOf(false) }
    val doing = rememberDoing()
    return Presented(EraseState(ticked, erased, doing.busy, doing.failure)) { event ->
        when (event) {
            is EraseEvent.Tick -> ticked = event.set
            EraseEvent.Erase -> if (ticked) {
                doing.run {
                    app.core.erase()
                    erased = true
                }
            }
            EraseEvent.Leave -> go.anew()
        }
    }
}

@Composable
fun EraseScreen(app: AppModel, go: Go) {
    val (state, on) = erasePresenter(app, go)
    EraseScreenView(state, on)
}

@Composable
fun EraseScreenView(state: EraseState, on: (EraseEvent) -> Unit) = Screen(
    "erase", word("screen-erase-title"),
    action = {
        if (state.erased) {
            MainAction(word("screen-common-continue"), "erase-main") { on(EraseEvent.Leave) }
        } else {
            val why = if (state.ticked) null else word("screen-erase-tick-first")
            MainAction(word("screen-erase-yes"), "erase-main", state.busy, word("screen-erase-working"), why, state.ticked, loss = true) { on(EraseEvent.Erase) }
        }
    },
) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(EraseEvent.Erase) } } }
    if (state.erased) {
        item("erased") { Words(word("screen-erase-done"), Modifier.announced()) }
    } else {
        item("what") { Words(word("screen-erase-what")) }
        item("stays") { Words(word("screen-erase-stays")) }
        item("tick") { Tick(word("screen-erase-tick"), state.ticked, "erase-tick") { on(EraseEvent.Tick(it)) } }
    }
}
