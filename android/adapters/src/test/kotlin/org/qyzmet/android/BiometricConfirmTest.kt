package org.qyzmet.android

import android.app.Activity
import android.os.CancellationSignal
import android.os.Looper
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.security.Signature
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit.SECONDS

/** What [BiometricConfirm] decides. The prompt itself is Android's: [showPrompt] is only compiled and checked. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class BiometricConfirmTest {
    private class Shown(
        val words: PromptWords,
        val signature: Signature,
        val end: CancellationSignal,
        val answer: (Confirmed) -> Unit,
    )

    private val prompts = object : Prompts {
        override var here = true
        var showing: (Shown) -> Unit = {}
        val all = mutableListOf<Shown>()

        override fun show(
            activity: Activity,
            words: PromptWords,
            signature: Signature,
            end: CancellationSignal,
            answer: (Confirmed) -> Unit,
        ) {
            assertSame("only the main thread may show it", Looper.getMainLooper(), Looper.myLooper())
            val shown = Shown(words, signature, end, answer)
            all += shown
            showing(shown)
        }
    }
    private val activity: Activity = Robolectric.setupActivity(Activity::class.java)
    private val signature = Signature.getInstance("NONEwithECDSA")
    private val words = PromptWords("title", "subject", "text", "no")

    private fun confirm(patienceMs: Long = 20_000) = BiometricConfirm(prompts, patienceMs)

    private fun ready(patienceMs: Long = 20_000) = confirm(patienceMs).apply {
        shown(activity)
        words = this@BiometricConfirmTest.words
    }

    /** Asks on a thread of the core, while the main thread does what it has to. */
    private fun BiometricConfirm.asked(): Confirmed {
        val answer = CompletableFuture.supplyAsync { confirm(signature) }
        while (!answer.isDone) {
            shadowOf(Looper.getMainLooper()).idle()
            Thread.onSpinWait()
        }
        shadowOf(Looper.getMainLooper()).idle()
        return answer.get()
    }

    @Test
    fun `each answer is passed on, and the words with what is signed`() {
        for (given in Confirmed.entries) {
            prompts.showing = { it.answer(given) }
            assertEquals(given, ready().asked())
        }
        val last = prompts.all.last()
        assertSame(words, last.words)
        assertSame(signature, last.signature)
    }

    @Test
    fun `nobody is asked what nobody named, and nowhere`() {
        assertEquals(Confirmed.UNANSWERED, confirm().apply { shown(activity) }.asked())
        assertEquals(Confirmed.UNANSWERED, confirm().apply { words = this@BiometricConfirmTest.words }.asked())
        assertEquals(Confirmed.UNANSWERED, ready().apply { hidden(activity) }.asked())
        assertTrue(prompts.all.isEmpty())
    }

    @Test
    fun `an Activity that goes takes its prompt along`() {
        val confirm = ready()
        prompts.showing = { confirm.hidden(activity) }
        assertEquals(Confirmed.UNANSWERED, confirm.asked())
        assertTrue(prompts.all.single().end.isCanceled)
    }

    @Test
    fun `another Activity that goes takes nothing along`() {
        val confirm = ready()
        prompts.showing = { shown ->
            confirm.hidden(Robolectric.setupActivity(Activity::class.java))
            shown.answer(Confirmed.YES)
        }
        assertEquals(Confirmed.YES, confirm.asked())
        assertFalse(prompts.all.single().end.isCanceled)
    }

    @Test
    fun `who does not answer is not waited for, and a late answer is none`() {
        val confirm = ready(patienceMs = 1)
        assertEquals(Confirmed.UNANSWERED, confirm.asked())
        prompts.all.forEach { late ->
            assertTrue(late.end.isCanceled)
            late.answer(Confirmed.YES)
        }
        prompts.showing = { it.answer(Confirmed.DECLINED) }
        assertEquals(Confirmed.DECLINED, ready().asked())
    }

    @Test
    fun `a window that takes no prompt is no confirmation`() {
        prompts.showing = { throw IllegalStateException("going") }
        assertEquals(Confirmed.UNANSWERED, ready().asked())
    }

    @Test
    fun `a thread that is interrupted stops waiting and takes the prompt away`() {
        val confirm = ready()
        val up = CountDownLatch(1)
        prompts.showing = { up.countDown() }
        var thrown: Throwable? = null
        val asking = Thread {
            try {
                confirm.confirm(signature)
            } catch (e: InterruptedException) {
                thrown = e
            }
        }
        asking.start()
        while (!up.await(0, SECONDS)) shadowOf(Looper.getMainLooper()).idle()
        asking.interrupt()
        asking.join()
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(thrown is InterruptedException)
        assertTrue(prompts.all.single().end.isCanceled)
    }

    @Test
    @Config(sdk = [26, 28])
    fun `there is a prompt since Android 9`() {
        assertEquals(android.os.Build.VERSION.SDK_INT >= 28, BiometricConfirm().available)
        prompts.here = false
        assertEquals(Confirmed.UNANSWERED, ready().asked())
        assertNull(prompts.all.firstOrNull())
    }

    @Test
    fun `errors of the prompt are told apart`() {
        val told = (0..20).groupBy(::confirmedOf)
        assertEquals(listOf(10), told[Confirmed.DECLINED])
        assertEquals(listOf(7, 9), told[Confirmed.LOCKED_OUT])
        assertNull("an error confirms nothing", told[Confirmed.YES])
    }
}
