package org.qyzmet.app.kit

import androidx.compose.runtime.Composable
import androidx.compose.ui.test.ComposeTimeoutException
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.runComposeUiTest
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import org.qyzmet.Catalogue
import org.qyzmet.Change
import org.qyzmet.Documents
import org.qyzmet.Forms
import org.qyzmet.Health
import org.qyzmet.Identification
import org.qyzmet.Identity
import org.qyzmet.Lang
import org.qyzmet.Requests
import org.qyzmet.Signature
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.Speech
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.Tab

/** A library of parts that a test gives; what it does not give must not be asked. */
class FakeCore(
    private val catalogues: Catalogue? = null,
    private val identities: Identity? = null,
    private val form: Forms? = null,
    private val request: Requests? = null,
    private val document: Documents? = null,
    private val signing: Signature? = null,
    private val identified: Identification? = null,
    private val state: Health? = null,
) : Core {
    /** Tells the screens that something changed. */
    val changes = MutableSharedFlow<Change>(extraBufferCapacity = 64)

    override val catalogue get() = checkNotNull(catalogues) { "no catalogue in this test" }
    override val identity get() = checkNotNull(identities) { "no identity in this test" }
    override val forms get() = checkNotNull(form) { "no forms in this test" }
    override val requests get() = checkNotNull(request) { "no requests in this test" }
    override val documents get() = checkNotNull(document) { "no documents in this test" }
    override val sessions get() = error("no sessions in this test")
    override val identification get() = checkNotNull(identified) { "no identification in this test" }
    override val signature get() = checkNotNull(signing) { "no signature in this test" }

    override fun <T> watch(matching: (Change) -> Boolean, read: suspend () -> T): Flow<T> = flow {
        emit(read())
        emitAll(changes.filter(matching).map { read() })
    }

    override suspend fun speech(lang: Lang) = speechOf(lang)

    override suspend fun health() = checkNotNull(state) { "no health in this test" }

    override suspend fun pause() = Unit

    override suspend fun resume() = Unit

    override suspend fun erase() = Unit

    override suspend fun shutdown() = Unit
}

/** Words that are their ids. */
fun speechOf(lang: Lang) = Speech(lang, { it }) { id, args -> if (args.isEmpty()) id else "$id $args" }

/** What a screen asked to be shown, in order: `to service/90060001`. */
class Moves : Go {
    val all = mutableListOf<String>()

    /** Screens that stand below this one. */
    val below = mutableListOf<Route>()

    override fun to(route: Route) = note("to ${route.path}")

    override fun instead(route: Route) = note("instead ${route.path}")

    override fun back() = note("back")

    override fun backTo(route: Route) = (route in below).also { if (it) note("back to ${route.path}") }

    override fun finish(route: Route?) = note("finish ${route?.path.orEmpty()}".trim())

    override fun root(tab: Tab, route: Route?) = note("root ${tab.name} ${route?.path.orEmpty()}".trim())

    override fun anew() = note("anew")

    override fun help(about: HelpAbout?) = note("help ${about?.title.orEmpty()}".trim())

    private fun note(move: String) {
        all += move
    }
}

/** A presenter under test; what is waited for has [patienceMs] to come. */
@OptIn(ExperimentalTestApi::class)
class Probe<S, E>(
    val app: AppModel,
    val moves: Moves,
    private val ui: ComposeUiTest,
    private val patienceMs: Long,
    private val now: () -> Presented<S, E>,
) {
    /** The state as it is drawn when all that happened so far has been taken in: a move may be made before the frame that shows why. */
    val state: S
        get() {
            ui.waitForIdle()
            return now().state
        }

    fun on(event: E) = now().on(event)

    /** Waits until the state is so. */
    fun until(what: (S) -> Boolean): S {
        try {
            ui.waitUntil(timeoutMillis = patienceMs) { what(now().state) }
        } catch (e: ComposeTimeoutException) {
            throw AssertionError("it stays so: $state", e)
        }
        return state
    }
}

/** Runs a presenter without its view. */
@OptIn(ExperimentalTestApi::class)
fun <S, E> presenting(core: Core, presenter: @Composable (AppModel, Go) -> Presented<S, E>, test: Probe<S, E>.() -> Unit) = runComposeUiTest {
    val app = AppModel(core, FakeHost(), Lang.entries.associateWith { speechOf(it) }, Lang.KK)
    val moves = Moves()
    lateinit var presented: Presented<S, E>
    setContent { presented = presenter(app, moves) }
    waitForIdle()
    Probe(app, moves, this, patienceMs = 5_000) { presented }.test()
}
