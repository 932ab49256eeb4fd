package org.qyzmet.app.samples

import org.qyzmet.KeyView
import org.qyzmet.SimView
import org.qyzmet.StateText

/** The key of this phone in this state. */
suspend fun SampleWorld.keyView(state: String, tries: UInt = 5u) = KeyView(
    state, state("state-key-$state"), tries, 20u, level(), StateText("", say("level-sim-number-only"), ""), null,
)

/** Another SIM was found in the phone. */
suspend fun SampleWorld.changedSim() =
    SimView("changed", state("state-sim-changed"), text("22 қараша 2026 ж., 09:40", "22 ноября 2026 г., 09:40", "22 November 2026, 09:40"))

/** What protects the key. */
suspend fun SampleWorld.level() = StateText(
    text("Кілт телефон жадында", "Ключ в памяти телефона", "Key in the phone's memory"), say("level-software"), "",
)

/** The service of the samples. */
fun SampleWorld.certificate() = text(
    "Тұрғылықты жері бойынша тіркелгені туралы анықтама", "Справка о регистрации по месту жительства", "Certificate of registered address",
)
