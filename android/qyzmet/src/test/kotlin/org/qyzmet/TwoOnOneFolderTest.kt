package org.qyzmet

import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.first
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Child
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial

/** Two apps of one vendor on one folder: as two clients of a process, and as two processes. */
class TwoOnOneFolderTest : SandboxTest() {
    @Test
    fun `two clients keep each other's drafts and file once`() = trial {
        val citizen = citizen()
        val (one, two) = List(2) { citizen.open() }
        citizen.enrol(one)
        val drafts = listOf(one, two).map { phone ->
            async(Dispatchers.Default) { List(15) { phone.forms.start(Citizen.SERVICE, Lang.KK).draftId } }
        }.awaitAll().flatten()
        assertEquals(drafts.toSet(), two.forms.drafts(Lang.KK).map { it.id }.toSet())
        drafts.forEach { one.forms.discard(it) }
        val request = citizen.signed(two)
        listOf(one, two).map { async(Dispatchers.Default) { it.requests.deliver() } }.awaitAll()
        assertEquals(1, sandbox.filed().count { it == request })
        assertEquals(one.requests.get(request, Lang.KK).number, two.requests.get(request, Lang.KK).number)
        // One ends, the other goes on.
        one.shutdown()
        assertTrue(two.forms.drafts(Lang.KK).isEmpty())
        two.shutdown()
    }

    @Test
    fun `two processes keep each other's drafts and file once`() = trial {
        val citizen = citizen()
        citizen.open().use { phone ->
            citizen.enrol(phone)
            Child("drafts", citizen.folder.path, sandbox.address, "15").use { child ->
                val mine = List(15) { phone.forms.start(Citizen.SERVICE, Lang.KK).draftId }
                val its = List(15) { checkNotNull(child.says()) }
                assertEquals(0, child.ends())
                assertEquals((mine + its).toSet(), phone.forms.drafts(Lang.KK).map { it.id }.toSet())
            }
            val request = citizen.signed(phone)
            Child("deliver", citizen.folder.path, sandbox.address).use { child ->
                phone.requests.deliver()
                assertEquals(0, child.ends())
            }
            phone.requests.deliver()
            assertEquals(1, sandbox.filed().count { it == request })
        }
    }

    @Test
    fun `the second process is told that a linking is under way`() = trial {
        val citizen = citizen()
        citizen.open().use { phone ->
            sandbox.order("""{"path_prefix":"/links","fault":"delay","ms":8000}""")
            val linking = async(start = CoroutineStart.UNDISPATCHED) {
                phone.identity.startLink(Citizen.IIN, citizen.phone, Citizen.CARD_PIN, Lang.KK)
            }
            phone.watch({
                it is Change.Identity
            }) { phone.identity.linkState(Lang.KK) }.first { it.state == "starting" }
            Child("link", citizen.folder.path, sandbox.address, citizen.phone).use { child ->
                assertEquals("conflict.home_busy", child.says())
            }
            assertEquals("code-sent", linking.await().state)
            failsWith("identity.code_wrong") { phone.identity.confirmCode("000000", Lang.KK) }
        }
    }
}
