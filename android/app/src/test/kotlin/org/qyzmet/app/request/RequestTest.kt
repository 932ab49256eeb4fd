package org.qyzmet.app.request

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.DeadlineView
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.SandboxTest

class RequestTest : SandboxTest() {
    private fun deadline(from: Long, to: Long) = DeadlineView(from, to, "", "", "", confirmed = true, mayMove = false, overdue = false)

    @Test
    fun `the bar is the part of the time that is used up`() {
        assertEquals(0.25f, usedUp(deadline(100, 500), 200_000))
        assertEquals(0f, usedUp(deadline(100, 500), 0))
        assertEquals(1f, usedUp(deadline(100, 500), 900_000))
        assertNull(usedUp(deadline(500, 500), 0))
    }

    @Test
    fun `a request that waits is sent by its one button, and then there is nothing to do`() {
        val citizen = citizen()
        citizen.trying({ citizen.enrol(it); citizen.signed(it) }, { app, go, id -> requestPresenter(app, go, id) }) {
            until { it.todo == Todo.Send }
            on(RequestEvent.Do)
            until { it.request.value?.number != null && it.busy == Busy.No }
            assertEquals(true, state.todo == Todo.Nothing || state.todo == Todo.Open)
            on(RequestEvent.SignedText)
            assertEquals("to signed/", moves.all.last().substringBefore('/') + "/")
        }
    }

    @Test
    fun `a request that is gone is left without an error`() =
        citizen().trying({ "0198c3a0-0000-7000-8000-000000000009" }, { app, go, id -> requestPresenter(app, go, id) }) {
            until { "back" in moves.all }
        }
}
