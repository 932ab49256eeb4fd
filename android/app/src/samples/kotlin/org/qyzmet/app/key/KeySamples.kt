package org.qyzmet.app.key

import org.qyzmet.CardFound
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.card.CardOffer
import org.qyzmet.app.card.HeldKey
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.cardKeyView
import org.qyzmet.app.samples.cardLevel
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.level
import org.qyzmet.app.samples.lockedWithPuk
import org.qyzmet.app.samples.revokedKey

private val alone = Around(bar = false)

val keySamples = listOf(
    sample("why") { key(KeyPage.Why) },
    sample("why-chip") { key(KeyPage.Why, chip = Chip.Ready) },
    sample("why-no-lock") { key(KeyPage.Why, chip = Chip.NeedsScreenLock) },
    sample("unlinked") { key(KeyPage.Why, failure = failure("identity.link_required", Kind.IDENTITY, Retry.AfterCitizenActs)) },
    sample("first") { key(KeyPage.First, digits = 2) },
    sample("weak") { key(KeyPage.First, failure = failure("signature.pin_weak", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("repeat") { key(KeyPage.Repeat, digits = 5, shuffled = true) },
    sample("mismatch") { key(KeyPage.First, mismatch = true) },
    sample("making") { key(KeyPage.Making, busy = Busy.Slow) },
    sample("made") { key(KeyPage.Made, keyView("ready")) },
    sample("kept") { key(KeyPage.Made, keyView("ready"), replaceable = true) },
    sample("finish", alone.copy(offline = true)) { key(KeyPage.Finish, keyView("certificate-missing"), offline = true) },
    sample("locked") { key(KeyPage.Replace, keyView("locked")) },
    sample("locked-puk") { key(KeyPage.Replace, lockedWithPuk(), puk = true) },
    sample("kept-puk") { key(KeyPage.Made, keyView("ready"), replaceable = true, puk = true) },
    sample("replacing") { key(KeyPage.Replace, keyView("certificate-expired"), replacing = true) },
    sample("identify") { key(KeyPage.Identify, keyView("identification-needed")) },
    sample("revoked") { key(KeyPage.Replace, revokedKey("certificate-revoked")) },
    sample("lost") { key(KeyPage.Replace, revokedKey("certificate-revoked-elsewhere"), failure = failure("identity.session_expired", Kind.IDENTITY, Retry.AfterCitizenActs)) },
    sample("invalidated") { key(KeyPage.Replace, keyView("invalidated")) },
    sample("sim-changed") { key(KeyPage.Reprove, keyView("sim-changed")) },
    sample("place") { key(KeyPage.Why).copy(offer = offer()) },
    sample("place-card") { key(KeyPage.Why).copy(offer = offer(), place = KeyPlace.Card) },
    sample("card-refused") {
        key(KeyPage.Why).copy(offer = offer().copy(cards = emptyList(), refused = failure("signature.card_access", Kind.SIGNATURE, Retry.AfterCitizenActs)))
    },
    sample("on-card") { key(KeyPage.Made, cardKeyView("ready"), replaceable = true).copy(held = onCard) },
    sample("card-pin-blocked") { key(KeyPage.Replace, cardKeyView("card-pin-blocked", 0u)).copy(held = onCard) },
    sample("card-blocked") { key(KeyPage.Replace, cardKeyView("card-blocked", 0u)).copy(held = onCard) },
    sample("waiting") { key(KeyPage.Why).copy(key = Load.Waiting) },
)

private val onCard = HeldKey(0, certified = true, written = true, proved = true, administratorCode = false)

private suspend fun SampleWorld.offer() =
    CardOffer(listOf(CardFound(0u, "piv-signature", 3u, administratorCode = false)), null, level(), cardLevel())

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> KeyState) =
    Sample("key", name, around, state) { KeyView(it) {} }

private suspend fun SampleWorld.key(
    page: KeyPage,
    view: KeyView? = null,
    digits: Int = 0,
    shuffled: Boolean = false,
    mismatch: Boolean = false,
    replaceable: Boolean = false,
    replacing: Boolean = false,
    offline: Boolean = false,
    busy: Busy = Busy.No,
    failure: Failure? = null,
    puk: Boolean = false,
    chip: Chip = Chip.None,
) = KeyState(
    Load.Ready(view ?: keyView("none")), page, digits, shuffled, mismatch, replaceable, replacing, puk, chip,
    failure?.code in setOf("identity.link_required", "identity.session_expired"), offline, busy, failure,
)
