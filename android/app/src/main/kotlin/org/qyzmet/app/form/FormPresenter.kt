package org.qyzmet.app.form

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import kotlinx.coroutines.launch
import org.qyzmet.Answer
import org.qyzmet.Change
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.failure
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.rememberDoing
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

/** Fills in a draft, a step at a time. Whether an answer is right and one may go on is read from the library's view. */
@Composable
fun formPresenter(app: AppModel, go: Go, draft: String, first: String): Presented<FormState, FormEvent> {
    val scope = rememberCoroutineScope()
    val writing = remember(draft) { FormWriting(app, draft, scope) }
    val reading = app.reading(draft, { it is Change.Draft && it.id == draft }) { app.core.forms.open(draft, it) }
    val doing = rememberDoing()
    var step by rememberSaveable(draft) { mutableStateOf(first) }
    var showSummary by remember { mutableStateOf(false) }
    var choosing by remember { mutableStateOf<String?>(null) }
    var discarding by remember { mutableStateOf(false) }
    var left by remember(draft) { mutableStateOf(false) }

    // Putting it away says so twice: the call returns, and what is read is gone.
    fun leave() {
        if (!left) go.finish()
        left = true
    }
    LaunchedEffect(reading.load) {
        reading.load.value?.let { form ->
            writing.show(form)
            if (form.steps.none { it.id == step }) step = form.begin()
        }
        // A draft that was signed or put away is gone: no error, the root of its tab.
        if (reading.load.failure?.code == GONE) leave()
    }
    LaunchedEffect(app) { app.host.inFront.collect { if (!it) writing.last() } }
    DisposableEffect(writing) { onDispose { writing.last() } }

    fun turn(to: String) {
        writing.left()
        step = to
        showSummary = false
        choosing = null
    }

    fun next() = doing.run {
        if (!writing.flush()) return@run
        val form = writing.pass(step) ?: return@run
        val done = form.steps.find { it.id == step }?.complete == true
        val on = form.neighbour(step, 1)
        when {
            !done -> showSummary = true
            on != null -> turn(on)
            else -> Route.Check(draft).let { if (!go.backTo(it)) go.to(it) }
        }
    }

    fun back() {
        scope.launch {
            if (!writing.flush()) return@launch
            val before = writing.form?.neighbour(step, -1)
            if (before != null) return@launch turn(before)
            app.announce(app.speech["screen-form-saved"])
            go.back()
        }
    }

    val form = writing.form
    val state = FormState(
        form = if (form != null && step.isNotEmpty()) Load.Ready(form) else reading.load.takeIf { it !is Load.Ready } ?: Load.Waiting,
        step = step,
        typed = writing.typed.toMap(),
        showSummary = showSummary,
        choosing = choosing,
        saved = writing.saved,
        discarding = discarding,
        busy = doing.busy,
        failure = writing.failure ?: doing.failure,
    )
    return Presented(state) { event ->
        when (event) {
            is FormEvent.Typed -> writing.type(event.field, event.text)
            is FormEvent.Focus -> writing.focus(event.field, event.on)
            is FormEvent.Chosen -> {
                choosing = null
                writing.answer(event.field, Answer.Text(event.value))
            }
            is FormEvent.Ticked -> writing.answer(event.field, Answer.Flag(event.on))
            is FormEvent.Choose -> choosing = event.field
            FormEvent.Next -> next()
            FormEvent.Back -> if (doing.busy == Busy.No) back()
            FormEvent.Discard -> discarding = true
            FormEvent.DiscardNo -> discarding = false
            FormEvent.DiscardYes -> {
                discarding = false
                doing.run {
                    app.core.forms.discard(draft)
                    leave()
                }
            }
            FormEvent.Again -> {
                doing.forget()
                writing.forget()
                if (form == null) reading.again() else scope.launch { writing.flush() }
            }
        }
    }
}

private const val GONE = "document.draft_unknown"
