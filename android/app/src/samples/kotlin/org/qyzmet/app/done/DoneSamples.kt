package org.qyzmet.app.done

import org.qyzmet.DeadlineView
import org.qyzmet.Kind
import org.qyzmet.RequestView
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.certificate

private val alone = Around(bar = false)

val doneSamples = listOf(
    sample("queued", alone.copy(offline = true)) { done("queued", offline = true) },
    sample("queued-online") { done("queued") },
    sample("sending") { done("sending", busy = Busy.Working) },
    sample("unknown") { done("unknown") },
    sample("filed") { filed() },
    sample("rejected") { done("rejected", "reason" to text("мекенжай табылмады", "адрес не найден", "the address was not found")) },
    sample("parked") { done("parked") },
    sample("waiting") { DoneState(Load.Waiting, false, Busy.No, null) },
    sample("failed") { DoneState(Load.Failed(failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs)), false, Busy.No, null) },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> DoneState) =
    Sample("done", name, around, state) { DoneView(it) {} }

private suspend fun SampleWorld.done(state: String, vararg args: Pair<String, Any>, offline: Boolean = false, busy: Busy = Busy.No) =
    DoneState(Load.Ready(request(state, *args)), offline, busy, null)

private suspend fun SampleWorld.filed(): DoneState {
    val due = text("24 қараша 2026 ж.", "24 ноября 2026 г.", "24 November 2026")
    val number = "QZ-2026-004746-3"
    val deadline = DeadlineView(
        receivedAt = 1_795_300_000, dueAt = 1_795_600_000, due = due,
        rule = text("Тіркелген күннен кейін 1 жұмыс күні", "1 рабочий день после регистрации", "1 working day after it was filed"),
        ruleId = "service-term", confirmed = true, mayMove = false, overdue = false,
    )
    return DoneState(Load.Ready(request("filed", "number" to number, "due" to due).copy(number = number, deadline = deadline)), false, Busy.No, null)
}

private suspend fun SampleWorld.request(state: String, vararg args: Pair<String, Any>) = RequestView(
    id = "0198c3a0-0000-7000-8000-000000000003", service = "90060001", title = certificate(), stateId = state,
    state = state("state-request-$state", *args), number = null, filedAt = null, deadline = null, verificationCode = "4746",
    history = emptyList(), documents = emptyList(), nextAt = null, problem = null, refusal = null,
)
