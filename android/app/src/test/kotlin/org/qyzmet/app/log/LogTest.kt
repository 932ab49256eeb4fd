package org.qyzmet.app.log

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.value
import org.qyzmet.app.signature.signaturePresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** The key's log and its page in the settings, of the real library. */
class LogTest : SandboxTest() {
    @Test
    fun `every use of the key is there, newest first, a page at a time`() {
        val citizen = citizen()
        citizen.trying({ qyzmet ->
            citizen.enrol(qyzmet)
            repeat(30) { qyzmet.signature.sign(byteArrayOf(1), Citizen.PIN) }
            codeOf { qyzmet.signature.sign(byteArrayOf(1), "111222") }
        }, { app, _, _ -> logPresenter(app) }) {
            val page = checkNotNull(until { it.log.value != null }.log.value)
            assertTrue(page.whole)
            assertEquals("pin-wrong", page.lines.first().outcomeId)
            assertEquals(Tone.Lost, toneOf(page.lines.first()))
            assertEquals(Tone.Kept, toneOf(page.lines[1]))
            assertTrue(state.more)
            on(LogEvent.More)
            val all = checkNotNull(until { !it.more }.log.value).lines
            assertEquals(all.map { it.number }.sortedDescending(), all.map { it.number })
            assertEquals("key-made", all.last().whatId)
        }
    }

    @Test
    fun `the page of the signature knows whether there is a PUK`() {
        val citizen = citizen()
        citizen.trying({ citizen.enrol(it) }, { app, go, _ -> signaturePresenter(app, go) }) { living ->
            until { it.works }
            assertFalse(state.unlocks)
            living.asks { it.signature.makePuk(Citizen.PIN) }
            until { it.unlocks && it.puk == 10u }
        }
    }
}
