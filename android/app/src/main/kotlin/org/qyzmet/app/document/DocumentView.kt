package org.qyzmet.app.document

import androidx.compose.foundation.Image
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.gestures.rememberTransformableState
import androidx.compose.foundation.gestures.transformable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.ContentScale
import androidx.compose.ui.layout.onSizeChanged
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.toSize
import org.qyzmet.DocumentView
import org.qyzmet.Report
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Confirm
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Fact
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.OrnamentLine
import org.qyzmet.app.components.Panel
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.colours

@Composable
fun DocumentScreen(app: AppModel, go: Go, id: String) {
    val (state, on) = documentPresenter(app, go, id)
    DocumentScreenView(state, on)
}

@Composable
fun DocumentScreenView(state: DocumentState, on: (DocumentEvent) -> Unit) {
    val document = state.document.value
    Screen(
        "document", document?.title,
        action = document?.let { { MainAction(word("screen-document-share"), "document-main", state.busy) { on(DocumentEvent.Share) } } },
        about = document?.let { HelpAbout(it.title, it.number) },
    ) {
        state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(DocumentEvent.Again) } } }
        loaded(state.document, "document", { on(DocumentEvent.Again) }) {
            loaded(state.pages, "pages", { on(DocumentEvent.Again) }) { pages -> pages(pages) }
            item("facts") { Facts(it) }
            item("verify") { SecondAction(word("screen-document-verify"), "document-verify", Modifier.fillMaxWidth(), Sign.Check) { on(DocumentEvent.Verify) } }
            item("request") { QuietAction(word("screen-document-request"), "document-request") { on(DocumentEvent.OpenRequest) } }
        }
    }
    state.report?.let { ReportBox(it) { on(DocumentEvent.CloseReport) } }
    if (state.asking) {
        Confirm(
            word("screen-document-share-title"), word("screen-document-share-text"), word("screen-document-share-yes"),
            onNo = { on(DocumentEvent.ShareNo) }, onYes = { on(DocumentEvent.ShareYes) },
        )
    }
}

private fun LazyListScope.pages(pages: List<ImageBitmap>?) {
    if (pages == null) {
        item("no-viewer") { Words(word("screen-document-no-viewer")) }
        return
    }
    pages.forEachIndexed { index, page -> item("page-$index") { PaperPage(page, index + 1, pages.size) } }
}

/** A page on white, whatever the light. Two fingers enlarge and move it; two taps bring what is tapped near, and away again. */
@Composable
private fun PaperPage(page: ImageBitmap, n: Int, of: Int) {
    var zoom by remember { mutableStateOf(Zoom()) }
    var size by remember { mutableStateOf(Size.Zero) }
    val fingers = rememberTransformableState { by, pan, _ -> zoom = zoom.pinched(by, pan, size) }
    Box(
        Modifier.fillMaxWidth().clip(Corner.medium).background(Color.White).border(1.dp, colours.hairline, Corner.medium)
            .onSizeChanged { size = it.toSize() }
            .pointerInput(Unit) { detectTapGestures(onDoubleTap = { zoom = zoom.tapped(it, size) }) }
            // One finger scrolls the screen until the page is enlarged.
            .transformable(fingers, canPan = { zoom.scale > 1f }),
    ) {
        Image(
            page, said("screen-document-page-a11y", "n" to n, "of" to of),
            Modifier.fillMaxWidth().graphicsLayer {
                scaleX = zoom.scale
                scaleY = zoom.scale
                translationX = zoom.offset.x
                translationY = zoom.offset.y
            },
            contentScale = ContentScale.FillWidth,
        )
    }
}

@Composable
private fun Facts(document: DocumentView) = Card(edge = colours.gold) {
    OrnamentLine(height = 12.dp)
    Fact(word("screen-request-number"), document.number)
    Fact(word("screen-document-signer"), document.signer)
    Fact(word("screen-document-signed-at"), document.signedAt)
    QuietWords(said("screen-document-size", "n" to (document.size.toLong() + KB - 1) / KB))
}

/** What the signature came to, in words. */
@Composable
fun ReportBox(report: Report, close: () -> Unit) =
    Panel("document-report", close, { QuietAction(word("screen-common-close-a11y"), "document-report-close", onClick = close) }) {
        StateBlock(report.state, if (report.reasonId == "valid") Tone.Kept else Tone.Lost, "document-report-state")
        Words(report.reason)
        QuietWords(report.signer)
    }

private const val KB = 1_024L
