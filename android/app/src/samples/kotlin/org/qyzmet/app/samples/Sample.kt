package org.qyzmet.app.samples

import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import org.qyzmet.Catalogue
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Lang
import org.qyzmet.Retry
import org.qyzmet.StateText
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.nav.Tab

/** Where samples take their words and data from: one language, or the stretched one that proves the layouts. */
interface SampleWorld {
    val lang: Lang

    /** The real catalogue that comes with the app. */
    val catalogue: Catalogue

    /** One of the core's texts. */
    suspend fun say(id: String, vararg args: Pair<String, Any>): String

    /** One of the core's states: `state("state-request-queued")`. */
    suspend fun state(id: String, vararg args: Pair<String, Any>): StateText

    /** Data that a citizen would have given. */
    fun text(kk: String, ru: String, en: String): String

    /** A page of a real document of the sandbox. */
    val paper: ImageBitmap

    /** A failure as the core makes it. */
    suspend fun failure(code: String, kind: Kind, retry: Retry): Failure
}

/** What stands around a sample; [tapped] is the tag of what was tapped before it is drawn. */
data class Around(
    val tab: Tab = Tab.Services, val bar: Boolean = true, val offline: Boolean = false, val back: Boolean = true, val attention: Int = 0, val about: HelpAbout? = null,
    val tapped: String? = null,
)

/** One state of one screen, drawn in every language, light, size and form. */
class Sample<S>(
    /** The screen's name in SCREENS.md. */
    val screen: String,
    /** What is special in it. */
    val name: String,
    val around: Around = Around(),
    private val state: suspend SampleWorld.() -> S,
    private val view: @Composable (S) -> Unit,
) {
    /** Makes the state in this world, and what draws it. */
    suspend fun drawn(world: SampleWorld): @Composable () -> Unit {
        val made = world.state()
        return { view(made) }
    }

    override fun toString() = "$screen-$name"
}
