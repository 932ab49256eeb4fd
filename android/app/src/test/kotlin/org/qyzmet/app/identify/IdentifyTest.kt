package org.qyzmet.app.identify

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.IdentificationView
import org.qyzmet.Lang
import org.qyzmet.PromptView
import org.qyzmet.Qyzmet
import org.qyzmet.app.key.KeyEvent
import org.qyzmet.app.key.KeyPage
import org.qyzmet.app.key.keyPresenter
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Courier
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.sign.SignEvent
import org.qyzmet.app.sign.signPresenter
import org.qyzmet.app.start.StartEvent
import org.qyzmet.app.start.StartState
import org.qyzmet.app.start.Urgent
import org.qyzmet.app.start.startPresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.Sandbox
import org.qyzmet.sandbox.SandboxTest

/** The video identification through the screens' presenters, against the real gateway; the test goes on as the courier does. */
class IdentifyTest : SandboxTest() {
    /** With this number and a gateway of its own, which counts how often a number is linked. */
    private fun of(phone: String, test: (Citizen) -> Unit) = citizen().folder.let { home ->
        Sandbox.start(home.resolve("gateway")).use { test(Citizen(it, home, phone)) }
    }

    private fun begun(phone: String, test: Probe<IdentifyState, IdentifyEvent>.(Living<String>) -> Unit) = of(phone) { citizen ->
        citizen.trying({ citizen.enrol(it); "" }, { app, go, _ -> identifyPresenter(app, go, Route.Signature) }, test = test)
    }

    private fun IdentifyState.page() = view.value?.let { pageOf(it, key) }

    private fun Living<*>.advance(): IdentificationView = asks { it.identification.advance(Lang.KK) }

    /** Until this is so, as the courier asks again and again. */
    private fun Living<*>.goesOn(what: (IdentificationView) -> Boolean) {
        repeat(MOST) { if (what(advance())) return }
        error("it does not come to that: ${advance().stateId}")
    }

    private fun Probe<IdentifyState, IdentifyEvent>.agrees() {
        until { it.page() == IdentifyPage.Begin && it.key != null && it.busy == Busy.No }
        on(IdentifyEvent.Next)
        until { it.page() == IdentifyPage.Consent && it.busy == Busy.No }
        assertTrue(checkNotNull(state.view.value?.consent).text.isNotBlank())
        on(IdentifyEvent.Next)
        until { it.page() == IdentifyPage.Wait && it.busy == Busy.No }
    }

    @Test
    fun `the operator recognises the citizen, and the certificate comes`() = begun(APPROVED) { living ->
        agrees()
        living.goesOn { it.stateId == "prompt" && it.prompt?.number != null }
        until { it.view.value?.prompt?.number != null }
        assertFalse(checkNotNull(state.view.value?.prompt?.number) in state.toString())
        living.goesOn { it.stateId == "done" }
        until { it.page() == IdentifyPage.Done && it.key?.stateId == "ready" }
        on(IdentifyEvent.Next)
        assertEquals(listOf("instead signature"), moves.all)
    }

    @Test
    fun `who leaves and comes back finds it as it stands`() = begun(APPROVED) { living ->
        agrees()
        living.there = false
        living.goesOn { it.stateId == "prompt" }
        living.there = true
        until { it.page() == IdentifyPage.Prompt || it.page() == IdentifyPage.Wait }
    }

    @Test
    fun `who looks elsewhere is fetched back, once, when the operator is there`() = of(APPROVED) { citizen ->
        val waiting: suspend (Qyzmet) -> String = { qyzmet ->
            citizen.enrol(qyzmet)
            val consent = checkNotNull(qyzmet.identification.begin(Lang.KK).consent)
            qyzmet.identification.agree(consent.version, Lang.KK).stateId
        }
        val start: @Composable (AppModel, Go, String) -> Presented<StartState, StartEvent> = { app, go, _ ->
            LaunchedEffect(app) { Courier(app).run() }
            startPresenter(app, go)
        }
        citizen.trying(waiting, start) {
            var calls = 0
            until {
                if (app.calls.tryReceive().isSuccess) calls++
                calls > 0 && it.urgent !is Urgent.Identify
            }
            assertEquals(1, calls)
        }
    }

