package org.qyzmet.app.start

import org.qyzmet.DraftView
import org.qyzmet.Kind
import org.qyzmet.LinkView
import org.qyzmet.Page
import org.qyzmet.RequestView
import org.qyzmet.Retry
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.changedSim
import org.qyzmet.app.samples.revokedKey

private val root = Around(back = false)

val startSamples = listOf(
    Sample("start", "first", root, { start(welcome = true) }) { StartView(it) {} },
    Sample("start", "busy", root.copy(attention = 1), { start(urgent = Urgent.Asked(rejected()), drafts = listOf(draft())) }) { StartView(it) {} },
    Sample("start", "sim-changed", root, { start(urgent = Urgent.Reprove(changedSim())) }) { StartView(it) {} },
    Sample("start", "identify", root, { start(urgent = Urgent.Identify(state("state-key-identification-needed"))) }) { StartView(it) {} },
    Sample("start", "revoked", root, { start(urgent = Urgent.Certificate(revokedKey("certificate-revoked-elsewhere").state, lost = true)) }) { StartView(it) {} },
    Sample("start", "offline", root.copy(offline = true), { start(urgent = Urgent.LinkAgain(expired())) }) { StartView(it) {} },
    Sample("start", "languages", root.copy(tapped = "top-language"), { start() }) { StartView(it) {} },
    Sample("start", "waiting", root, { StartState(false, null, emptyList(), Load.Waiting, Load.Waiting, null) }) { StartView(it) {} },
    Sample("start", "failed", root, { start().copy(popular = Load.Failed(failure("catalogue.damaged", Kind.CATALOGUE, Retry.WhenOnline))) }) { StartView(it) {} },
)

private suspend fun SampleWorld.start(welcome: Boolean = false, urgent: Urgent? = null, drafts: List<DraftView> = emptyList()) = StartState(
    welcome, urgent, drafts,
    categories = Load.Ready(catalogue.categories(lang)),
    popular = Load.Ready(catalogue.cards(lang, Page(0u, 6u)).cards),
    status = catalogue.status(lang),
)

private suspend fun SampleWorld.rejected() = RequestView(
    id = "0198c3a0-0000-7000-8000-000000000001", service = "90060001",
    title = text("Тұрғылықты жері бойынша тіркелгені туралы анықтама", "Справка о регистрации по месту жительства", "Certificate of registered address"),
    stateId = "rejected", state = state("state-request-rejected"), number = null, filedAt = null, deadline = null, verificationCode = "4746",
    history = emptyList(), documents = emptyList(), nextAt = null, problem = null, refusal = null,
)

private suspend fun SampleWorld.draft() = DraftView(
    id = "0198c3a0-0000-7000-8000-000000000002", service = "90060001",
    title = text("Мекенжай анықтамасы", "Адресная справка", "Address certificate"),
    updated = text("21 қараша 2026 ж., 14:05", "21 ноября 2026 г., 14:05", "21 November 2026, 14:05"),
    state = state("state-draft-incomplete"), complete = false,
)

private suspend fun SampleWorld.expired() = LinkView("session-expired", null, null, null, null, null, null, null, state("state-link-session-expired"))
