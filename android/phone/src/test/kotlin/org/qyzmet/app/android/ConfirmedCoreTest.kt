package org.qyzmet.app.android

import android.app.Activity
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.async
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Lang
import org.qyzmet.QyzmetException
import org.qyzmet.Retry
import org.qyzmet.Wording
import org.qyzmet.android.Confirmed
import org.qyzmet.android.PromptWords
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.security.Signature

/** What the phone's prompt is told. The prompt itself is Android's, and is not here. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApplication::class)
class ConfirmedCoreTest {
    private var told: PromptWords? = null
    private var answer = Confirmed.YES
    private val prompt = ConfirmPrompt({ answer }) { told = it }
    private val signature = Signature.getInstance("NONEwithECDSA")
    private val words = PromptWords("title", "subject", null, "no")

    private fun refused() = QyzmetException.of(
        Failure(
            Kind.SIGNATURE,
            "signature.not_confirmed",
            Retry.AfterCitizenActs,
            Wording("расталмады", "не подтверждено", "not confirmed"),
            "",
            emptyMap(),
        ),
    )

    @Test
    fun `the words stand as long as what they are about is done`() = runBlocking {
        assertNull(told)
        prompt.asking(words, { error("nobody is locked out") }) { assertSame(words, told) }
        assertNull(told)
        assertThrows(QyzmetException::class.java) { notConfirmed() }
        assertNull(told)
    }

    @Test
    fun `two signatures are asked for one after the other`() = runBlocking {
        val others = PromptWords("title", "another", null, "no")
        val first = CompletableDeferred<Unit>()
        val one = launch { prompt.asking(words, { error("nobody is locked out") }) { first.await() } }
        while (told == null) yield()
        val two = async { prompt.asking(others, { error("nobody is locked out") }) { told } }
        repeat(10) { yield() }
        assertSame(words, told)
        first.complete(Unit)
        assertSame(others, two.await())
        one.join()
    }

    @Test
    fun `who did not confirm reads what the core says of it, who is locked out what helps`() {
        for (given in Confirmed.entries) {
            answer = given
            val e = assertThrows(QyzmetException::class.java) { notConfirmed() }
            assertEquals("signature.not_confirmed", e.code)
            assertEquals(
                if (given == Confirmed.LOCKED_OUT) "locked out" else "not confirmed",
                e.citizenText(Lang.EN),
            )
        }
    }

    @Test
    fun `an answer of before says nothing of what was not asked`() {
        answer = Confirmed.LOCKED_OUT
        assertThrows(QyzmetException::class.java) { notConfirmed() }
        val e = assertThrows(QyzmetException::class.java) {
            runBlocking { prompt.asking(words, { error("nobody is locked out") }) { throw refused() } }
        }
        assertEquals("not confirmed", e.citizenText(Lang.EN))
    }

    /** The hardware asked, and the core says that nobody confirmed. */
    private fun notConfirmed(): Unit = runBlocking {
        prompt.asking(words, { Wording("құлыпталды", "заблокировано", "locked out") }) {
            prompt.confirm(signature)
            throw refused()
        }
    }

    @Test
    fun `the app asks over the Activity that is in front`() {
        val app = RuntimeEnvironment.getApplication() as TestApplication
        val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
        // Two at once, as when Android makes one anew: the older one takes nothing along.
        app.confirm.shown(activity)
        app.confirm.hidden(Robolectric.buildActivity(Activity::class.java).setup().get())
        assertTrue(app.confirm.available)
    }

    @Test
    fun `a revocation and a request are named in the citizen's language`() = runBlocking {
        val app = RuntimeEnvironment.getApplication() as TestApplication
        val core = app.core()
        for (lang in Lang.entries) {
            val speech = core.speech(lang)
            for (id in listOf("screen-confirm-sign", "screen-confirm-key", "screen-confirm-locked", "screen-common-no")) {
                assertTrue("$id in $lang", speech[id].isNotBlank() && speech[id] != id)
            }
            assertTrue(speech.say("revocation-title").isNotBlank())
        }
        core.shutdown()
    }
}
