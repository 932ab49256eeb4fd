package org.qyzmet.app.revoke

import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.RevocationChoice
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.revokedKey

private val alone = Around(bar = false)

val revokeSamples = listOf(
    sample("why") { revoke(RevokePage.Why) },
    sample("chosen") { revoke(RevokePage.Why, "key-compromise") },
    sample("offline", alone.copy(offline = true)) { revoke(RevokePage.Why, "superseded").copy(offline = true) },
    sample("pin") { revoke(RevokePage.Pin, "key-compromise", digits = 3) },
    sample("pin-wrong") { revoke(RevokePage.Pin, "key-compromise", failure = failure("signature.pin_wrong", Kind.SIGNATURE, Retry.AfterCitizenActs)) },
    sample("working") { revoke(RevokePage.Working, "key-compromise").copy(busy = Busy.Slow) },
    sample("failed") { revoke(RevokePage.Why, "superseded", failure = failure("signature.pepper_needed", Kind.SIGNATURE, Retry.WhenOnline)) },
    sample("done") { revoke(RevokePage.Done).copy(key = revokedKey("certificate-revoked")) },
    sample("waits", alone.copy(offline = true)) { revoke(RevokePage.Done).copy(key = revokedKey("revocation-waiting"), offline = true) },
    sample("waiting") { revoke(RevokePage.Why).copy(reasons = Load.Waiting) },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> RevokeState) =
    Sample("revoke", name, around, state) { RevokeView(it) {} }

private suspend fun SampleWorld.revoke(page: RevokePage, chosen: String? = null, digits: Int = 0, failure: Failure? = null): RevokeState {
    val reasons = listOf("unspecified", "key-compromise", "affiliation-changed", "superseded", "cessation-of-operation").map { RevocationChoice(it, say("revocation-reason-$it")) }
    return RevokeState(Load.Ready(reasons), keyView("ready"), chosen, page, digits, shuffled = false, offline = false, busy = Busy.No, failure = failure)
}
