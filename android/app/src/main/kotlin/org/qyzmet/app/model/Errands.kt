package org.qyzmet.app.model

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** Work that outlives the screen that wanted it: the last letters of a form. */
internal class Errands {
    private val waiting = Channel<suspend () -> Unit>(Channel.UNLIMITED)
    private val open = MutableStateFlow(0)

    fun add(work: suspend () -> Unit) {
        open.update { it + 1 }
        waiting.trySend(work)
    }

    /** Does what comes in, until cancelled. */
    suspend fun run() = coroutineScope {
        for (work in waiting) {
            launch {
                try {
                    work()
                } finally {
                    open.update { it - 1 }
                }
            }
        }
    }

    /** Waits until nothing is left to do. */
    suspend fun done() {
        open.first { it == 0 }
    }
}
