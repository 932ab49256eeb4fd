package org.qyzmet.app.settings

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.CatalogueStatus
import org.qyzmet.CitizenView
import org.qyzmet.Health
import org.qyzmet.KeyView
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Fact
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.TextScale
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.cardPinBlocked
import org.qyzmet.app.model.endsSoon
import org.qyzmet.app.model.said
import org.qyzmet.app.model.simChanged
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.colours

@Composable
fun SettingsScreen(app: AppModel, go: Go) {
    val (state, on) = settingsPresenter(app, go)
    SettingsScreenView(state, on)
}

@Composable
fun SettingsScreenView(state: SettingsState, on: (SettingsEvent) -> Unit) = Screen("settings", word("screen-settings-title")) {
    state.reproof?.let { sim -> item("sim") { Reproof(sim) { on(SettingsEvent.Link) } } }
    speech(state, on)
    item("phone-title") { Heading(word("screen-settings-phone")) }
    loaded(state.link, "link", { on(SettingsEvent.Again) }, rows = 1) { item("phone") { Phone(state.citizen, it, on) } }
    item("signature-title") { Heading(word("screen-settings-signature")) }
    loaded(state.key, "key", { on(SettingsEvent.Again) }, rows = 1) { item("signature") { Signature(it, on) } }
    item("others") { LinkCard(word("screen-other-title"), "settings-others", word("screen-other-under"), Sign.Hand) { on(SettingsEvent.Others) } }
    item("sign-file") { LinkCard(word("screen-sign-file-title"), "settings-sign-file", word("screen-settings-sign-file-under"), Sign.Pen) { on(SettingsEvent.SignFile) } }
    item("examine") { LinkCard(word("screen-examine-title"), "settings-examine", word("screen-settings-examine-under"), Sign.Shield) { on(SettingsEvent.Examine) } }
    item("catalogue-title") { Heading(word("screen-settings-catalogue")) }
    loaded(state.catalogue, "catalogue", { on(SettingsEvent.Again) }, rows = 1) { item("catalogue") { Catalogue(it, state, on) } }
    item("stored-title") { Heading(word("screen-settings-stored")) }
    loaded(state.health, "health", { on(SettingsEvent.Again) }, rows = 1) { health ->
        item("stored") { Stored(health, on) }
        item("about-title") { Heading(word("screen-settings-about")) }
        item("about") { About(health, state.catalogue.value) }
    }
}

private fun LazyListScope.speech(state: SettingsState, on: (SettingsEvent) -> Unit) {
    item("language-title") { Heading(word("screen-settings-language")) }
    item("language") {
        Card {
            state.tongues.forEach { tongue ->
                Choice(tongue.name, tongue.lang == state.lang, "settings-lang-${tongue.lang.name.lowercase()}") { on(SettingsEvent.Speak(tongue.lang)) }
            }
        }
    }
    item("text-title") { Heading(word("screen-settings-text")) }
    item("text") {
        Card {
            TextScale.entries.forEach { scale ->
                val name = scale.name.lowercase()
                Choice(word("screen-settings-text-$name"), scale == state.textScale, "settings-text-$name") { on(SettingsEvent.Scale(scale)) }
            }
        }
    }
}

@Composable
private fun Phone(citizen: CitizenView?, link: LinkView, on: (SettingsEvent) -> Unit) = Card(Modifier.tag("settings-phone")) {
    if (citizen != null) {
        Text(citizen.fullName, color = colours.ink, style = MaterialTheme.typography.titleMedium)
        QuietWords(citizen.iinHidden)
        QuietWords(citizen.phone)
    }
    Words(link.text.plain)
    when (link.state) {
        "linked" -> Unit
        "session-expired" -> SecondAction(word("screen-link-again"), "settings-link") { on(SettingsEvent.Link) }
        else -> SecondAction(word("screen-settings-link"), "settings-link") { on(SettingsEvent.Link) }
    }
}

