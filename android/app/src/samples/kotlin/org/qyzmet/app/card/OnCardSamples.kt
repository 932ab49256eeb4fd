package org.qyzmet.app.card

import org.qyzmet.CardFound
import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.cardKeyView
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.unconfirmedKeyView

private val alone = Around(bar = false)

val onCardSamples = listOf(
    sample("finding") { onCard(OnCardPage.Finding).copy(reading = Load.Waiting) },
    sample("none") { onCard(OnCardPage.None).copy(cards = emptyList(), slot = null) },
    sample("refused") { onCard(OnCardPage.None, failure = card("access")).copy(cards = emptyList(), slot = null) },
    sample("slot") { onCard(OnCardPage.Slot).copy(cards = listOf(found(0), found(1)), slot = null) },
    sample("pin") { onCard(OnCardPage.Pin, digits = 4) },
    sample("pin-wrong") { onCard(OnCardPage.Pin, failure = wrongPin()).copy(tries = 1) },
    sample("pin-maybe", alone.copy(offline = true)) { onCard(OnCardPage.Pin).copy(maybeNew = true, offline = true) },
    sample("first") { onCard(OnCardPage.First, digits = 2).copy(keepable = true) },
    sample("weak") { onCard(OnCardPage.First, failure = failure("signature.pin_weak", Kind.SIGNATURE, Retry.AfterCitizenActs)).copy(keepable = true) },
    sample("mismatch") { onCard(OnCardPage.First).copy(mismatch = true) },
    sample("repeat") { onCard(OnCardPage.Repeat, digits = 5).copy(shuffled = true) },
    sample("code") { onCard(OnCardPage.Code, digits = 8) },
    sample("code-wrong") { onCard(OnCardPage.Code, failure = card("administrator")) },
    sample("making") { onCard(OnCardPage.Making, busy = Busy.Slow) },
    sample("pulled") { onCard(OnCardPage.Failed, failure = failure("signature.card_failed", Kind.SIGNATURE, Retry.After(2u))) },
    sample("missing") { onCard(OnCardPage.Failed, failure = card("missing")) },
    sample("unfit") { onCard(OnCardPage.Failed, failure = card("unsupported")) },
    sample("stopped") { onCard(OnCardPage.Failed) },
    sample("unlinked") { onCard(OnCardPage.Failed, failure = failure("identity.link_required", Kind.IDENTITY, Retry.AfterCitizenActs)) },
    sample("blocked") { onCard(OnCardPage.Blocked) },
    sample("puk-wrong") { onCard(OnCardPage.Puk, failure = failure("signature.card_puk_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("lost") { onCard(OnCardPage.Blocked, failure = card("blocked")) },
    sample("finish", alone.copy(offline = true)) { made(OnCardPage.Finish, cardKeyView("certificate-missing"), certified = false).copy(offline = true) },
    sample("identify") { made(OnCardPage.Identify, cardKeyView("identification-needed"), certified = false) },
    sample("made") { made(OnCardPage.Made, cardKeyView("ready")) },
    sample("unproved") { made(OnCardPage.Made, unconfirmedKeyView(), proved = false) },
    sample("unwritten") { made(OnCardPage.Made, cardKeyView("ready"), written = false).copy(failure = card("missing")) },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> OnCardState) =
    Sample("on-card", name, around, state) { OnCardView(it) {} }

private fun found(slot: Int) = CardFound(slot.toUByte(), "piv-signature", 3u, administratorCode = false)

private suspend fun SampleWorld.card(what: String) = failure("signature.card_$what", Kind.SIGNATURE, Retry.AfterCitizenActs)

private suspend fun SampleWorld.wrongPin() = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)

private suspend fun SampleWorld.onCard(page: OnCardPage, digits: Int = 0, busy: Busy = Busy.No, failure: Failure? = null) = OnCardState(
    reading = Load.Ready(Unit), cards = listOf(found(0)), key = keyView("none"), held = null, page = page, slot = 0, digits = digits,
    tries = 3.takeIf { failure == null }, keepable = false, maybeNew = false, shuffled = false, mismatch = false, offline = false, busy = busy, failure = failure,
)

private suspend fun SampleWorld.made(page: OnCardPage, key: KeyView, certified: Boolean = true, written: Boolean = certified, proved: Boolean = certified) =
    onCard(page).copy(key = key, held = HeldKey(0, certified, written, proved, administratorCode = false))
