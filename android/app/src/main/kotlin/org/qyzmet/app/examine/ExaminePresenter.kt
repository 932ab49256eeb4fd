package org.qyzmet.app.examine

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.SignatureReport
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picked
import org.qyzmet.app.model.PickedFile
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.rememberPicker

/** What has to be chosen yet, beside the file that is there. */
enum class ExamineAsks { Document, Signature }

/**
 * Whether the signature of a file is good.
 *
 * @property beside what was chosen beside it: its document or its signature.
 * @property asks what is missing to judge it.
 * @property trouble why what was chosen is not here.
 */
data class ExamineState(
    val file: Picked?,
    val beside: Picked?,
    val asks: ExamineAsks?,
    val report: SignatureReport?,
    val trouble: FileTrouble?,
    val busy: Busy,
    val failure: Failure?,
) {
    /** Prints nothing of what was chosen. */
    override fun toString() = "ExamineState($asks, ${report?.verdict}, $trouble, $busy, ${failure?.code})"
}

sealed interface ExamineEvent {
    data object Pick : ExamineEvent

    /** Chooses what is asked for. */
    data object PickBeside : ExamineEvent

    /** Puts everything away for another file. */
    data object Anew : ExamineEvent

    data object Stop : ExamineEvent

    data object Again : ExamineEvent
}

/** Judges a file that the citizen has. It is in memory alone and gone with the screen; another language is judged anew. */
@Composable
fun examinePresenter(app: AppModel): Presented<ExamineState, ExamineEvent> {
    val doing = rememberDoing()
    val picker = rememberPicker(app)
    var file by remember { mutableStateOf<PickedFile?>(null) }
    var beside by remember { mutableStateOf<PickedFile?>(null) }
    var asks by remember { mutableStateOf<ExamineAsks?>(null) }
    var report by remember { mutableStateOf<Pair<Lang, SignatureReport>?>(null) }
    var trouble by remember { mutableStateOf<FileTrouble?>(null) }

    fun examine() {
        val (one, other) = (file ?: return) to beside
        val lang = app.lang
        val missing = { failure: Failure ->
            val what = asked[failure.code]
            if (what != null) {
                asks = what
                beside = null
                doing.forget()
            }
        }
        doing.run(missing) {
            report = lang to app.core.signature.examineFile(one.bytes, other?.bytes, lang)
            asks = null
        }
    }

    fun anew() {
        doing.cancel()
        doing.forget()
        file = null
        beside = null
        asks = null
        report = null
        trouble = null
    }

    fun pick(take: (PickedFile) -> Unit) = picker.pick(many = false) { picking ->
        trouble = (picking as? Picking.Trouble)?.trouble
        if (picking is Picking.Files) {
            take(picking.files.first())
            examine()
        }
    }

    // The old words stay until the new ones are here.
    LaunchedEffect(app.lang, doing.busy) {
        if (doing.busy == Busy.No && doing.failure == null && asks == null && report.let { it != null && it.first != app.lang }) examine()
    }
    val state = ExamineState(file?.shown, beside?.shown, asks, report?.second, trouble, doing.busy, doing.failure)
    return Presented(state) { event ->
        when (event) {
            ExamineEvent.Pick -> if (doing.busy == Busy.No) {
                pick {
                    anew()
                    file = it
                }
            }
            ExamineEvent.PickBeside -> if (doing.busy == Busy.No && asks != null) pick { beside = it }
            ExamineEvent.Anew, ExamineEvent.Stop -> anew()
            ExamineEvent.Again -> examine()
        }
    }
}

private val asked = mapOf("signature.document_missing" to ExamineAsks.Document, "signature.signature_missing" to ExamineAsks.Signature)
