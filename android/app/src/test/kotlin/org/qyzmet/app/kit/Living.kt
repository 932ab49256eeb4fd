package org.qyzmet.app.kit

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.runComposeUiTest
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.StandardTestDispatcher
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetPorts
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.LibraryCore
import org.qyzmet.app.model.Presented
import org.qyzmet.app.nav.Go
import org.qyzmet.sandbox.Citizen
import kotlin.time.Duration.Companion.minutes

/**
 * Runs a presenter on the real library of this citizen's phone, with the gateway that the citizen has.
 *
 * @param before makes what the presenter is about; its result is handed on.
 */
@OptIn(ExperimentalTestApi::class)
fun <I, S, E> Citizen.trying(
    before: suspend (Qyzmet) -> I,
    presenter: @Composable (AppModel, Go, I) -> Presented<S, E>,
    ports: QyzmetPorts = QyzmetPorts(),
    test: Probe<S, E>.(Living<I>) -> Unit,
) = runBlocking { open(ports) }.use { qyzmet ->
    val id = runBlocking { before(qyzmet) }
    // As on a phone, what the library answers goes on in the one thread of the screens.
    runComposeUiTest(StandardTestDispatcher(), testTimeout = 3.minutes) {
        val host = FakeHost()
        val app = AppModel(LibraryCore(qyzmet), host, Lang.entries.associateWith { speechOf(it) }, Lang.KK)
        val moves = Moves()
        lateinit var presented: Presented<S, E>
        val living = Living(qyzmet, host, id)
        setContent {
            LaunchedEffect(app) { app.errands.run() }
            if (living.there) presented = presenter(app, moves, id)
        }
        waitForIdle()
        Probe(app, moves, this, PATIENCE_MS) { presented }.test(living)
    }
}

/** What is behind a presenter under test. */
class Living<I>(val qyzmet: Qyzmet, val host: FakeHost, val id: I) {
    /** Whether the screen is in front. */
    var there by mutableStateOf(true)

    /** Asks the library directly. */
    fun <T> asks(call: suspend (Qyzmet) -> T): T = runBlocking { call(qyzmet) }
}

private const val PATIENCE_MS = 60_000L
