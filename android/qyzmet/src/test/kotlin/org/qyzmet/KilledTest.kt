package org.qyzmet

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Child
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.trial
import kotlin.time.Duration.Companion.minutes

/** The app dies inside a call; the next one finds everything, and files the request once. */
class KilledTest : SandboxTest() {
    @Test
    fun `killed while it signs and sends`() = trial(2.minutes) {
        for (ms in listOf(0, 20, 100, 250, 400, 700)) {
            val citizen = citizen()
            val draft = citizen.open().use { phone ->
                citizen.enrol(phone)
                citizen.draft(phone).also { phone.shutdown() }
            }
            sandbox.order("""{"path_prefix":"/services/","method":"POST","fault":"delay","ms":200}""")
            val before = sandbox.filed()
            Child("die", citizen.folder.path, sandbox.address, "$ms", draft).use { child ->
                assertEquals("begins", child.says())
                assertEquals(9, child.ends())
            }
            citizen.open().use { phone -> finish(phone, draft) }
            assertEquals(1, (sandbox.filed() - before.toSet()).size, "killed after $ms ms")
        }
    }

    private suspend fun finish(phone: Qyzmet, draft: String) {
        if (phone.requests.list(Lang.KK, Citizen.PAGE).total == 0u) {
            assertTrue(phone.forms.open(draft, Lang.KK).complete)
            phone.requests.sign(phone.requests.prepare(draft, Lang.KK).requestId, Citizen.PIN, Lang.KK)
        }
        repeat(3) { phone.requests.deliverNow() }
        val request = phone.requests.list(Lang.KK, Citizen.PAGE).requests.single()
        assertTrue(request.number != null, request.stateId)
        assertTrue(phone.forms.drafts(Lang.KK).isEmpty())
    }
}
