package org.qyzmet.android

import android.app.Application
import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.awaitCancellation
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.DeliveryReport
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.QyzmetException
import org.qyzmet.Retry
import org.qyzmet.Wording
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowJobScheduler.ShadowJobSchedulerImpl
import org.robolectric.util.ReflectionHelpers
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

/** An app whose delivery does what the test says. */
class DeliveringApp :
    Application(),
    QyzmetOwner {
    var deliver: suspend () -> DeliveryReport = { report(null) }

    override suspend fun deliver(): DeliveryReport = deliver.invoke()
}

private fun report(nextAt: Long?, busy: Boolean = false) = DeliveryReport(
    sent = 0u,
    asked = 0u,
    filed = 0u,
    polled = 0u,
    documents = 0u,
    waiting = 0u,
    nextAt = nextAt,
    busy = busy,
    problem = null,
)

/** Android throws when an app has too many jobs; it does not answer "failure". */
@Implements(className = "android.app.JobSchedulerImpl")
class FullScheduler : ShadowJobSchedulerImpl() {
    @Implementation
    override fun schedule(job: JobInfo): Int = error("Apps may not schedule more than 100 distinct jobs")
}

@RunWith(RobolectricTestRunner::class)
@Config(application = DeliveringApp::class)
class DeliveryTest {
    private val app = RuntimeEnvironment.getApplication() as DeliveringApp
    private val scheduler = app.getSystemService(JobScheduler::class.java)!!
    private val schedule = DeliverySchedule(app)
    private val planned: List<JobInfo> get() = scheduler.allPendingJobs
    private val service = Robolectric.setupService(DeliveryService::class.java)

    @Before
    fun nothingIsPlanned() = assertEquals(0, planned.size)

    private fun params(id: Int): JobParameters =
        Shadow.newInstanceOf(JobParameters::class.java).also { ReflectionHelpers.setField(it, "jobId", id) }

    private fun awaitFinish() {
        val finished = shadowOf(service)
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5)
        while (!finished.isJobFinished && System.nanoTime() < end) Thread.onSpinWait()
        assertTrue("the job ended", finished.isJobFinished)
    }

    private fun failure(retry: Retry) =
        QyzmetException.of(Failure(Kind.GATEWAY, "gateway.busy", retry, Wording("", "", ""), "", emptyMap()))

    @Test
    fun `what was signed goes out with the next network and outlives a restart`() {
        schedule.now()
        val job = planned.single()
        assertEquals(0, job.minLatencyMillis)
        assertEquals(JobInfo.NETWORK_TYPE_ANY, @Suppress("DEPRECATION") job.networkType)
        assertTrue(job.isPersisted)
        assertEquals(DeliveryService::class.java.name, job.service.className)
    }

    @Test
    fun `the next try is not before it is due`() {
        schedule.after(report(nextAt = 61_000), nowMs = 1_000)
        assertEquals(60_000, planned.single().minLatencyMillis)
        schedule.after(report(nextAt = 500), nowMs = 1_000)
        assertEquals("overdue", 0, planned.single().minLatencyMillis)
        schedule.after(report(nextAt = null, busy = true))
        assertEquals("another is delivering: its plan stands", 1, planned.size)
        schedule.after(report(nextAt = null))
        assertEquals("nothing waits", 0, planned.size)
    }

    @Test
    @Config(shadows = [FullScheduler::class])
    fun `an app with too many jobs is told no, and does not fall`() {
        assertFalse(schedule.now())
        assertFalse(schedule.after(report(nextAt = 1)))
    }

    @Test
    fun `no clock makes it wait for ever`() {
        assertEquals(86_400_000, delayMs(Long.MAX_VALUE, 0))
        assertEquals(86_400_000, delayMs(Long.MAX_VALUE, Long.MIN_VALUE))
        assertEquals(0, delayMs(Long.MIN_VALUE, Long.MAX_VALUE))
    }

    @Test
    fun `a job delivers and plans the next without stopping itself`() {
        app.deliver = { report(nextAt = System.currentTimeMillis() + 60_000) }
        assertTrue(service.onStartJob(params(DeliverySchedule.FIRST)))
        awaitFinish()
        assertFalse(shadowOf(service).isRescheduleNeeded)
        assertEquals(DeliverySchedule.SECOND, planned.single().id)
    }

    @Test
    fun `the other one plans the first again`() {
        app.deliver = { report(nextAt = System.currentTimeMillis() + 60_000) }
        service.onStartJob(params(DeliverySchedule.SECOND))
        awaitFinish()
        assertEquals(DeliverySchedule.FIRST, planned.single().id)
    }

    @Test
    fun `a failure that time heals is tried again, another is not`() {
        app.deliver = { throw failure(Retry.WhenOnline) }
        service.onStartJob(params(DeliverySchedule.FIRST))
        awaitFinish()
        assertTrue(shadowOf(service).isRescheduleNeeded)
        assertTrue(mayRetry(Retry.After(5u)))
        assertFalse(mayRetry(Retry.Never))
        assertFalse(mayRetry(Retry.AfterCitizenActs))
    }

    @Test
    fun `a job that Android stops lets go and comes again`() {
        val begun = CountDownLatch(1)
        val letGo = CountDownLatch(1)
        app.deliver = {
            begun.countDown()
            try {
                awaitCancellation()
            } catch (e: CancellationException) {
                letGo.countDown()
                throw e
            }
        }
        service.onStartJob(params(DeliverySchedule.FIRST))
        assertTrue(begun.await(5, TimeUnit.SECONDS))
        assertTrue(service.onStopJob(params(DeliverySchedule.FIRST)))
        assertTrue(letGo.await(5, TimeUnit.SECONDS))
    }
}
