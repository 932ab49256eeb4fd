package org.qyzmet.app.identify

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.onTo

/**
 * Shows how the identification stands, and takes what is the citizen's to say; then goes on to [then]. The courier goes
 * on with it, so the citizen may leave and come back: all of it lies in the library.
 */
@Composable
fun identifyPresenter(app: AppModel, go: Go, then: Route): Presented<IdentifyState, IdentifyEvent> {
    val reading = app.reading("identification", ::ofKey) { app.core.identification.state(it) }
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val doing = rememberDoing()
    // Beside what the citizen does, and never in its way.
    val going = rememberDoing()
    var stopping by remember { mutableStateOf(false) }
    val view = kept(reading.load)
    val keyView = kept(key.load)

    fun advance() = going.run { app.core.identification.advance(app.lang) }
    // Once an entry: what keeps it from going on is said here, where the citizen looks.
    val waits = view?.pollAfter != null
    LaunchedEffect(waits) { if (waits && !app.offline) advance() }

    val state = IdentifyState(view?.let { Load.Ready(it) } ?: reading.load, keyView, stopping, app.offline, doing.busy, doing.failure ?: going.failure)

    fun next() {
        val shown = view ?: return
        if (state.unlinked) return go.to(Route.Link(Route.Identify(then)))
        when (pageOf(shown, keyView)) {
            IdentifyPage.Begin -> doing.run { app.core.identification.begin(app.lang) }
            IdentifyPage.Consent -> shown.consent?.let { consent ->
                doing.run({ if (it.code == "conflict.state_changed") reading.again() }) { app.core.identification.agree(consent.version, app.lang) }
            }
            IdentifyPage.Again -> doing.run { app.core.identification.retry(app.lang) }
            IdentifyPage.Visit, IdentifyPage.Wait, IdentifyPage.Prompt -> advance()
            IdentifyPage.Done -> go.onTo(then)
        }
    }

    return Presented(state) { event ->
        when (event) {
            IdentifyEvent.Next -> next()
            IdentifyEvent.Stop -> stopping = true
            IdentifyEvent.StopNo -> stopping = false
            IdentifyEvent.StopYes -> {
                stopping = false
                doing.run { app.core.identification.breakOff(app.lang) }
            }
            IdentifyEvent.Cancel -> doing.cancel()
            IdentifyEvent.Again -> when {
                view == null -> reading.again()
                waits -> {
                    doing.forget()
                    advance()
                }
                else -> {
                    doing.forget()
                    going.forget()
                }
            }
        }
    }
}
