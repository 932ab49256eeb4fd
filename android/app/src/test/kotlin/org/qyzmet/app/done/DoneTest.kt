package org.qyzmet.app.done

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.SandboxTest

class DoneTest : SandboxTest() {
    @Test
    fun `what waits turns into what is filed under the eyes`() {
        val citizen = citizen()
        citizen.trying({ citizen.enrol(it); citizen.signed(it) }, { app, go, id -> donePresenter(app, go, id) }) { living ->
            until { it.request.value?.stateId == "queued" }
            assertEquals(Outcome.Waits, outcomeOf(checkNotNull(state.request.value)))
            on(DoneEvent.Send)
            until { it.request.value?.number != null }
            assertEquals(Outcome.Filed, outcomeOf(checkNotNull(state.request.value)))
            on(DoneEvent.Open)
            on(DoneEvent.Home)
            assertEquals(listOf("root Requests request/${living.id}", "root Services"), moves.all)
        }
    }

    @Test
    fun `a request that is gone is no error`() =
        citizen().trying({ "0198c3a0-0000-7000-8000-000000000009" }, { app, go, id -> donePresenter(app, go, id) }) {
            until { moves.all.isNotEmpty() }
        }
}
