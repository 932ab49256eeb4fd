package org.qyzmet.app.document

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.graphics.ImageBitmap
import org.qyzmet.Change
import org.qyzmet.DocumentView
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.Report
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab
import java.io.File

data class DocumentState(
    val document: Load<DocumentView>,
    /** The pages as pictures; null inside when this platform can't draw them. */
    val pages: Load<List<ImageBitmap>?>,
    val report: Report?,
    val asking: Boolean,
    val busy: Busy,
    val failure: Failure?,
)

sealed interface DocumentEvent {
    data object Verify : DocumentEvent

    data object CloseReport : DocumentEvent

    /** Asks first: what is shared can't be taken back. */
    data object Share : DocumentEvent

    data object ShareYes : DocumentEvent

    data object ShareNo : DocumentEvent

    data object OpenRequest : DocumentEvent

    data object Again : DocumentEvent
}

/** One document: its pages, its signature, and a way to give it to somebody. Kept out of screenshots. */
@Composable
fun documentPresenter(app: AppModel, go: Go, id: String): Presented<DocumentState, DocumentEvent> {
    DisposableEffect(id) {
        app.host.secureScreen(true)
        onDispose { app.host.secureScreen(false) }
    }
    val document = app.reading(id, { it is Change.Document }) { lang -> app.find(id, lang) }
    val pages = app.reading(id, { false }) { app.host.pdfPages(app.core.documents.open(id), PAGE_WIDTH) }
    var report by remember(id, app.lang) { mutableStateOf<Report?>(null) }
    var asking by remember(id) { mutableStateOf(false) }
    val doing = rememberDoing()
    val view = document.load.value
    // A document that is gone was restored from an older life of the app.
    if (document.load is Load.Ready && view == null) LaunchedEffect(id) { go.back() }
    val state = DocumentState(document.load.present(), pages.load, report, asking, doing.busy, doing.failure)
    return Presented(state) { event ->
        when (event) {
            DocumentEvent.Verify -> doing.run { report = app.core.documents.verify(id, app.lang) }
            DocumentEvent.CloseReport -> report = null
            DocumentEvent.Share -> asking = true
            DocumentEvent.ShareNo -> asking = false
            DocumentEvent.ShareYes -> {
                asking = false
                doing.run {
                    val files = app.core.documents.export(id, File(app.host.workFolder()))
                    app.host.share(listOf(files.document, files.signature), view?.title.orEmpty())
                }
            }
            DocumentEvent.OpenRequest -> view?.let { go.root(Tab.Requests, Route.Request(it.requestId)) }
            DocumentEvent.Again -> {
                document.again()
                pages.again()
            }
        }
    }
}

private fun Load<DocumentView?>.present(): Load<DocumentView> = when (this) {
    Load.Waiting -> Load.Waiting
    is Load.Failed -> this
    is Load.Ready -> value?.let { Load.Ready(it) } ?: Load.Waiting
}

private suspend fun AppModel.find(id: String, lang: Lang): DocumentView? {
    var offset = 0u
    while (true) {
        val page = core.documents.list(lang, Page(offset, MOST))
        page.documents.find { it.id == id }?.let { return it }
        offset += MOST
        if (offset >= page.total) return null
    }
}

private const val PAGE_WIDTH = 1080
private const val MOST = 100u
