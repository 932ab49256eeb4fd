package org.qyzmet.app.link

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import kotlinx.coroutines.delay
import org.qyzmet.AuthenticationView
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.StateText
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.changed

/** The linking, how the SIM stands to it, the key that signs in, and when all were read, in milliseconds. */
internal class Read(val view: LinkView, sim: SimView, signIn: AuthenticationView, val at: Long) {
    /** Tries of the PIN that brings the session back without an SMS; null where it takes one. */
    val signInTries: Int? = signIn.triesLeft.toInt().takeIf { view.state == SESSION_OVER && signIn.stateId == "ready" && !sim.changed }

    /** Why the key that signs in is of no use; null where it is, or where there never was one. */
    val signInGone: StateText? = signIn.state.takeIf { view.state == SESSION_OVER && signIn.stateId !in setOf("ready", "none") && !sim.changed }

    /** The SIM whose number has to be proved again. */
    val reproof: SimView? = sim.takeIf { it.changed }
}

/** Seconds since this was read, counted until the first of its waits is over; then [over], which reads it again. */
@Composable
internal fun secondsSince(host: Host, read: Read?, over: () -> Unit): Int {
    var passed by remember(read) { mutableIntStateOf(0) }
    LaunchedEffect(read) {
        val waits = read?.view?.run { listOfNotNull(expiresInS, resendInS, lockedForS) }.orEmpty()
        val first = waits.map { it.toInt() }.filter { it > 0 }.minOrNull() ?: return@LaunchedEffect
        while (passed < first) {
            delay(A_SECOND)
            passed = ((host.now() - checkNotNull(read).at) / A_SECOND).toInt().coerceAtLeast(0)
        }
        over()
    }
    return passed
}

/** What is left of these seconds. */
internal fun UInt.left(passed: Int): Int = (toInt() - passed).coerceAtLeast(0)

/** `95` as `1:35`. */
internal fun clockOf(seconds: Int): String = "${seconds / A_MINUTE}:${(seconds % A_MINUTE).toString().padStart(2, '0')}"

/** When the last minute of a code is said aloud. */
internal const val A_MINUTE = 60

private const val SESSION_OVER = "session-expired"
private const val A_SECOND = 1_000L