    @Test
    fun `a number that is to be read out is said once`() {
        fun parts(text: String, number: String?) = partsOf(PromptView("read-number", text, number))
        assertEquals("Мына санды дауыстап оқыңыз:" to "4820", parts("Мына санды дауыстап оқыңыз: 4820", "4820"))
        assertEquals("Камераға тура қараңыз." to null, parts("Камераға тура қараңыз.", null))
        assertEquals("4820 деп оқыңыз" to null, parts("4820 деп оқыңыз", "4820"))
    }

    @Test
    fun `a refusal says why, and after five a service centre decides`() = begun(REFUSED) { living ->
        agrees()
        for (left in 4u downTo 1u) {
            living.goesOn { it.stateId == "try-again" }
            until { it.page() == IdentifyPage.Again && it.view.value?.triesLeft == left && it.busy == Busy.No }
            assertTrue(state.view.value?.reason.orEmpty().isNotBlank())
            on(IdentifyEvent.Next)
            until { it.page() == IdentifyPage.Wait || it.page() == IdentifyPage.Prompt }
        }
        living.goesOn { it.stateId == "visit" }
        until { it.page() == IdentifyPage.Visit }
        assertEquals(emptyList<String>(), moves.all)
    }

    @Test
    fun `it is broken off only after a question, and may be begun again`() = begun(APPROVED) {
        agrees()
        on(IdentifyEvent.Stop)
        until { it.stopping }
        on(IdentifyEvent.StopNo)
        until { !it.stopping && it.view.value?.stateId == "queue" }
        on(IdentifyEvent.Stop)
        on(IdentifyEvent.StopYes)
        until { it.page() == IdentifyPage.Begin && it.view.value?.stateId == "cancelled" && it.busy == Busy.No }
        assertNull(state.failure)
        on(IdentifyEvent.Next)
        until { it.page() == IdentifyPage.Consent }
    }

    @Test
    fun `when nobody is at work it says so and waits`() = begun(CLOSED) {
        until { it.page() == IdentifyPage.Begin && it.key != null && it.busy == Busy.No }
        on(IdentifyEvent.Next)
        until { it.page() == IdentifyPage.Consent && it.busy == Busy.No }
        on(IdentifyEvent.Next)
        until { it.view.value?.hurdleId == "closed" && it.busy == Busy.No }
        assertEquals(IdentifyPage.Wait, state.page())
        assertTrue(state.view.value?.hurdle.orEmpty().isNotBlank())
    }

    @Test
    fun `the key leads to it`() = of(APPROVED) { citizen ->
        citizen.trying({ citizen.link(it) }, { app, go, _ -> keyPresenter(app, go, Route.Settings) }) {
            until { it.page == KeyPage.Why && it.key.value != null }
            on(KeyEvent.Next)
            for (page in listOf(KeyPage.First, KeyPage.Repeat)) {
                until { it.page == page }
                Citizen.PIN.forEach { on(KeyEvent.Digit(it)) }
            }
            until { it.page == KeyPage.Identify && it.busy == Busy.No }
            on(KeyEvent.Next)
            assertEquals(listOf("to identify/settings"), moves.all)
        }
    }

    @Test
    fun `so do the signature and the start`() = of(APPROVED) { citizen ->
        citizen.trying({ citizen.enrol(it); citizen.draft(it) }, ::signPresenter) { living ->
            until { it.signing.value != null && it.unidentified && it.keyless }
            on(SignEvent.Identify)
            assertEquals(listOf("to identify/sign/${living.id}"), moves.all)
        }
        citizen.trying({ "" }, { app, go, _ -> startPresenter(app, go) }) {
            until { it.urgent is Urgent.Identify }
            on(StartEvent.Open(checkNotNull(state.urgent)))
            assertEquals(listOf("to identify/start"), moves.all)
        }
    }

    private companion object {
        const val APPROVED = "+77010000021"
        const val REFUSED = "+77010000022"
        const val CLOSED = "+77010000024"
        const val MOST = 40
    }
}
