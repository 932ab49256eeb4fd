package org.qyzmet.app.documents

import org.qyzmet.DocumentPage
import org.qyzmet.Kind
import org.qyzmet.Report
import org.qyzmet.Retry
import org.qyzmet.Verdict
import org.qyzmet.app.document.DocumentScreenView
import org.qyzmet.app.document.DocumentState
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.request.document
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample

private val root = Around(Tab.Documents, back = false)
private val inside = Around(Tab.Documents)

val documentsSamples = listOf(
    Sample("documents", "none", root, { DocumentsState(Load.Ready(DocumentPage(emptyList(), 0u))) }) { DocumentsScreenView(it) {} },
    Sample("documents", "full", root, {
        val pension = document("b", catalogue.service(lang, "90050001").title, "QZ-2026-000002-3")
        DocumentsState(Load.Ready(DocumentPage(listOf(document("a"), pension), 2u)))
    }) { DocumentsScreenView(it) {} },
    Sample("documents", "waiting", root, { DocumentsState(Load.Waiting) }) { DocumentsScreenView(it) {} },
    Sample("document", "no-viewer", inside, { DocumentState(Load.Ready(document()), Load.Ready(null), null, false, Busy.No, null) }) { DocumentScreenView(it) {} },
    Sample("document", "damaged", inside, {
        DocumentState(Load.Ready(document()), Load.Failed(failure("document.damaged", Kind.DOCUMENT, Retry.WhenOnline)), null, false, Busy.No, null)
    }) { DocumentScreenView(it) {} },
    Sample("document", "open", inside, { DocumentState(Load.Ready(document()), Load.Ready(listOf(paper)), null, false, Busy.No, null) }) { DocumentScreenView(it) {} },
    Sample("document", "report", inside, {
        val report = Report(Verdict.VALID, state("state-document-valid"), say("verify-valid"), "valid", "Qyzmet sandbox document signer", 0, null)
        DocumentState(Load.Ready(document()), Load.Ready(listOf(paper)), report, false, Busy.No, null)
    }) { DocumentScreenView(it) {} },
)
