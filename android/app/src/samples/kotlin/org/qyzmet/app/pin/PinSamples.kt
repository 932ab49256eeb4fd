package org.qyzmet.app.pin

import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val alone = Around(bar = false)

val pinSamples = listOf(
    sample("old") { pin(PinTask.Change, PinPage.Old, digits = 3, tries = 5) },
    sample("old-wrong") { pin(PinTask.Change, PinPage.Old, tries = 1, failure = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("new") { pin(PinTask.Change, PinPage.First, digits = 2) },
    sample("weak") { pin(PinTask.Change, PinPage.First, failure = failure("signature.pin_weak", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("mismatch") { pin(PinTask.Change, PinPage.First).copy(mismatch = true) },
    sample("repeat") { pin(PinTask.Change, PinPage.Repeat, digits = 5) },
    sample("changing") { pin(PinTask.Change, PinPage.Working, busy = Busy.Working) },
    sample("changed") { pin(PinTask.Change, PinPage.Done) },
    sample("puk-ask", alone.copy(offline = true)) { pin(PinTask.Puk, PinPage.Old, tries = 5).copy(offline = true) },
    sample("puk-making") { pin(PinTask.Puk, PinPage.Working, busy = Busy.Slow) },
    sample("puk-write") { pin(PinTask.Puk, PinPage.Write).copy(made = "4820 1937") },
    sample("puk-written") { pin(PinTask.Puk, PinPage.Write).copy(made = "4820 1937", wrote = true) },
    sample("unlock") { pin(PinTask.Unlock, PinPage.Code, digits = 5, tries = 10) },
    sample("unlock-wrong") { pin(PinTask.Unlock, PinPage.Code, tries = 9, failure = failure("signature.puk_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("unlock-locked") { pin(PinTask.Unlock, PinPage.Working, failure = failure("signature.puk_locked", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("unlock-cut", alone.copy(offline = true)) {
        pin(PinTask.Unlock, PinPage.Working, failure = failure("net.offline", Kind.OFFLINE, Retry.WhenOnline)).copy(offline = true)
    },
    sample("card-old", alone.copy(offline = true)) { pin(PinTask.Change, PinPage.Old, digits = 1, tries = 2).copy(onCard = true, offline = true) },
    sample("card-missing") { pin(PinTask.Change, PinPage.Working, failure = card("missing")).copy(onCard = true) },
    sample("card-pin-blocked") { pin(PinTask.Change, PinPage.Working, failure = card("pin_blocked")).copy(onCard = true) },
    sample("card-puk") { pin(PinTask.Unlock, PinPage.Code, digits = 8).copy(onCard = true) },
    sample("card-puk-wrong") { pin(PinTask.Unlock, PinPage.Code, failure = card("puk_wrong")).copy(onCard = true) },
    sample("card-blocked") { pin(PinTask.Unlock, PinPage.Working, failure = card("blocked")).copy(onCard = true) },
    sample("sign-in-new") { pin(PinTask.SignInMake, PinPage.First, digits = 3) },
    sample("sign-in-weak") { pin(PinTask.SignInMake, PinPage.First, failure = failure("signature.pin_weak", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("sign-in-making") { pin(PinTask.SignInMake, PinPage.Working, busy = Busy.Working) },
    sample("sign-in-made") { pin(PinTask.SignInMake, PinPage.Done) },
    sample("sign-in-unlinked") {
        pin(PinTask.SignInMake, PinPage.Working, failure = failure("identity.session_expired", Kind.IDENTITY, Retry.AfterCitizenActs))
    },
    sample("sign-in-old") { pin(PinTask.SignInChange, PinPage.Old, digits = 4, tries = 5) },
    sample("sign-in-changed") { pin(PinTask.SignInChange, PinPage.Done) },
)

private suspend fun SampleWorld.card(what: String) = failure("signature.card_$what", Kind.SIGNATURE, Retry.AfterCitizenActs)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> PinState) =
    Sample("pin", name, around, state) { PinTaskView(it) {} }

private fun pin(task: PinTask, page: PinPage, digits: Int = 0, tries: Int? = null, busy: Busy = Busy.No, failure: Failure? = null) =
    PinState(task, page, digits, tries, shuffled = false, mismatch = false, made = null, wrote = false, offline = false, busy = busy, failure = failure)
