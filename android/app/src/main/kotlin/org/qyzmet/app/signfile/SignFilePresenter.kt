package org.qyzmet.app.signfile

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.Lang
import org.qyzmet.SessionView
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.PickedFile
import org.qyzmet.app.model.Picking
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.kept
import org.qyzmet.app.model.lay
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.rememberPicker
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go

/** Signs files that the citizen chooses, and gives them away with the signature. They are in memory alone. */
@Composable
fun signFilePresenter(app: AppModel, go: Go): Presented<SignFileState, SignFileEvent> {
    val key = app.reading("key", ::ofKey) { app.core.signature.state(it) }
    val puk = app.reading("puk", ::ofKey) { app.core.signature.pukTriesLeft() }
    val doing = rememberDoing()
    val picker = rememberPicker(app)
    val digits = remember { PinDigits() }
    // The only thing that outlives the screen: that something was chosen.
    var chosen by rememberSaveable { mutableStateOf(false) }
    var files by remember { mutableStateOf(emptyList<PickedFile>()) }
    var session by remember { mutableStateOf<Pair<Lang, SessionView>?>(null) }
    var made by remember { mutableStateOf(emptyList<PickedFile>()) }
    var page by remember { mutableStateOf(SignFilePage.Begin) }
    var trouble by remember { mutableStateOf<FileTrouble?>(null) }
    var shuffled by remember { mutableStateOf(app.host.prefs.shuffledPad) }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) digits.clear() } }

    fun begin() {
        val (file, lang) = (files.singleOrNull() ?: return) to app.lang
        digits.clear()
        page = SignFilePage.Read
        doing.run { session = lang to app.core.sessions.beginFile(file.name, file.bytes, lang) }
    }

    fun put(picked: List<PickedFile>) {
        files = picked
        chosen = picked.isNotEmpty()
        session = null
        made = emptyList()
        trouble = null
        page = if (picked.isEmpty()) SignFilePage.Begin else SignFilePage.Read
        begin()
    }

    fun anew() {
        val over = session?.second?.id?.takeIf { page != SignFilePage.Done }
        // What is not to be signed can't be signed any more.
        if (over != null) app.last { app.end(over) }
        doing.forget()
        digits.clear()
        put(emptyList())
    }

    fun sign() {
        val pin = digits.take()
        val of = session?.second?.id
        page = SignFilePage.Read
        doing.run(failed = { if (it.code == "signature.pin_wrong") page = SignFilePage.Pin }) {
            made = app.core.signed(files, of, pin)
            chosen = false
            page = SignFilePage.Done
        }
    }

    // What is signed is in the language that is read.
    LaunchedEffect(app.lang, doing.busy) {
        if (doing.busy == Busy.No && doing.failure == null && page != SignFilePage.Done && session.let { it != null && it.first != app.lang }) begin()
    }
    val done = page == SignFilePage.Done
    val state = SignFileState(
        (if (done) made else files).map { it.shown }, session?.second, kept(key.load), puk.load.value != null, page, digits.count, shuffled,
        chosen && files.isEmpty(), trouble, doing.busy, doing.failure,
    )

    fun next() {
        val way = state.wayToKey
        when {
            done -> doing.run {
                val laid = app.host.lay(made)
                trouble = if (laid == null) FileTrouble.NotWritten else null
                if (laid != null) app.host.share(laid, files.first().name)
            }
            way != null -> go.to(way)
            page == SignFilePage.Begin -> picker.pick(many = true) { picking ->
                trouble = (picking as? Picking.Trouble)?.trouble
                if (picking is Picking.Files) put(picking.files)
            }
            files.size > 1 || session != null -> {
                doing.forget()
                page = SignFilePage.Pin
            }
        }
    }

    return Presented(state) { event ->
        when (event) {
            SignFileEvent.Next -> if (doing.busy == Busy.No) next()
            is SignFileEvent.Digit -> {
                if (page == SignFilePage.Pin && doing.busy == Busy.No) digits.add(event.digit)
                if (digits.full) sign()
            }
            SignFileEvent.Delete -> digits.delete()
            is SignFileEvent.Shuffle -> {
                app.host.prefs.shuffledPad = event.on
                shuffled = event.on
            }
            SignFileEvent.Back -> {
                digits.clear()
                page = SignFilePage.Read
            }
            SignFileEvent.Anew -> if (doing.busy == Busy.No) anew()
            // A session that is over is begun anew, as long as the file is here.
            SignFileEvent.Again -> if (files.size == 1) begin() else doing.forget()
        }
    }
}
