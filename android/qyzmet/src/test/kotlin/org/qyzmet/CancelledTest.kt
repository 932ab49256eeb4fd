package org.qyzmet

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf
import org.qyzmet.sandbox.trial
import kotlin.random.Random
import kotlin.time.Duration.Companion.minutes

/** A coroutine is cancelled at every await of the journey; the journey is finished all the same, with one request. */
class CancelledTest : SandboxTest() {
    /** Begins the call, cancels it after so long, and waits; the call ends in one of three ways and no other. */
    private suspend fun cut(ms: Long, call: suspend () -> Any?) = coroutineScope {
        val cut = async(Dispatchers.Default, CoroutineStart.UNDISPATCHED) {
            try {
                call()
            } catch (e: QyzmetException) {
                // It failed before it was cancelled.
                assertTrue(e.code != "conflict.cancelled", "the caller is told of its own cancellation as an error")
            }
        }
        if (ms > 0) delay(ms)
        cut.cancelAndJoin()
    }

    private suspend fun journey(citizen: Citizen, phone: Qyzmet, ms: () -> Long) {
        val (identity, signature, forms, requests) = Parts(phone)
        val link = suspend { identity.startLink(Citizen.IIN, citizen.phone, Citizen.CARD_PIN, Lang.KK) }
        cut(ms(), link)
        if (identity.linkState(Lang.KK).state != "code-sent") link()
        cut(ms()) { identity.confirmCode(sandbox.code(citizen.phone), Lang.KK) }
        if (identity.linkState(Lang.KK).state !in setOf("linked", "code-sent")) link()
        // A linking that was broken off may still have sent its code, and later than the one that counts.
        for (code in sandbox.codes(citizen.phone)) {
            if (identity.linkState(Lang.KK).state != "linked") codeOf { identity.confirmCode(code, Lang.KK) }
        }
        assertEquals("linked", identity.linkState(Lang.KK).state)
        cut(ms()) { signature.createKey(Citizen.PIN, Lang.KK) }
        if (signature.state(Lang.KK).stateId != "ready") signature.createKey(Citizen.PIN, Lang.KK)
        cut(ms()) { phone.catalogue.sync() }

        cut(ms()) { forms.start(Citizen.SERVICE, Lang.KK) }
        val draft = forms.drafts(Lang.KK).singleOrNull()?.id ?: forms.start(Citizen.SERVICE, Lang.KK).draftId
        for ((field, answer) in listOf("purpose" to "bank", "language" to "kk")) {
            cut(ms()) { forms.answer(draft, field, Answer.Text(answer), Lang.KK) }
            forms.answer(draft, field, Answer.Text(answer), Lang.KK)
        }
        cut(ms()) { requests.prepare(draft, Lang.KK) }
        val request = requests.prepare(draft, Lang.KK).requestId
        cut(ms()) { requests.sign(request, Citizen.PIN, Lang.KK) }
        if (requests.outbox(Lang.KK).isEmpty()) requests.sign(request, Citizen.PIN, Lang.KK)
        cut(ms()) { requests.deliver() }
        cut(ms()) { requests.deliverNow() }
        repeat(3) { requests.deliverNow() }
        assertTrue(requests.get(request, Lang.KK).number != null, requests.get(request, Lang.KK).stateId)
        assertEquals(1, sandbox.filed().count { it == request })
        assertEquals(1u, requests.list(Lang.KK, Citizen.PAGE).total)
    }

    private data class Parts(
        val identity: Identity,
        val signature: Signature,
        val forms: Forms,
        val requests: Requests,
    ) {
        constructor(phone: Qyzmet) : this(phone.identity, phone.signature, phone.forms, phone.requests)
    }

    @ParameterizedTest
    @ValueSource(longs = [0, 1, 2, 5, 10, 50, 150])
    fun `cancelled after so many milliseconds everywhere`(ms: Long) = trial(2.minutes) {
        val citizen = citizen()
        val before = sandbox.filed().size
        citizen.open().use { journey(citizen, it) { ms } }
        assertEquals(before + 1, sandbox.filed().size)
    }

    @Test
    fun `cancelled at random moments`() = trial(2.minutes) {
        val before = sandbox.filed().size
        for (seed in 1..4) {
            val random = Random(seed)
            val citizen = citizen()
            citizen.open().use { journey(citizen, it) { random.nextLong(60) } }
        }
        assertEquals(before + 4, sandbox.filed().size)
    }

    @Test
    fun `a cancelled call has let go when the caller goes on`() = trial {
        val citizen = citizen()
        citizen.open().use { phone ->
            sandbox.order("""{"path_prefix":"/links","fault":"delay","ms":60000}""")
            cut(300) { phone.identity.startLink(Citizen.IIN, citizen.phone, Citizen.CARD_PIN, Lang.KK) }
            // The turn is free: another linking is refused by nobody.
            citizen.link(phone)
        }
    }

    @Test
    fun `who is cancelled hears of nothing else`() = trial {
        citizen().open().use { phone ->
            sandbox.order("""{"path_prefix":"/","fault":"delay","ms":60000}""")
            var heard: Throwable? = null
            val call = startUndispatched {
                try {
                    phone.catalogue.sync()
                } catch (e: Throwable) {
                    heard = e
                    throw e
                }
            }
            call.cancelAndJoin()
            assertTrue(heard is CancellationException, heard.toString())
        }
    }

    private fun CoroutineScope.startUndispatched(block: suspend () -> Unit) =
        async(start = CoroutineStart.UNDISPATCHED) { block() }
}
