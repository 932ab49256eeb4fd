package org.qyzmet.app.documents

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import org.qyzmet.Change
import org.qyzmet.DocumentPage
import org.qyzmet.DocumentView
import org.qyzmet.Page
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Empty
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.OrnamentLine
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.isBeside
import org.qyzmet.app.theme.colours

data class DocumentsState(val page: Load<DocumentPage>)

sealed interface DocumentsEvent {
    data class Open(val id: String) : DocumentsEvent

    data object More : DocumentsEvent

    data object Find : DocumentsEvent

    data object Again : DocumentsEvent
}

/** My documents, the newest first; all of them on this phone. */
@Composable
fun documentsPresenter(app: AppModel, go: Go): Presented<DocumentsState, DocumentsEvent> {
    var pages by rememberSaveable { mutableIntStateOf(1) }
    val read = app.reading(pages, { it is Change.Document }) { lang ->
        val all = (0 until pages).map { app.core.documents.list(lang, Page((it * PAGE).toUInt(), PAGE.toUInt())) }
        DocumentPage(all.flatMap { it.documents }, all.last().total)
    }
    val shown = remember { Shown() }
    if (read.load != Load.Waiting) shown.page = read.load
    return Presented(DocumentsState(shown.page)) { event ->
        when (event) {
            is DocumentsEvent.Open -> go.to(Route.Document(event.id))
            DocumentsEvent.More -> pages++
            DocumentsEvent.Find -> go.to(Route.Search())
            DocumentsEvent.Again -> read.again()
        }
    }
}

/** What is shown stays in its place while the next page comes. */
private class Shown {
    var page: Load<DocumentPage> = Load.Waiting
}

@Composable
fun DocumentsScreen(app: AppModel, go: Go) {
    val (state, on) = documentsPresenter(app, go)
    DocumentsScreenView(state, on)
}

@Composable
fun DocumentsScreenView(state: DocumentsState, on: (DocumentsEvent) -> Unit) {
    val none = state.page.value?.documents?.isEmpty() == true
    Screen(
        "documents", word("screen-documents-title"),
        action = if (none) ({ MainAction(word("screen-requests-find"), "documents-main") { on(DocumentsEvent.Find) } }) else null,
    ) {
        loaded(state.page, "documents", { on(DocumentsEvent.Again) }) { page ->
            if (none) {
                item("none") { Empty(word("screen-documents-none"), word("screen-documents-none-text")) { Picture(Art.Documents) } }
            } else {
                item("offline") { QuietWords(word("screen-documents-offline")) }
            }
            items(page.documents, { it.id }) { DocumentCard(it) { on(DocumentsEvent.Open(it.id)) } }
            if (page.documents.size < page.total.toInt()) {
                item("more") { SecondAction(word("screen-common-more"), "documents-more", Modifier.fillMaxWidth()) { on(DocumentsEvent.More) } }
            }
        }
    }
}

/** A document as one keeps it: with the ornament of a paper that matters. */
@Composable
private fun DocumentCard(document: DocumentView, onClick: () -> Unit) =
    Card(Modifier.tag("document-card-${document.id}"), edge = colours.gold, onClick = onClick, chosen = isBeside(Route.Document(document.id))) {
        OrnamentLine(height = 12.dp)
        Text(document.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
        QuietWords(document.number)
        QuietWords(document.signedAt)
        // Only what holds is ever kept.
        StateLine(document.state, Tone.Kept)
    }

private const val PAGE = 30
