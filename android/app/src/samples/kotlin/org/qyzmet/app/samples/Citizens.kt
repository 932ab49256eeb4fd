package org.qyzmet.app.samples

import org.qyzmet.AuthenticationView
import org.qyzmet.KeyView
import org.qyzmet.SessionView
import org.qyzmet.SimView
import org.qyzmet.StateText

/** The key of this phone in this state. */
suspend fun SampleWorld.keyView(state: String, tries: UInt = 5u) = KeyView(
    state, state("state-key-$state"), tries, 20u, level(), StateText("", say("level-sim-number-only"), ""), null,
)

/** The key that signs in, in this state. */
suspend fun SampleWorld.signInKey(state: String, tries: UInt = 5u) = AuthenticationView(state, state("state-authentication-$state"), tries, null)

/** A key that is locked, and that a PUK opens. */
suspend fun SampleWorld.lockedWithPuk() = keyView("locked", 0u).copy(state = state("state-key-locked-puk"))

/** A key whose certificate ends soon. */
suspend fun SampleWorld.endingKey() = keyView("ready").copy(
    noticeId = "certificate-ends-soon",
    notice = state("state-key-certificate-ends-soon", "time" to text("12 желтоқсан 2026 ж., 14:05", "12 декабря 2026 г., 14:05", "12 December 2026, 14:05")),
)

/** A key that is revoked, by these words: `revocation-waiting`, `certificate-revoked-elsewhere`. */
suspend fun SampleWorld.revokedKey(words: String) = keyView("certificate-revoked").copy(state = state("state-key-$words"))

/** A signing session in this state. */
suspend fun SampleWorld.sessionView(
    subject: String,
    state: String,
    party: String,
    title: String,
    text: String,
    documents: List<String> = listOf(title),
    id: String = "0198c3a0-0000-7000-8000-000000000009",
) = SessionView(
    id, subject, "0198c3a0-0000-7000-8000-000000000003".takeIf { subject == "request" }, party, title, text, documents, "4746", 1_795_000_000,
    text("22 қараша 2026 ж., 18:40", "22 ноября 2026 г., 18:40", "22 November 2026, 18:40"), state, state("state-session-$state"), null,
)

/** Another SIM was found in the phone. */
suspend fun SampleWorld.changedSim() =
    SimView("changed", state("state-sim-changed"), text("22 қараша 2026 ж., 09:40", "22 ноября 2026 г., 09:40", "22 November 2026, 09:40"))

/** What protects the key. */
suspend fun SampleWorld.level() = StateText(
    text("Кілт телефон жадында", "Ключ в памяти телефона", "Key in the phone's memory"), say("level-software"), "",
)

/** What protects a key on the phone's SIM card, once the operator confirmed it. */
suspend fun SampleWorld.cardLevel() = StateText(
    text("Кілт SIM-картада", "Ключ на SIM-карте", "Key on the SIM card"), say("level-sim-applet"), "",
)

/** A key on the SIM card in this state. */
suspend fun SampleWorld.cardKeyView(state: String, tries: UInt = 3u) =
    keyView(state, tries).copy(offlineLeft = null, level = cardLevel(), sim = StateText("", say("level-card-number-only"), ""))

/** The same, before the operator confirmed the card. */
suspend fun SampleWorld.unconfirmedKeyView() = cardKeyView("ready").copy(
    level = StateText(text("Кілт картада, расталмаған", "Ключ на карте, не подтверждён", "Key on a card, not confirmed"), say("level-card-unproved"), ""),
)

/** The service of the samples. */
fun SampleWorld.certificate() = text(
    "Тұрғылықты жері бойынша тіркелгені туралы анықтама", "Справка о регистрации по месту жительства", "Certificate of registered address",
)
