package org.qyzmet.app.android

import android.app.job.JobScheduler
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.DeliveryReport
import org.qyzmet.Lang
import org.qyzmet.Requests
import org.qyzmet.android.DeliverySchedule
import org.qyzmet.app.model.Core
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.lang.reflect.Proxy

/** The screens and a delivery in the background share one client. */
@RunWith(RobolectricTestRunner::class)
class AwakeCoreTest {
    private val done = mutableListOf<String>()
    private val app = RuntimeEnvironment.getApplication()
    private val planned get() = checkNotNull(app.getSystemService(JobScheduler::class.java)).allPendingJobs
    private var delivering: suspend () -> DeliveryReport = { report(null) }

    private fun report(nextAt: Long?) = DeliveryReport(
        sent = 0u,
        asked = 0u,
        filed = 0u,
        polled = 0u,
        documents = 0u,
        waiting = 0u,
        nextAt = nextAt,
        busy = false,
        problem = null,
    )

    private val requests = object : Requests by nothing() {
        override suspend fun deliver(): DeliveryReport {
            done += "deliver"
            return delivering()
        }
    }

    private val core = AwakeCore(
        object : Core by nothing() {
            override val requests get() = this@AwakeCoreTest.requests

            override suspend fun pause() {
                done += "pause"
            }

            override suspend fun resume() {
                done += "resume"
            }

            override suspend fun erase() {
                done += "erase"
            }
        },
        DeliverySchedule(app),
    )

    @Test
    fun `a delivery without a screen wakes the client and lets it rest`() = runBlocking {
        core.deliver()
        assertEquals(listOf("resume", "deliver", "pause"), done)
    }

    @Test
    fun `a delivery does not put a client to rest that is looked at`() = runBlocking {
        core.resume()
        core.deliver()
        assertEquals(listOf("resume", "resume", "deliver"), done)
        core.pause()
        assertEquals("pause", done.last())
    }

    @Test
    fun `a citizen who leaves does not stop a delivery`() = runBlocking {
        val end = CompletableDeferred<Unit>()
        delivering = { end.await().let { report(null) } }
        core.resume()
        val job = launch { core.deliver() }
        while ("deliver" !in done) yield()
        core.pause()
        assertEquals("deliver", done.last())
        end.complete(Unit)
        job.join()
        assertEquals("pause", done.last())
    }

    @Test
    fun `a delivery that is broken off lets the client rest`() = runBlocking {
        delivering = { CompletableDeferred<DeliveryReport>().await() }
        val job = launch { core.deliver() }
        while ("deliver" !in done) yield()
        job.cancel()
        job.join()
        assertEquals(listOf("resume", "deliver", "pause"), done)
    }

    @Test
    fun `what the screens deliver is planned on, and an erase ends it`() = runBlocking {
        delivering = { report(nextAt = System.currentTimeMillis() + 60_000) }
        core.requests.deliver()
        assertEquals(1, planned.size)
        core.erase()
        assertTrue(planned.isEmpty())
    }

    private inline fun <reified T> nothing(): T =
        Proxy.newProxyInstance(T::class.java.classLoader, arrayOf(T::class.java)) { _, method, _ ->
            error("${method.name} is not asked")
        } as T
}
