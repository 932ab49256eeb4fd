package org.qyzmet.app.android

import android.app.Activity
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import androidx.compose.runtime.Recomposer
import androidx.compose.ui.node.RootForTest
import androidx.compose.ui.platform.findViewTreeCompositionContext
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import org.robolectric.Shadows.shadowOf

/** What a citizen sees and taps of an Activity, by the tree that TalkBack reads. */
class Screen(private val activity: Activity) {
    private val nodes: List<SemanticsNode>
        get() = roots(activity.window.decorView).flatMap {
            all((it as RootForTest).semanticsOwner.unmergedRootSemanticsNode)
        }

    /** What draws the screen and runs its effects. */
    val recomposer: Recomposer
        get() = roots(activity.window.decorView).first().findViewTreeCompositionContext() as Recomposer

    val words: List<String>
        get() = nodes.flatMap { it.config.getOrNull(SemanticsProperties.Text).orEmpty() }.map { it.text }

    /** Taps what has this tag, as soon as it is there and takes a tap. */
    fun tap(tag: String) {
        var node: SemanticsNode? = null
        until("the tag $tag") {
            node =
                nodes.find {
                    it.config.getOrNull(SemanticsProperties.TestTag) == tag &&
                        SemanticsActions.OnClick in it.config &&
                        SemanticsProperties.Disabled !in it.config
                }
            node != null
        }
        checkNotNull(node).config[SemanticsActions.OnClick].action?.invoke()
    }

    fun awaitWords(words: String) = until("the words \"$words\"") { words in this.words }

    fun isChosen(tag: String): Boolean = nodes.any {
        it.config.getOrNull(SemanticsProperties.TestTag) == tag &&
            it.config.getOrNull(SemanticsProperties.Selected) == true
    }

    /** Lets the main thread and the library go on until [met]. */
    fun until(what: String, met: () -> Boolean) {
        val end = System.nanoTime() + 60_000_000_000
        while (true) {
            shadowOf(Looper.getMainLooper()).idle()
            if (met()) return
            check(System.nanoTime() < end) { "never came: $what; there is $words" }
            Thread.onSpinWait()
        }
    }

    private fun roots(view: View): List<View> = when (view) {
        is RootForTest -> listOf(view)
        is ViewGroup -> (0 until view.childCount).flatMap { roots(view.getChildAt(it)) }
        else -> emptyList()
    }

    private fun all(node: SemanticsNode): List<SemanticsNode> = listOf(node) + node.children.flatMap(::all)
}
