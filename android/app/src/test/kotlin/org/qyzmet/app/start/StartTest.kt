package org.qyzmet.app.start

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.StateText

class StartTest {
    private val text = StateText("short", "plain", "next")

    private fun link(state: String) = LinkView(state, null, null, null, null, null, null, null, text)

    private fun sim(state: String) = SimView(state, text, null)

    @Test
    fun `another SIM waits for the citizen`() = assertEquals(Urgent.Reprove(sim("changed")), urgentOf(link("linked"), sim("changed"), emptyList()))

    @Test
    fun `a phone that must be linked again comes before everything`() =
        assertEquals(Urgent.LinkAgain(link("session-expired")), urgentOf(link("session-expired"), sim("changed"), emptyList()))

    @Test
    fun `nothing is urgent when nothing needs the citizen`() = assertNull(urgentOf(link("linked"), sim("same"), emptyList()))
}
