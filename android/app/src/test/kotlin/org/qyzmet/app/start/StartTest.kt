package org.qyzmet.app.start

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.IdentificationView
import org.qyzmet.KeyView
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

    private fun key(state: String, notice: StateText? = null) =
        KeyView(state, text, 5u, 20u, text, text, null, notice?.let { "certificate-ends-soon" }, notice)

    private fun identification(state: String, words: StateText) = IdentificationView(state, words, null, null, null, null, null, null, 5u, null, null, null)

    @Test
    fun `an operator waits for the citizen, in the words of how it stands`() {
        val queue = StateText("queue", "", "")
        assertEquals(Urgent.Identify(text), urgentOf(link("linked"), sim("same"), emptyList(), key("identification-needed"), identification("none", queue)))
        assertEquals(Urgent.Identify(queue), urgentOf(link("linked"), sim("same"), emptyList(), key("identification-needed"), identification("queue", queue)))
        assertNull(urgentOf(link("linked"), sim("same"), emptyList(), key("ready"), identification("done", queue)))
    }

    @Test
    fun `a certificate that ends soon or was revoked is said`() {
        val soon = StateText("soon", "", "")
        assertEquals(Urgent.Certificate(soon, false), urgentOf(link("linked"), sim("same"), emptyList(), key("ready", soon)))
        assertEquals(Urgent.Certificate(text, true), urgentOf(link("linked"), sim("same"), emptyList(), key("certificate-revoked")))
    }

    @Test
    fun `nothing is urgent when nothing needs the citizen`() = assertNull(urgentOf(link("linked"), sim("same"), emptyList()))
}
