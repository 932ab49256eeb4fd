package org.qyzmet.app.settings

import org.qyzmet.CertificateView
import org.qyzmet.CitizenView
import org.qyzmet.KeyView
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.LinkView
import org.qyzmet.StateText
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.TextScale
import org.qyzmet.app.model.Tongue
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.offline.healthOf
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.changedSim

private val root = Around(Tab.Settings, back = false)
private val inside = Around(Tab.Settings)

val settingsSamples = listOf(
    Sample("settings", "stranger", root, { settings(linked = false) }) { SettingsScreenView(it) {} },
    Sample("settings", "linked", root, { settings(linked = true) }) { SettingsScreenView(it) {} },
    Sample("settings", "sim-changed", root, { settings(linked = true).copy(reproof = changedSim(), key = Load.Ready(key("sim-changed"))) }) { SettingsScreenView(it) {} },
    Sample("settings", "syncing", root, { settings(linked = true).copy(busy = Busy.Slow) }) { SettingsScreenView(it) {} },
    Sample("settings", "offline", root.copy(offline = true), { settings(linked = true).copy(offline = true) }) { SettingsScreenView(it) {} },
    Sample("erase", "ask", inside, { EraseState(false, false, Busy.No, null) }) { EraseScreenView(it) {} },
    Sample("erase", "ticked", inside, { EraseState(true, false, Busy.No, null) }) { EraseScreenView(it) {} },
    Sample("erase", "done", inside, { EraseState(true, true, Busy.No, null) }) { EraseScreenView(it) {} },
)

private suspend fun SampleWorld.settings(linked: Boolean): SettingsState {
    val id = if (linked) "linked" else "unlinked"
    val citizen = CitizenView("Үлгібаев Мысал Сынақұлы", "990101 ••••16", "1 қаңтар 2099 ж.", "+7 701 000 00 01", "")
    return SettingsState(
        lang, listOf(Tongue(Lang.KK, "Қазақша"), Tongue(Lang.RU, "Русский"), Tongue(Lang.EN, "English")), TextScale.System,
        if (linked) citizen else null,
        Load.Ready(LinkView(id, null, null, null, null, null, null, null, state("state-link-$id", "phone" to "+7 701 000 00 01"))),
        null, Load.Ready(key(if (linked) "ready" else "none")), Load.Ready(healthOf(Line.ONLINE, linked)), Load.Ready(catalogue.status(lang)), null, false, Busy.No, null,
    )
}

private suspend fun SampleWorld.key(id: String): KeyView {
    val until = text("21 қараша 2027 ж., 14:05", "21 ноября 2027 г., 14:05", "21 November 2027, 14:05")
    val certificate = CertificateView("Үлгібаев Мысал Сынақұлы", "Qyzmet sandbox authority", "5f3a", until, until, 0)
    val level = StateText(text("Кілт телефон жадында", "Ключ в памяти телефона", "The key is in the phone's memory"), say("level-software"), "")
    val sim = StateText(text("Тек нөмір тексерілген", "Проверен только номер", "Only the number was checked"), say("level-sim-number-only"), "")
    return KeyView(id, state("state-key-$id"), 5u, 3u, level, sim, certificate.takeIf { id != "none" })
}
