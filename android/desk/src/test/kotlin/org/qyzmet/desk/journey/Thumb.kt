package org.qyzmet.desk.journey

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextReplacement
import androidx.compose.ui.test.runDesktopComposeUiTest
import kotlinx.coroutines.test.StandardTestDispatcher
import org.qyzmet.SimCard
import org.qyzmet.app.QyzmetApp
import org.qyzmet.desk.window.DeskEnv
import org.qyzmet.desk.window.Kept
import org.qyzmet.desk.window.Relay
import org.qyzmet.desk.window.Sandbox
import java.io.File
import kotlin.time.Duration.Companion.minutes

/** A citizen in front of the phone: sees what is on the screen, taps, types. Knows nothing of what is behind it. */
@OptIn(ExperimentalTestApi::class)
class Thumb(private val ui: ComposeUiTest, val env: DeskEnv, val sandbox: Sandbox, private val registry: SaveableStateRegistry, private val kept: File) {
    /** Waits until this is on the screen, looking further down for it. */
    fun see(tag: String): Thumb {
        ui.waitUntil("$tag on the screen: ${tags()}", PATIENCE_MS) { there(tag) || found(tag) }
        return this
    }

    /** Taps this once it lets itself be tapped: a button at work takes no tap. */
    fun tap(tag: String): Thumb {
        see(tag)
        ui.waitUntil("$tag ready: ${tags()}", PATIENCE_MS) { ready(tag) }
        intoView(tag)
        ui.onAllNodesWithTag(tag)[0].performClick()
        return this
    }

    /** Taps what may move under the finger, as the page reads or goes on by itself: again, until it comes to [then]. */
    fun tap(tag: String, then: String): Thumb {
        ui.waitUntil("$then after $tag: ${tags()}", PATIENCE_MS) {
            if (!there(then) && ready(tag)) {
                intoView(tag)
                tried { ui.onAllNodesWithTag(tag)[0].performClick() }
            }
            there(then)
        }
        return this
    }

    /** What is below the edge is drawn up first; what stands outside a list is in view. */
    private fun intoView(tag: String) = tried { ui.onAllNodesWithTag(tag)[0].performScrollTo() }

    private fun tried(what: () -> Unit) = try {
        what()
    } catch (_: AssertionError) {
    }

    fun type(tag: String, letters: String): Thumb {
        see(tag)
        ui.onNodeWithTag(tag).performTextReplacement(letters)
        return this
    }

    /** Taps the digits of a PIN, wherever they stand. */
    fun pin(digits: String) {
        see("pin-pad")
        digits.forEach { tap("pin-$it") }
    }

    /** Waits until this has gone. */
    fun gone(tag: String): Thumb {
        ui.waitUntil("$tag gone: ${tags()}", PATIENCE_MS) { !there(tag) }
        return this
    }

    /** Waits for words in a place. */
    fun read(tag: String, what: (String) -> Boolean): String {
        ui.waitUntil("the right words in $tag", PATIENCE_MS) { (there(tag) || found(tag)) && what(words(tag)) }
        return words(tag)
    }

    /** Everything that is said in this place. */
    fun words(tag: String): String = ui.onAllNodesWithTag(tag, useUnmergedTree = true).fetchSemanticsNodes().flatMap { node ->
        generateSequence(listOf(node)) { level -> level.flatMap { it.children }.ifEmpty { null } }.flatten()
            .flatMap { it.config.getOrNull(SemanticsProperties.Text).orEmpty() }.map { it.text }.toList()
    }.joinToString(" ")

    /** What is read aloud for this place. */
    fun heard(tag: String): String = ui.onAllNodesWithTag(tag, useUnmergedTree = true).fetchSemanticsNodes()
        .flatMap { it.config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() }.joinToString(" ")

    fun there(tag: String): Boolean = ui.onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty()

    private fun ready(tag: String): Boolean {
        if (!there(tag) && !found(tag)) return false
        return ui.onAllNodesWithTag(tag).fetchSemanticsNodes().firstOrNull()?.let { SemanticsProperties.Disabled !in it.config } ?: false
    }

    /** The process dies as it dies on a phone: what the screens save is kept, nothing else gets a chance. */
    fun die(): Nothing {
        ui.waitForIdle()
        Kept.write(kept, registry.performSave())
        Runtime.getRuntime().halt(KILLED)
        error("not alive")
    }

    private fun found(tag: String): Boolean {
        val lists = ui.onAllNodes(hasScrollToNodeAction())
        return lists.fetchSemanticsNodes().indices.any { place ->
            try {
                lists[place].performScrollToNode(hasTestTag(tag))
                true
            } catch (_: AssertionError) {
                false
            }
        }
    }

    private fun tags() = ui.onAllNodes(androidx.compose.ui.test.SemanticsMatcher("any") { true }, useUnmergedTree = true).fetchSemanticsNodes()
        .mapNotNull { it.config.getOrNull(SemanticsProperties.TestTag) }

    companion object {
        const val KILLED = 137
        private const val PATIENCE_MS = 60_000L

        /** A phone on [folder]; begins where the last process on it left off. */
        fun on(folder: File, native: File, cut: Boolean = false, simCard: SimCard? = null, journey: Thumb.() -> Unit) {
            val sandbox = Sandbox.start(File(folder, "gateway"), native)
            Relay(sandbox.socket).use { relay ->
                val env = DeskEnv(folder, relay, simCard)
                env.cut = cut
                val kept = File(folder, "screens")
                val registry = SaveableStateRegistry(Kept.take(kept), Kept::canCarry)
                // As on a phone, what the library answers goes on in the one thread of the screens.
                runDesktopComposeUiTest(390, 844, StandardTestDispatcher(), testTimeout = 10.minutes) {
                    setContent { CompositionLocalProvider(LocalSaveableStateRegistry provides registry) { QyzmetApp(env, dark = false) } }
                    Thumb(this, env, sandbox, registry, kept).journey()
                }
            }
        }
    }
}
