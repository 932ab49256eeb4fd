package org.qyzmet.app.form

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import org.qyzmet.Answer
import org.qyzmet.Failure
import org.qyzmet.FormView
import org.qyzmet.QyzmetException
import org.qyzmet.app.model.AppModel

/**
 * Writes answers down, one after the other: choices at once, letters a moment after the last one or as soon as somebody
 * asks. What could not be written stays under the finger.
 */
@Stable
internal class FormWriting(private val app: AppModel, private val draft: String, private val scope: CoroutineScope) {
    /** The form as the library gave it last. */
    var form: FormView? by mutableStateOf(null)
        private set

    /** Letters that are under the finger or not written yet. */
    val typed = mutableStateMapOf<String, String>()

    var failure: Failure? by mutableStateOf(null)
        private set

    var saved: Boolean by mutableStateOf(false)
        private set

    private var focused: String? = null
    private var pause: Job? = null
    private val order = Mutex()
    private val written = mutableMapOf<String, String>()

    /** Each call gives the form as it left it; what was read before may come after. */
    fun show(view: FormView) {
        if (view.revision >= (form?.revision ?: 0u)) form = view
    }

    fun type(field: String, text: String) {
        typed[field] = text
        pause?.cancel()
        pause = scope.launch {
            delay(AFTER_LAST_LETTER_MS)
            write(field)
        }
    }

    fun focus(field: String, on: Boolean) {
        focused = if (on) field else focused.takeIf { it != field }
        if (!on) scope.launch { write(field) }
    }

    /** A choice or a tick. */
    fun answer(field: String, answer: Answer) {
        scope.launch { order.withLock { call { app.core.forms.answer(draft, field, answer, app.lang) } } }
    }

    /** Writes all that is under the finger; false when something could not be written. */
    suspend fun flush(): Boolean = typed.keys.toList().all { write(it) }

    /** The screen is left, or the app goes to the background: what is under the finger is written all the same. */
    fun last() {
        if (typed.isNotEmpty()) app.last { flush() }
    }

    /** The citizen leaves this step; null when that could not be written. */
    suspend fun pass(step: String): FormView? = order.withLock {
        form.takeIf { call { app.core.forms.passStep(draft, step, app.lang) } }
    }

    fun forget() {
        failure = null
    }

    /** The step is left: nothing of it is under the finger. */
    fun left() {
        focused = null
        typed.keys.filter { written[it] == typed[it] }.forEach(typed::remove)
        written.clear()
    }

    private suspend fun write(field: String): Boolean = order.withLock {
        val text = typed[field] ?: return true
        val done = written[field] == text || call {
            app.core.forms.answer(draft, field, if (text.isEmpty()) Answer.Empty else Answer.Text(text), app.lang)
        }
        if (done) {
            written[field] = text
            // The finger may have gone on meanwhile.
            if (field != focused && typed[field] == text) {
                typed -= field
                written -= field
            }
        }
        return done
    }

    private suspend fun call(change: suspend () -> FormView): Boolean {
        val lang = app.lang
        try {
            val view = change()
            show(if (lang == app.lang) view else app.core.forms.open(draft, app.lang))
            failure = null
            saved = true
            return true
        } catch (e: QyzmetException) {
            failure = e.failure
            return false
        }
    }
}

private const val AFTER_LAST_LETTER_MS = 400L
