package org.qyzmet.app.model

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.catch
import kotlinx.coroutines.flow.collectLatest
import kotlinx.coroutines.flow.distinctUntilChanged
import kotlinx.coroutines.launch
import org.qyzmet.Change
import org.qyzmet.DeliveryReport
import org.qyzmet.Line
import org.qyzmet.Page
import org.qyzmet.QyzmetException
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/**
 * Carries what is signed to the gateway and brings back what came of it, without the citizen: at the start, when the app
 * comes to the front, when the line is back, and when the last delivery said so. In front it also has the library look
 * whether another SIM is in the phone, goes on with a video identification and fetches the citizen when the operator is
 * there, and asks how the certificate stands. Rests in the background.
 */
class Courier(private val app: AppModel) {
    private var delivering: Job? = null

    /** Runs until cancelled. */
    suspend fun run() = coroutineScope {
        launch { app.errands.run() }
        launch { watchLine(this@coroutineScope) }
        launch { for (hurry in app.hurries) hurry(this@coroutineScope) }
        launch { watchAttention() }
        launch { refreshCatalogue() }
        launch { app.host.inFront.distinctUntilChanged().collectLatest { if (it) awake(this@coroutineScope) else rest() } }
    }

    /** Delivers now; what was under way is let finish by the library first. */
    fun hurry(scope: CoroutineScope) {
        delivering?.cancel()
        delivering = scope.launch {
            launch { quietly { app.core.sessions.deliver() } }
            launch { checkCertificate() }
            launch { identify() }
            deliver { app.core.requests.deliverNow() }
        }
    }

    private suspend fun awake(scope: CoroutineScope) {
        quietly { app.core.resume() }
        hurry(scope)
        lookAtSim()
        app.host.simChanges.collect { lookAtSim() }
    }

    /** What the library learns by looking, the screens hear as a change. */
    private suspend fun lookAtSim() = quietly { app.core.identity.sim(app.lang) }

    private suspend fun rest() {
        delivering?.cancel()
        delivering?.join()
        // The screens hear of the background, too, and write their last letters.
        delay(LAST_LETTERS_MS)
        app.errands.done()
        quietly { app.core.pause() }
    }

    /** Sends a revocation that waits, and hears of one from elsewhere; where there is nothing to ask about, nobody is asked. */
    private suspend fun checkCertificate() {
        val key = quietly { app.core.signature.state(app.lang) } ?: return
        if (key.certificate != null) quietly { app.core.signature.checkCertificate(app.lang) }
    }

    /** Goes on with an identification whenever it is somebody else's turn, until it is the citizen's or over. */
    private suspend fun identify() = app.core
        .watch({ it is Change.Signature }) { app.core.identification.state(app.lang).pollAfter != null }
        .catch { e -> if (e !is QyzmetException) throw e }
        .distinctUntilChanged()
        .collectLatest { waits ->
            var asked = false
            while (waits) {
                val view = quietly { app.core.identification.advance(app.lang) }
                // Once a turn: who then leaves all the same is not fetched back again and again.
                if (!asked && view?.stateId == "prompt") app.call()
                if (view != null) asked = view.stateId == "prompt"
                val seconds = if (view == null) LATER_S else view.pollAfter?.toLong() ?: return@collectLatest
                delay(seconds.coerceAtLeast(1).seconds)
            }
        }

    private suspend fun watchLine(scope: CoroutineScope) = app.host.line.distinctUntilChanged().collectLatest { line ->
        val back = app.line == Line.OFFLINE && line != Line.OFFLINE
        app.line = line
        if (!back) return@collectLatest
        app.announce(app.speech["screen-common-online-a11y"])
        hurry(scope)
    }

    private suspend fun watchAttention() = app.core
        .watch({ it is Change.Request }) { app.core.requests.list(app.lang, Page(0u, LOOKED_AT)).requests.count { groupOf(it.stateId) == Group.NeedsMe } }
        .catch { e -> if (e !is QyzmetException) throw e }
        .collectLatest { app.attention = it }

    private suspend fun deliver(first: suspend () -> DeliveryReport) {
        var report = quietly { first() }
        while (true) {
            val due = report?.nextAt ?: return
            delay((due - app.host.now()).coerceAtLeast(LEAST_MS).milliseconds)
            report = quietly { app.core.requests.deliver() }
        }
    }

    private suspend fun refreshCatalogue() {
        val status = quietly { app.core.catalogue.status(app.lang) } ?: return
        if (status.stale || status.newerExists) quietly { app.core.catalogue.sync() }
    }

    /** What goes wrong here stands with each request, in words; nothing is said twice. */
    private suspend fun <T> quietly(work: suspend () -> T): T? = try {
        work()
    } catch (_: QyzmetException) {
        null
    }
}

private const val LOOKED_AT = 100u
private const val LATER_S = 30L
private const val LEAST_MS = 1_000L
private const val LAST_LETTERS_MS = 500L
