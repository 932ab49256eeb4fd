package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import kotlinx.coroutines.flow.catch
import org.qyzmet.Change
import org.qyzmet.Failure
import org.qyzmet.Lang
import org.qyzmet.QyzmetException

/** Something that is read: not here yet, here, or not to be had. */
sealed interface Load<out T> {
    data object Waiting : Load<Nothing>

    data class Ready<T>(val value: T) : Load<T>

    data class Failed(val failure: Failure) : Load<Nothing>
}

/** The value, if it is here. */
val <T> Load<T>.value: T? get() = (this as? Load.Ready)?.value

/** What went wrong, if it did. */
val Load<*>.failure: Failure? get() = (this as? Load.Failed)?.failure

/** What a presenter hands to its view: what to show, and where to send what the citizen does. */
data class Presented<S, E>(val state: S, val on: (E) -> Unit)

/** What is read, and how to try again. */
class Reading<T>(val load: Load<T>, val again: () -> Unit)

/**
 * Reads now, after each [change] and when the language changes. What was read stays in view until the new is here, so
 * the citizen's place is kept. Another [key] starts from nothing.
 */
@Composable
fun <T> AppModel.reading(key: Any?, change: (Change) -> Boolean, read: suspend (Lang) -> T): Reading<T> {
    var load by remember(this, key) { mutableStateOf<Load<T>>(Load.Waiting) }
    var turn by remember(this, key) { mutableIntStateOf(0) }
    val lang = lang
    LaunchedEffect(this, key, lang, turn) {
        core.watch(change) { read(lang) }
            .catch { e ->
                val failure = (e as? QyzmetException ?: throw e).failure
                load = Load.Failed(failure)
                look(failure)
            }
            .collect { load = Load.Ready(it) }
    }
    return Reading(load) {
        load = Load.Waiting
        turn++
    }
}
