package org.qyzmet.app.fault

import androidx.compose.runtime.Composable
import org.qyzmet.Failure
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Fault
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab

data class FaultState(val kind: Fault.Kind, val failure: Failure, val canErase: Boolean, val busy: Busy)

sealed interface FaultEvent {
    /** Tries to go on. */
    data object Again : FaultEvent

    /** The services can be read all the same. */
    data object Catalogue : FaultEvent

    data object Erase : FaultEvent

    data object Help : FaultEvent
}

/** What keeps the app from working, and the ways on. */
@Composable
fun faultPresenter(fault: Fault, app: AppModel, go: Go): Presented<FaultState, FaultEvent> {
    val doing = rememberDoing()
    val state = FaultState(fault.kind, doing.failure ?: fault.failure, fault.failure.code in ERASABLE, doing.busy)
    return Presented(state) { event ->
        when (event) {
            FaultEvent.Again -> doing.run {
                if (fault.kind == Fault.Kind.Resting) app.core.resume()
                app.forgetFault()
            }
            FaultEvent.Catalogue -> {
                go.root(Tab.Services, Route.Search())
                app.forgetFault()
            }
            FaultEvent.Erase -> {
                go.root(Tab.Settings, Route.Erase)
                app.forgetFault()
            }
            FaultEvent.Help -> go.help()
        }
    }
}

/** What is lost here is lost already; anything else may come back, so it is not offered. */
private val ERASABLE = setOf("storage.vault_key_lost", "storage.vault_damaged")