/** Another SIM is in the phone: what that means for signing, before anything that is set. */
@Composable
private fun Reproof(sim: SimView, onProve: () -> Unit) = Card(Modifier.tag("settings-sim"), colours.skySoft, colours.skySoft) {
    StateLine(sim.state, Tone.Asks)
    Text(sim.state.plain, color = colours.onSkySoft, style = MaterialTheme.typography.bodyLarge)
    Text(sim.state.next, color = colours.onSkySoft, style = MaterialTheme.typography.bodyMedium)
    SecondAction(word("screen-link-reprove"), "settings-reprove", onClick = onProve)
}

/** The signature of this phone: what it is worth, in plain words. */
@Composable
private fun Signature(key: KeyView, on: (SettingsEvent) -> Unit) = Card(Modifier.tag("settings-signature")) {
    Text(key.state.short, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    Words(key.state.plain)
    val made = key.stateId != "none"
    if (made) {
        Fact(word("screen-settings-level"), key.level.short)
        QuietWords(key.level.plain)
        Text(key.sim.short, color = colours.ink, style = MaterialTheme.typography.bodyLarge)
        QuietWords(key.sim.plain)
        QuietWords(said("screen-pin-tries", "n" to key.triesLeft))
        key.offlineLeft?.let { left -> QuietWords(said("screen-settings-offline-left", "n" to left)) }
    }
    key.certificate?.let { certificate ->
        Fact(word("screen-settings-certificate"), certificate.subject)
        Fact(word("screen-settings-certificate-issuer"), certificate.issuer)
        Fact(word("screen-settings-certificate-until"), certificate.until)
    }
    key.endsSoon?.let { notice -> StateLine(notice, Tone.Asks, Modifier.tag("settings-notice")) }
    if (made) SecondAction(word("screen-settings-pin"), "settings-pin", sign = Sign.Lock) { on(SettingsEvent.Signature) }
    if (key.unidentified) return@Card SecondAction(word("screen-identify-begin"), "settings-identify", sign = Sign.IdCard) { on(SettingsEvent.Identify) }
    // What a changed SIM needs stands above everything.
    if (key.stateId != "ready" && key.stateId != "pepper-needed" && !key.simChanged) {
        val label = if (key.cardPinBlocked) "screen-unlock-title" else if (made) "screen-key-replace" else "screen-settings-key-make"
        SecondAction(word(label), "settings-key") { on(SettingsEvent.Key) }
    }
}

@Composable
private fun Catalogue(status: CatalogueStatus, state: SettingsState, on: (SettingsEvent) -> Unit) = Card(Modifier.tag("settings-catalogue")) {
    Text(status.state.short, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    QuietWords(status.issued)
    state.failure?.let { failure -> ErrorBox(failure) { on(SettingsEvent.Sync) } }
    when {
        state.busy != Busy.No -> {
            Words(word("screen-settings-syncing"), Modifier.announced())
            if (state.busy == Busy.Slow) QuietWords(word("screen-common-slow-work"))
            QuietAction(word("screen-common-stop"), "settings-sync-stop") { on(SettingsEvent.StopSync) }
        }
        state.offline -> QuietWords(word("screen-common-needs-network"))
        else -> {
            state.synced?.let { Words(word(if (it) "screen-settings-synced" else "screen-settings-same"), Modifier.announced()) }
            SecondAction(word("screen-settings-sync"), "settings-sync") { on(SettingsEvent.Sync) }
        }
    }
}

@Composable
private fun Stored(health: Health, on: (SettingsEvent) -> Unit) = Card(Modifier.tag("settings-stored")) {
    Words(word("screen-settings-stored-text"))
    val bytes = (health.store.vaultBytes + health.store.cacheBytes).toLong()
    QuietWords(said("screen-settings-stored-size", "n" to (bytes + KB - 1) / KB))
    if (health.store.setAside.isNotEmpty()) Words(said("state-vault-set-aside"))
    SecondAction(word("screen-settings-offline"), "settings-offline", Modifier.fillMaxWidth()) { on(SettingsEvent.Offline) }
    QuietAction(word("screen-erase-button"), "settings-erase", loss = true) { on(SettingsEvent.Erase) }
}

@Composable
private fun About(health: Health, catalogue: CatalogueStatus?) = Card {
    Words(said("screen-settings-version", "version" to health.version))
    Words(said("sandbox-notice"))
    catalogue?.let { QuietWords(it.info.notice) }
}

private const val KB = 1_024L
