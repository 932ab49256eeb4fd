package org.qyzmet

import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.MainWatch
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial

/** Opening, ending, many at once, and the main thread. */
class BorderLifeTest : SandboxTest() {
    @Test
    fun `calls after the end say so`() = trial {
        val phone = citizen().open()
        val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
        phone.shutdown()
        phone.shutdown()
        phone.close()
        val closed = listOf<suspend () -> Any?>(
            { phone.catalogue.categories(Lang.KK) },
            { phone.catalogue.sync() },
            { phone.identity.linkState(Lang.KK) },
            { phone.identity.startLink(Citizen.IIN, "+77010000001", "1234", Lang.KK) },
            { phone.forms.open(draft, Lang.KK) },
            { phone.requests.deliver() },
            { phone.documents.list(Lang.KK, Citizen.PAGE) },
            { phone.signature.state(Lang.KK) },
            { phone.texts.load(Lang.KK) },
            { phone.health() },
            { phone.erase() },
            { phone.changes.first() },
            { phone.watch({ true }) { 1 }.first() },
        )
        for (call in closed) assertTrue(failsWith("conflict.closed", call) is QyzmetException.Conflict)
    }

    @Test
    fun `a handle that is gone is the same error`() = trial {
        val error = failsWith("conflict.closed") {
            translated<Unit> {
                NativeCancel().let {
                    it.close()
                    it.cancel()
                }
            }
        }
        assertEquals(3, Lang.entries.map { error.citizenText(it) }.toSet().size)
    }

    @Test
    fun `what runs when the client ends is broken off, and the end waits for it`() = trial {
        val citizen = citizen()
        val phone = citizen.open()
        sandbox.order("""{"path_prefix":"/links","fault":"delay","ms":60000}""")
        val changes = async(start = CoroutineStart.UNDISPATCHED) { phone.changes.toList() }
        val linking = async(start = CoroutineStart.UNDISPATCHED) {
            codeOf { phone.identity.startLink(Citizen.IIN, citizen.phone, Citizen.CARD_PIN, Lang.KK) }
        }
        phone.watch({ it is Change.Identity }) { phone.identity.linkState(Lang.KK) }.first { it.state == "starting" }
        phone.shutdown()
        assertEquals("conflict.closed", linking.await())
        assertTrue(Change.Identity in changes.await())
        // The folder is free again, and the linking is begun anew.
        citizen.open().use { citizen.link(it) }
    }

    @Test
    fun `ten clients side by side`() = trial {
        val done = (1..10).map {
            async(Dispatchers.Default) {
                val citizen = citizen()
                citizen.open().use { phone ->
                    val draft = citizen.draft(phone)
                    val open = phone.forms.open(draft, Lang.KK)
                    val found = phone.catalogue.search(Lang.RU, "справка", Citizen.PAGE).total
                    (open.draftId == draft) to found
                }
            }
        }.awaitAll()
        assertTrue(done.all { it.first })
        assertEquals(1, done.map { it.second }.toSet().size)
    }

    @Test
    fun `the main thread runs nothing native`() = trial {
        withContext(Dispatchers.Main) {
            MainWatch(Thread.currentThread()).use { watch ->
                val citizen = citizen()
                val phone = citizen.open()
                citizen.enrol(phone)
                citizen.signed(phone)
                phone.requests.deliver()
                codeOf { phone.catalogue.search(Lang.KK, "ә".repeat(1 shl 18), Citizen.PAGE) }
                launch(start = CoroutineStart.UNDISPATCHED) { phone.catalogue.sync() }.cancelAndJoin()
                phone.shutdown()
                assertEquals(0, watch.times)
            }
        }
    }

    @Test
    fun `the watch would have seen it`() = trial {
        withContext(Dispatchers.Main) {
            MainWatch(Thread.currentThread()).use { watch ->
                while (watch.times == 0) coreVersion()
            }
        }
    }
}
