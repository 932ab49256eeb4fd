package org.qyzmet

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import kotlin.time.Duration.Companion.seconds

/**
 * How every call of one client reaches the core: on threads of its own, never on the caller's; as a child of the client,
 * not of the caller, so that a cancelled caller can't cut a change off half-way and a closing client waits for all.
 *
 * @param closedFailure what a call after the end is told; known beforehand, since nothing native is called then.
 */
internal class Calls(private val closedFailure: Failure) {
    private val children = SupervisorJob()
    private val scope = CoroutineScope(children + Dispatchers.IO.limitedParallelism(THREADS, "qyzmet"))

    @Volatile
    private var closed = false

    /** A call that changes nothing: who is cancelled leaves at once, and the answer is thrown away. */
    suspend fun <T> read(block: () -> T): T = call(null) { block() }

    /** A local change: who is cancelled waits until it is done, or it is never begun. */
    suspend fun <T> write(block: () -> T): T {
        val stop = Stop()
        return call(stop) {
            stop.begin(null)
            block()
        }
    }

    /** A call with a native token: who is cancelled breaks it off and waits until the core has let go of it. */
    suspend fun <T> gateway(block: suspend (NativeCancel) -> T): T {
        val stop = Stop()
        return call(stop) {
            NativeCancel().use { token ->
                stop.begin(token)
                try {
                    block(token)
                } finally {
                    stop.end()
                }
            }
        }
    }

    /** The error of a call after the end. */
    fun closed(): QyzmetException = QyzmetException.of(closedFailure)

    /**
     * Takes no more calls, lets [native] break off what waits for the gateway, and waits for every call, for ten seconds
     * at most.
     */
    suspend fun close(native: () -> Unit) {
        closed = true
        withContext(NonCancellable + Dispatchers.IO) {
            translated { native() }
            children.complete()
            // A port that hangs holds its call for ever; nothing of it reaches anybody any more.
            withTimeoutOrNull(PATIENCE) { children.join() }
        }
    }

    private suspend fun <T> call(stop: Stop?, block: suspend () -> T): T {
        if (PortThread.isThis()) throw failed("internal.port", "a port called the client back")
        if (closed) throw closed()
        val work = scope.async { translated { block() } }
        try {
            return work.await()
        } catch (e: CancellationException) {
            if (stop != null) {
                withContext(NonCancellable + Dispatchers.IO) { if (stop.now()) work.join() }
            }
            currentCoroutineContext().ensureActive()
            // It was the client that ended, not the caller.
            throw if (closed) closed() else e
        }
    }

    private companion object {
        /** Calls of one client at a time, more wait in line; a port that hangs holds one of them. */
        const val THREADS = 16
        val PATIENCE = 10.seconds
    }
}
