package org.qyzmet.app.key

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.keyView

private val alone = Around(bar = false)

val keySamples = listOf(
    sample("why") { key(KeyPage.Why) },
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
    sample("replacing") { key(KeyPage.Replace, keyView("certificate-expired"), replacing = true) },
    sample("sim-changed") { key(KeyPage.Reprove, keyView("sim-changed")) },
    sample("waiting") { key(KeyPage.Why).copy(key = Load.Waiting) },
)

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
) = KeyState(
    Load.Ready(view ?: keyView("none")), page, digits, shuffled, mismatch, replaceable, replacing,
    failure?.code == "identity.link_required", offline, busy, failure,
)
