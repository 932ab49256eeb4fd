package org.qyzmet.app.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.CatalogueStatus
import org.qyzmet.Change
import org.qyzmet.CitizenView
import org.qyzmet.Failure
import org.qyzmet.Health
import org.qyzmet.KeyView
import org.qyzmet.Lang
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.TextScale
import org.qyzmet.app.model.Tongue
import org.qyzmet.app.model.changed
import org.qyzmet.app.model.ofIdentity
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

data class SettingsState(
    val lang: Lang,
    val tongues: List<Tongue>,
    val textScale: TextScale,
    val citizen: CitizenView?,
    val link: Load<LinkView>,
    /** The SIM that was changed, while the number has to be proved again. */
    val reproof: SimView?,
    val key: Load<KeyView>,
    val health: Load<Health>,
    val catalogue: Load<CatalogueStatus>,
    /** Whether the last renewal of the catalogue brought something; null before one. */
    val synced: Boolean?,
    val offline: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface SettingsEvent {
    data class Speak(val lang: Lang) : SettingsEvent

    data class Scale(val scale: TextScale) : SettingsEvent

    data object Link : SettingsEvent

    data object Key : SettingsEvent

    /** An operator sees the citizen, and the key gets its certificate. */
    data object Identify : SettingsEvent

    /** PIN, PUK and what was signed. */
    data object Signature : SettingsEvent

    /** Signatures that others ask for. */
    data object Others : SettingsEvent

    /** Whether a signature is good. */
    data object Examine : SettingsEvent

    data object SignFile : SettingsEvent

    data object Sync : SettingsEvent

    data object StopSync : SettingsEvent

    data object Offline : SettingsEvent

    data object Erase : SettingsEvent

    data object Again : SettingsEvent
}

/** Settings: how the app speaks, who I am here, what my signature is worth, and what is stored. */
@Composable
fun settingsPresenter(app: AppModel, go: Go): Presented<SettingsState, SettingsEvent> {
    val citizen = app.reading("citizen", ::ofIdentity) { app.core.identity.citizen(it) }
    val link = app.reading("link", ::ofIdentity) { app.core.identity.linkState(it) }
    val sim = app.reading("sim", ::ofIdentity) { app.core.identity.sim(it) }
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val health = app.reading(app.line, { true }) { app.core.health() }
    val catalogue = app.reading("catalogue", { it is Change.Catalogue }) { app.core.catalogue.status(it) }
    var synced by remember { mutableStateOf<Boolean?>(null) }
    val doing = rememberDoing()
    val state = SettingsState(
        app.lang, app.tongues, app.textScale, citizen.load.value, link.load, sim.load.value?.takeIf { it.changed }, key.load, health.load, catalogue.load,
        synced, app.offline, doing.busy, doing.failure,
    )
    return Presented(state) { event ->
        when (event) {
            is SettingsEvent.Speak -> app.speak(event.lang)
            is SettingsEvent.Scale -> app.scaleText(event.scale)
            SettingsEvent.Link -> go.to(Route.Link(Route.Settings))
            SettingsEvent.Key -> go.to(Route.Key(Route.Settings))
            SettingsEvent.Identify -> go.to(Route.Identify(Route.Settings))
            SettingsEvent.Signature -> go.to(Route.Signature)
            SettingsEvent.Others -> go.to(Route.Others)
            SettingsEvent.Examine -> go.to(Route.Examine)
            SettingsEvent.SignFile -> go.to(Route.SignFile)
            SettingsEvent.Sync -> doing.run { synced = app.core.catalogue.sync().changed }
            SettingsEvent.StopSync -> doing.cancel()
            SettingsEvent.Offline -> go.to(Route.Offline)
            SettingsEvent.Erase -> go.to(Route.Erase)
            SettingsEvent.Again -> listOf(citizen, link, sim, key, health, catalogue).filter { it.load is Load.Failed }.forEach { it.again() }
        }
    }
}
