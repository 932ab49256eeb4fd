package org.qyzmet.android

import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import org.qyzmet.DeliveryReport

/**
 * Wakes the app to deliver what waits, when there is a network and not before it is due. Outlives the process and a
 * restart of the phone. Call [after] with each report of `deliver()` and `deliverNow()`, and [now] after signing. Both
 * answer `false` when Android refuses, as it does an app with too many jobs: what waits then goes out when the app is
 * opened.
 */
public class DeliverySchedule internal constructor(private val context: Context, private val running: Int?) {
    public constructor(context: Context) : this(context, running = null)

    private val scheduler = checkNotNull(context.getSystemService(JobScheduler::class.java)) { "Android without jobs" }

    // To plan a job anew is to stop it when it runs, so a running one plans its twin. Planning replaces what was
    // planned: there is never more than one to come.
    private val next = if (running == FIRST) SECOND else FIRST

    /** As soon as there is a network. */
    public fun now(): Boolean = schedule(0)

    /** When the report says that the next request is due; nothing is planned any more when none is. */
    public fun after(report: DeliveryReport, nowMs: Long = System.currentTimeMillis()): Boolean {
        val nextAt = report.nextAt
        return when {
            // Who is delivering plans what comes after.
            report.busy -> true

            nextAt == null -> true.also { cancel() }

            else -> schedule(delayMs(nextAt, nowMs))
        }
    }

    /** Plans nothing any more: after an erase. */
    public fun cancel(): Unit = listOf(FIRST, SECOND).filter { it != running }.forEach(scheduler::cancel)

    private fun schedule(delayMs: Long): Boolean {
        val job = JobInfo.Builder(next, ComponentName(context, DeliveryService::class.java))
            .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
            .setMinimumLatency(delayMs)
            .setBackoffCriteria(BACKOFF_MS, JobInfo.BACKOFF_POLICY_EXPONENTIAL)
            .setPersisted(true)
            .build()
        return try {
            scheduler.schedule(job) == JobScheduler.RESULT_SUCCESS
        } catch (_: IllegalStateException) {
            // More than a hundred jobs, or planned too often.
            false
        }
    }

    internal companion object {
        /** "qyz" in ASCII, and the one after it: our numbers among the app's jobs. */
        const val FIRST = 0x71797A
        const val SECOND = FIRST + 1
        private const val BACKOFF_MS = 30_000L
    }
}

/** How long to wait for [nextAt]: not less than nothing, and, whatever a wrong clock says, not over a day. */
internal fun delayMs(nextAt: Long, nowMs: Long): Long =
    if (nextAt <= nowMs) 0 else (nextAt - nowMs).let { if (it in 0..DAY_MS) it else DAY_MS }

private const val DAY_MS = 86_400_000L
