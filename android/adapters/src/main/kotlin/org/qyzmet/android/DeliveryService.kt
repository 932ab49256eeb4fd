package org.qyzmet.android

import android.app.job.JobParameters
import android.app.job.JobService
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.qyzmet.DeliveryReport
import org.qyzmet.QyzmetException
import org.qyzmet.Retry

/** Who holds the app's one client. The app's `Application` implements it, so that a job can deliver without a screen. */
public interface QyzmetOwner {
    /**
     * Delivers what is due by the app's client, which is opened first if need be. Called without a screen, perhaps in a
     * process that was started for it.
     */
    public suspend fun deliver(): DeliveryReport
}

/** Delivers in the background what waits in the outbox; [DeliverySchedule] plans it. One short try, then the next plan. */
public class DeliveryService : JobService() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    private var running: Job? = null

    override fun onStartJob(params: JobParameters): Boolean {
        val owner = application as? QyzmetOwner ?: return false
        val schedule = DeliverySchedule(this, params.jobId)
        running = scope.launch {
            val again = try {
                schedule.after(owner.deliver())
                false
            } catch (e: QyzmetException) {
                mayRetry(e.retry)
            }
            jobFinished(params, again)
        }
        return true
    }

    /** Android takes the network or the time away: what runs is broken off (it is durable already) and planned again. */
    override fun onStopJob(params: JobParameters): Boolean {
        running?.cancel(CancellationException("Android stopped the job"))
        return true
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }
}

/** Whether Android is to try again by itself: not when it would be for nothing. */
internal fun mayRetry(retry: Retry): Boolean = when (retry) {
    is Retry.After, Retry.WhenOnline -> true
    Retry.Never, Retry.AfterCitizenActs -> false
}
