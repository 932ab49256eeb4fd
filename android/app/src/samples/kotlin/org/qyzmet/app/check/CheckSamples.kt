package org.qyzmet.app.check

import org.qyzmet.FormView
import org.qyzmet.Kind
import org.qyzmet.LinkView
import org.qyzmet.Retry
import org.qyzmet.app.form.certificateForm
import org.qyzmet.app.form.wrongForm
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

private val alone = Around(bar = false)

val checkSamples = listOf(
    sample("complete") { check(certificateForm()) },
    sample("unlinked", alone.copy(offline = true)) { check(certificateForm(), "unlinked") },
    sample("wrong") { check(wrongForm()) },
    sample("waiting") { CheckState(Load.Waiting, null, Busy.No, null) },
    sample("failed") {
        CheckState(Load.Failed(failure("catalogue.form_missing", Kind.CATALOGUE, Retry.Never)), null, Busy.No, null)
    },
)

private fun sample(name: String, around: Around = alone, state: suspend SampleWorld.() -> CheckState) =
    Sample("check", name, around, state) { CheckView(it) {} }

private suspend fun SampleWorld.check(form: FormView, link: String = "linked") = CheckState(
    Load.Ready(form), LinkView(link, null, null, null, null, null, null, null, state("state-link-$link")), Busy.No, null,
)
