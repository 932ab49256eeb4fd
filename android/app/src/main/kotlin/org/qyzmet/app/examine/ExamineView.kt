package org.qyzmet.app.examine

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import org.qyzmet.DocumentReport
import org.qyzmet.SignatureReport
import org.qyzmet.SignerReport
import org.qyzmet.Verdict
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PickedFiles
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.ToneLine
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.plainName
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.colours

@Composable
fun ExamineScreen(app: AppModel) {
    val (state, on) = examinePresenter(app)
    ExamineView(state, on = on)
}

/** @param open the certificates are shown from the beginning. */
@Composable
fun ExamineView(state: ExamineState, open: Boolean = false, on: (ExamineEvent) -> Unit) = Screen("examine", word("screen-examine-title"), { Actions(state, on) }) {
    state.trouble?.let { trouble -> item("trouble") { WrongWords(said(trouble), "examine-error") } }
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(ExamineEvent.Again) } } }
    state.report?.let { report -> item("state") { StateBlock(report.state, toneOf(report.verdict), "examine-state") } }
    state.asks?.let { asks -> item("asks") { Words(said(asks.says), Modifier.announced().tag("examine-asks")) } }
    if (state.file == null) {
        item("text") { Words(word("screen-examine-text")) }
        item("kept") { QuietWords(word("screen-examine-kept")) }
    }
    state.report?.let { report(it, open) }
    if (state.file != null) {
        item("files-title") { Heading(word("screen-examine-files")) }
        item("files") { PickedFiles(listOfNotNull(state.file, state.beside), "examine-file") }
    }
}

private fun LazyListScope.report(report: SignatureReport, open: Boolean) {
    if (report.signers.isNotEmpty()) item("signers") { Heading(word("screen-examine-signers")) }
    itemsIndexed(report.signers, { i, _ -> "signer-$i" }) { i, signer -> Signer(signer, i, open) }
    if (report.documents.isEmpty()) return
    item("documents-title") { Heading(word("screen-examine-documents")) }
    item("documents") { Card { report.documents.forEach { Document(it) } } }
}

/** Who signed, why it is good or not, and everything that one should know of it. */
@Composable
private fun Signer(signer: SignerReport, i: Int, first: Boolean) = Card(Modifier.tag("examine-signer-$i")) {
    val name = plainName(signer.name)
    if (name.isNotEmpty()) Text(name, Modifier.isHeading(), colours.ink, style = MaterialTheme.typography.titleMedium)
    ToneLine(signer.reason, toneOf(signer.verdict))
    signer.lines.forEach { QuietWords(it) }
    if (signer.chain.isEmpty()) return@Card
    var open by rememberSaveable { mutableStateOf(first) }
    if (!open) return@Card QuietAction(word("screen-examine-chain"), "examine-more-$i", Modifier.aligned()) { open = true }
    Card(Modifier.tag("examine-chain-$i"), ground = colours.ground) {
        signer.chain.forEach { link ->
            Words(plainName(link.name))
            QuietWords(said("screen-examine-number", "number" to link.serial.chunked(NUMBER_GROUP).joinToString(" ")))
            QuietWords(link.inForce)
        }
    }
}

/** A document of a container: its mark, and in words what is wrong with it. */
@Composable
private fun Document(document: DocumentReport) {
    val (tone, says) = when (document.state) {
        "signed" -> Tone.Kept to word("screen-examine-signed-a11y")
        "unsupported" -> Tone.Asks to null
        else -> Tone.Lost to null
    }
    ToneLine(document.text.ifEmpty { document.name }, tone, Modifier.fillMaxWidth().tag("examine-document-${document.name}"), says)
}

@Composable
private fun Actions(state: ExamineState, on: (ExamineEvent) -> Unit) {
    val working = word("screen-examine-working")
    when {
        state.busy != Busy.No -> {
            MainAction(working, "examine-main", state.busy, working) {}
            QuietAction(word("screen-common-stop"), "examine-cancel") { on(ExamineEvent.Stop) }
        }
        state.asks != null -> {
            val beside = if (state.asks == ExamineAsks.Document) "screen-examine-pick-document" else "screen-examine-pick-signature"
            MainAction(word(beside), "examine-main") { on(ExamineEvent.PickBeside) }
            QuietAction(word("screen-examine-anew"), "examine-anew") { on(ExamineEvent.Anew) }
        }
        state.file == null -> MainAction(word("screen-examine-pick"), "examine-main") { on(ExamineEvent.Pick) }
        else -> SecondAction(word("screen-examine-anew"), "examine-anew", Modifier.fillMaxWidth()) { on(ExamineEvent.Anew) }
    }
}

/** How a verdict is drawn: what can't be judged is not bad. */
internal fun toneOf(verdict: Verdict): Tone = when (verdict) {
    Verdict.VALID -> Tone.Kept
    Verdict.INVALID, Verdict.UNTRUSTED -> Tone.Lost
    Verdict.UNSUPPORTED -> Tone.Asks
}

/** The core's words for what is missing. */
private val ExamineAsks.says: String
    get() = when (this) {
        ExamineAsks.Document -> "error-signature-document-missing"
        ExamineAsks.Signature -> "error-signature-signature-missing"
    }

private const val NUMBER_GROUP = 4
