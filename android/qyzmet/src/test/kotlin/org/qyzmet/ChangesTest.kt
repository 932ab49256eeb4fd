package org.qyzmet

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.trial

/** Events and states: none lost, nobody slowed down, no collector's trouble reaches anyone else. */
class ChangesTest : SandboxTest() {
    @Test
    fun `every event reaches every collector in order`() = trial {
        citizen().open().use { phone ->
            val seen = List(2) { async(start = CoroutineStart.UNDISPATCHED) { phone.changes.take(100).toList() } }
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            repeat(99) { phone.forms.answer(draft, "purpose", Answer.Text("bank"), Lang.KK) }
            for (changes in seen) assertEquals(List(100) { Change.Draft(draft) }, changes.await())
        }
    }

    @Test
    fun `a slow collector loses nothing and holds nobody up`() = trial {
        citizen().open().use { phone ->
            val go = CompletableDeferred<Unit>()
            val slow = async(start = CoroutineStart.UNDISPATCHED) {
                phone.changes.onEach { go.await() }.take(50).toList()
            }
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            repeat(49) { phone.forms.answer(draft, "purpose", Answer.Text("bank"), Lang.KK) }
            assertTrue(phone.forms.open(draft, Lang.KK).fields.isNotEmpty())
            go.complete(Unit)
            assertEquals(50, slow.await().size)
        }
    }

    @Test
    fun `a state is conflated and ends with the newest`() = trial {
        citizen().open().use { phone ->
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            val go = CompletableDeferred<Unit>()
            val seen = mutableListOf<String?>()
            val watching = async(start = CoroutineStart.UNDISPATCHED) {
                phone.watch({ it is Change.Draft }) { phone.forms.open(draft, Lang.KK) }
                    .onEach { seen += it.fields.single { f -> f.id == "purpose" }.choice }
                    .onEach { go.await() }
                    .first { it.fields.any { f -> f.choice == "kk" } }
            }
            for (purpose in listOf("bank", "school", "other", "bank").take(3)) {
                phone.forms.answer(draft, "purpose", Answer.Text(purpose), Lang.KK)
            }
            phone.forms.answer(draft, "purpose", Answer.Text("bank"), Lang.KK)
            phone.forms.answer(draft, "language", Answer.Text("kk"), Lang.KK)
            go.complete(Unit)
            watching.await()
            assertTrue(seen.size <= 3, seen.toString())
        }
    }

    @Test
    fun `a collector that throws or leaves disturbs nobody`() = trial {
        citizen().open().use { phone ->
            val good = async(start = CoroutineStart.UNDISPATCHED) { phone.changes.take(2).toList() }
            val leaves = launch(start = CoroutineStart.UNDISPATCHED) { phone.changes.collect {} }
            val throws = async(start = CoroutineStart.UNDISPATCHED) {
                try {
                    phone.watch({ error("a predicate of the app") }) { 1 }.collect {}
                } catch (e: IllegalStateException) {
                    e
                }
            }
            leaves.cancelAndJoin()
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            phone.forms.discard(draft)
            assertEquals("a predicate of the app", (throws.await() as IllegalStateException).message)
            assertEquals(2, good.await().size)
        }
    }

    @Test
    fun `a collector may call back`() = trial {
        citizen().open().use { phone ->
            val read = async(start = CoroutineStart.UNDISPATCHED) {
                phone.changes.take(1).toList().map { phone.forms.drafts(Lang.KK).size }
            }
            phone.forms.start(Citizen.SERVICE, Lang.KK)
            assertEquals(listOf(1), read.await())
        }
    }
}
