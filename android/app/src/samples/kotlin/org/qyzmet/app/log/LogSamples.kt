package org.qyzmet.app.log

import org.qyzmet.AuditLine
import org.qyzmet.AuditPage
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.certificate

val logSamples = listOf(
    sample("full") { LogState(Load.Ready(page(lines())), more = true) },
    sample("broken") { LogState(Load.Ready(page(lines().take(2)).copy(whole = false, brokenAt = 3u, state = state("state-audit-broken"))), more = false) },
    sample("none") { LogState(Load.Ready(page(emptyList())), more = false) },
    sample("waiting") { LogState(Load.Waiting, more = false) },
    sample("failed") { LogState(Load.Failed(failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs)), more = false) },
)

private fun sample(name: String, state: suspend SampleWorld.() -> LogState) =
    Sample("log", name, Around(Tab.Settings), state) { LogScreenView(it) {} }

private suspend fun SampleWorld.page(lines: List<AuditLine>) =
    AuditPage(lines, lines.size.toUInt(), 0u, true, null, state("state-audit-whole"), "")

private suspend fun SampleWorld.lines() = listOf(
    line(5u, "sign", "done", certificate(), say("party-gateway")),
    line(4u, "session", "user-cancelled", text("Несие шарты", "Кредитный договор", "Loan agreement"), text("Үлгі банкі", "Үлгі банкі", "Үлгі банкі")),
    line(3u, "sign", "pin-wrong", certificate(), say("party-gateway")),
    line(2u, "certificate", "done", null, null),
    line(1u, "key-made", "done", null, null),
)

private suspend fun SampleWorld.line(number: ULong, what: String, outcome: String, about: String?, party: String?) = AuditLine(
    number, 1_795_000_000, text("22 қараша 2026 ж., 09:41", "22 ноября 2026 г., 09:41", "22 November 2026, 09:41"), what, say("audit-$what"), outcome,
    say("audit-outcome-$outcome"), say("audit-level-software-sealed"), say("audit-sim-number-only"), about, party, "4746".takeIf { about != null }, null, "",
)
