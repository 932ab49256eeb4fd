package org.qyzmet.app.android

import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext
import org.qyzmet.DeliveryReport
import org.qyzmet.Lang
import org.qyzmet.Requests
import org.qyzmet.android.DeliverySchedule
import org.qyzmet.app.model.Core

/**
 * The library as two use it at once: the screens, and a delivery in the background. It rests when neither is awake. What
 * is signed is planned for delivery at once, so that it goes out even when the app is killed in the next moment.
 */
internal class AwakeCore(private val core: Core, private val schedule: DeliverySchedule) : Core by core {
    private val turn = Mutex()
    private var inFront = false
    private var deliveries = 0

    override val requests: Requests = PlannedRequests(core.requests, schedule)

    override suspend fun resume(): Unit = turn.withLock {
        inFront = true
        core.resume()
    }

    override suspend fun pause(): Unit = turn.withLock {
        inFront = false
        restIfUnused()
    }

    /** Delivers what is due, whether there is a screen or not. */
    suspend fun deliver(): DeliveryReport {
        turn.withLock {
            deliveries++
            core.resume()
        }
        try {
            return core.requests.deliver()
        } finally {
            withContext(NonCancellable) {
                turn.withLock {
                    deliveries--
                    restIfUnused()
                }
            }
        }
    }

    override suspend fun erase() {
        core.erase()
        schedule.cancel()
    }

    private suspend fun restIfUnused() {
        if (!inFront && deliveries == 0) core.pause()
    }
}

/** Plans after each call that changes what waits. */
private class PlannedRequests(private val requests: Requests, private val schedule: DeliverySchedule) :
    Requests by requests {
    override suspend fun sign(id: String, pin: String, lang: Lang) =
        requests.sign(id, pin, lang).also { schedule.now() }

    override suspend fun deliver() = requests.deliver().also { schedule.after(it) }

    override suspend fun deliverNow() = requests.deliverNow().also { schedule.after(it) }
}
