package org.qyzmet.app.identify

import org.qyzmet.ConsentView
import org.qyzmet.IdentificationView
import org.qyzmet.Kind
import org.qyzmet.PromptView
import org.qyzmet.QueueView
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.keyView

private val alone = Around(bar = false)

val identifySamples = listOf(
    sample("begin") { shown(view("none")) },
    sample("unlinked") { shown(view("none")).copy(failure = failure("identity.session_expired", Kind.IDENTITY, Retry.AfterCitizenActs)) },
    sample("asking") { shown(view("asking")) },
    sample("consent") { shown(consent()) },
    sample("agreeing") { shown(consent()).copy(busy = Busy.Slow) },
    sample("stopping") { shown(queue(2)).copy(stopping = true) },
    sample("opening") { shown(view("opening")) },
    sample("queue") { shown(queue(2)) },
    sample("next") { shown(queue(0)) },
    sample("prompt") { shown(prompt("show-document")) },
    sample("prompt-turn") { shown(prompt("turn-left")) },
    sample("number") { shown(prompt("read-number", "4820")) },
    sample("sending") { shown(view("captured")) },
    sample("judging") { shown(view("judging")) },
    sample("approved") { shown(view("approved")) },
    sample("again") { shown(refused("face-mismatch", 4)) },
    sample("last") { shown(refused("poor-light", 1)) },
    sample("visit") { shown(refused("face-mismatch", 0, "visit")) },
    sample("cancelled") { shown(view("cancelled")) },
    sample("expired") { shown(view("expired")) },
    sample("line", alone.copy(offline = true)) { shown(hurdle("line")).copy(offline = true) },
    sample("busy") { shown(hurdle("busy")) },
    sample("closed") { shown(hurdle("closed")) },
    sample("broke") { shown(hurdle("provider")) },
    sample("done") { shown(view("done")).copy(key = keyView("ready")) },
    sample("waiting") { shown(view("none")).copy(view = Load.Waiting) },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> IdentifyState) =
    Sample("identify", name, around, state) { IdentifyScreenView(it) {} }

private suspend fun SampleWorld.shown(view: IdentificationView) =
    IdentifyState(Load.Ready(view), keyView("identification-needed"), stopping = false, offline = false, busy = Busy.No, failure = null)

private suspend fun SampleWorld.view(id: String, tries: Int = 5) =
    IdentificationView(id, state("state-identification-$id", "tries" to tries), null, null, null, null, null, null, tries.toUInt(), null, null, null)

private suspend fun SampleWorld.consent() = view("consent").copy(
    consent = ConsentView(
        "2026-11-01",
        text(
            "Мен оператордың бейне арқылы жүзімді және жеке куәлігімді көруіне келісемін. Бейне, дыбыс және куәліктің суреті жазылады. Жазбаны тек куәландырушы орталық көреді, ол бес жыл сақталады. Келісімді кез келген уақытта қайтара аламын.",
            "Я согласен, чтобы оператор увидел по видео моё лицо и удостоверение. Записываются видео, звук и снимок удостоверения. Запись видит только удостоверяющий центр и хранит её пять лет. Согласие можно отозвать в любое время.",
            "I agree that an operator sees my face and my identity card by video. Video, sound and a picture of the card are recorded. Only the certification authority sees the recording and keeps it for five years. I may withdraw my consent at any time.",
        ),
        "", false,
    ),
)

private suspend fun SampleWorld.queue(ahead: Int) =
    view("queue").copy(queue = QueueView(ahead.toUInt(), 360u, say("identification-queue", "n" to ahead, "minutes" to (ahead + 1) * 2)))

private suspend fun SampleWorld.prompt(id: String, number: String? = null) =
    view("prompt").copy(prompt = PromptView(id, say("identification-prompt-$id", "number" to number.orEmpty()), number))

private suspend fun SampleWorld.refused(reason: String, tries: Int, id: String = "try-again") =
    view(id, tries).copy(reasonId = reason, reason = say("identification-reason-$reason"))

private suspend fun SampleWorld.hurdle(id: String): IdentificationView {
    val time = text("22 қараша 2026 ж., 09:00", "22 ноября 2026 г., 09:00", "22 November 2026, 09:00")
    return view("opening").copy(hurdleId = id, hurdle = say("identification-hurdle-$id", "time" to time))
}
