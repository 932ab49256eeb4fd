package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.qyzmet.Failure
import org.qyzmet.QyzmetException

/** Whether a button's work is under way; after five seconds it is [Slow] and one word more is said. */
enum class Busy { No, Working, Slow }

/** The one thing that a screen is doing. A second tap meanwhile does nothing. */
@Stable
class Doing internal constructor(private val scope: CoroutineScope) {
    var busy: Busy by mutableStateOf(Busy.No)
        private set

    /** Why the last thing did not work, until the next is begun. */
    var failure: Failure? by mutableStateOf(null)
        private set

    private var job: Job? = null

    /** Does [work]; what it throws as [QyzmetException] is kept in [failure] and told to [failed]. */
    fun run(failed: (Failure) -> Unit = {}, work: suspend () -> Unit) {
        if (busy != Busy.No) return
        busy = Busy.Working
        failure = null
        job = scope.launch {
            val slow = launch {
                delay(SLOW_MS)
                busy = Busy.Slow
            }
            try {
                work()
            } catch (e: QyzmetException) {
                // The citizen's own "stop" is no failure.
                if (e.failure.code != "conflict.cancelled") {
                    failure = e.failure
                    failed(e.failure)
                }
            } finally {
                slow.cancel()
                busy = Busy.No
            }
        }
    }

    /** Stops what is under way; what it changes is let go of by the library first. */
    fun cancel() {
        job?.cancel()
    }

    /** Forgets the last failure. */
    fun forget() {
        failure = null
    }
}

/** A [Doing] that ends with the screen. */
@Composable
fun rememberDoing(): Doing {
    val scope = rememberCoroutineScope()
    return remember(scope) { Doing(scope) }
}

private const val SLOW_MS = 5_000L
