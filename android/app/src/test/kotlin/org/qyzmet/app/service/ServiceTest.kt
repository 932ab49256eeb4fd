package org.qyzmet.app.service

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.SandboxTest

class ServiceTest : SandboxTest() {
    @Test
    fun `applying begins one draft and leads to its first question, and the next visit goes on with it`() =
        citizen().trying({ }, { app, go, _ -> servicePresenter(app, go, "90060001") }) {
            until { it.service.value != null }
            on(ServiceEvent.Apply)
            // A second tap begins no second draft.
            on(ServiceEvent.Apply)
            until { it.draft != null && it.busy == Busy.No }
            val draft = checkNotNull(state.draft)
            assertEquals(1, moves.all.size)
            assertTrue(moves.all.single().startsWith("to form/${draft.id}/"), moves.all.single())
            on(ServiceEvent.Continue(draft.id))
            assertTrue(moves.all.last().startsWith("to form/${draft.id}"))
        }

    @Test
    fun `a service that is not there is said`() =
        citizen().trying({ }, { app, go, _ -> servicePresenter(app, go, "00000000") }) {
            until { it.service is Load.Failed }
        }
}
