package org.qyzmet.android

import android.app.Activity
import android.os.Build
import android.os.CancellationSignal
import java.security.Signature
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

/**
 * Android's own prompt for a finger, a face or the screen lock's code, over the Activity that is in front. Needs Android 9
 * and the permission `USE_BIOMETRIC`, which is in these adapters' manifest; on Android 9 and 10 it takes no code of the
 * screen lock.
 *
 * Tell it which Activity is in front ([shown], [hidden]) and what the citizen is to confirm ([words]) before each call of
 * the client that may sign. Without either nobody is asked, and nothing is signed.
 */
public class BiometricConfirm internal constructor(private val prompts: Prompts, private val patienceMs: Long) :
    Confirm {
    /** One for an app. */
    public constructor() : this(AndroidPrompts, PATIENCE_MS)

    @Volatile
    private var window: Activity? = null

    @Volatile
    private var asked: CompletableFuture<Confirmed>? = null

    /** What the prompt says; `null` while nothing is to be confirmed. */
    @Volatile
    public var words: PromptWords? = null

    override val available: Boolean get() = prompts.here

    /** This Activity is in front. Call it from `onStart`. */
    public fun shown(activity: Activity) {
        window = activity
    }

    /** This Activity is not in front any more: who is asked there is asked no longer. Call it from `onStop`. */
    public fun hidden(activity: Activity) {
        if (window !== activity) return
        window = null
        asked?.complete(Confirmed.UNANSWERED)
    }

    override fun confirm(signature: Signature): Confirmed {
        val words = words ?: return Confirmed.UNANSWERED
        val activity = window?.takeIf { available } ?: return Confirmed.UNANSWERED
        val answer = CompletableFuture<Confirmed>()
        val end = CancellationSignal()
        asked = answer
        activity.runOnUiThread {
            // Asked in the meantime, and gone again.
            if (answer.isDone) return@runOnUiThread
            try {
                prompts.show(activity, words, signature, end, answer::complete)
            } catch (e: RuntimeException) {
                answer.completeExceptionally(e)
            }
        }
        var given = Confirmed.UNANSWERED
        try {
            // Gone since it was looked at.
            if (window === activity) given = answer.get(patienceMs, TimeUnit.MILLISECONDS)
        } catch (_: TimeoutException) {
            // Nobody there.
        } catch (_: ExecutionException) {
            // A window that is going takes no prompt.
        } finally {
            asked = null
            // From here on a late answer is none.
            answer.cancel(false)
            if (given == Confirmed.UNANSWERED) activity.runOnUiThread { end.cancel() }
        }
        return given
    }

    private companion object {
        /** Less than the core waits. */
        const val PATIENCE_MS = 50_000L
    }
}

/**
 * What a prompt says, in the citizen's language.
 *
 * @property title what the citizen does by it: "confirm your signature".
 * @property subject what is signed; `null` where nothing is.
 * @property text more of it, the verification code above all.
 * @property no the word on the button that declines, where Android has none of its own.
 */
public class PromptWords(
    public val title: String,
    public val subject: String?,
    public val text: String?,
    public val no: String,
)

/** Android's prompt as [BiometricConfirm] uses it. A seam; [AndroidPrompts] is the real one. */
internal interface Prompts {
    /** Whether this Android has one. */
    val here: Boolean

    /** Shows it, on the main thread; [answer] is told once, unless [end] comes first. */
    fun show(
        activity: Activity,
        words: PromptWords,
        signature: Signature,
        end: CancellationSignal,
        answer: (Confirmed) -> Unit,
    )
}

internal object AndroidPrompts : Prompts {
    override val here: Boolean get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P

    override fun show(
        activity: Activity,
        words: PromptWords,
        signature: Signature,
        end: CancellationSignal,
        answer: (Confirmed) -> Unit,
    ) {
        if (here) showPrompt(activity, words, signature, end, answer) else answer(Confirmed.UNANSWERED)
    }
}
