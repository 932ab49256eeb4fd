package org.qyzmet.app.service

import org.qyzmet.DraftView
import org.qyzmet.Kind
import org.qyzmet.LinkView
import org.qyzmet.Page
import org.qyzmet.Retry
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private const val ADDRESS = "90060001"

val serviceSamples = listOf(
    Sample("service", "first", state = { service(ADDRESS) }) { ServiceScreenView(it) {} },
    Sample("service", "begun", state = { service(ADDRESS).copy(draft = draft()) }) { ServiceScreenView(it) {} },
    Sample("service", "offline", Around(offline = true), { service(ADDRESS).copy(offline = true) }) { ServiceScreenView(it) {} },
    Sample("service", "elsewhere", state = { service(elsewhere()) }) { ServiceScreenView(it) {} },
    Sample("service", "no-form", state = { service(ADDRESS).copy(failure = failure("catalogue.form_unsupported", Kind.CATALOGUE, Retry.AfterCitizenActs)) }) { ServiceScreenView(it) {} },
    Sample("service", "waiting", state = { ServiceState(Load.Waiting, null, null, false, Busy.No, null) }) { ServiceScreenView(it) {} },
)

private suspend fun SampleWorld.service(code: String) =
    ServiceState(Load.Ready(catalogue.service(lang, code)), null, unlinked(), false, Busy.No, null)

private suspend fun SampleWorld.elsewhere() = catalogue.cards(lang, Page(0u, 100u)).cards.first { !it.mobile }.code

private suspend fun SampleWorld.unlinked() = LinkView("unlinked", null, null, null, null, null, null, null, state("state-link-unlinked"))

private suspend fun SampleWorld.draft() = DraftView(
    "0198c3a0-0000-7000-8000-000000000003", ADDRESS, catalogue.service(lang, ADDRESS).title,
    text("21 қараша 2026 ж., 14:05", "21 ноября 2026 г., 14:05", "21 November 2026, 14:05"), state("state-draft-incomplete"), false,
)
