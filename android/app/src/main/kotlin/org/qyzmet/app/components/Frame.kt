package org.qyzmet.app.components

import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import org.qyzmet.Lang
import org.qyzmet.app.model.Tongue

/** What stands around every screen, and where its taps go. */
@Immutable
data class Frame(
    val sandbox: Boolean,
    val offline: Boolean,
    val canGoBack: Boolean,
    val lang: Lang,
    val tongues: List<Tongue>,
    val pane: FramePane,
    val on: (FrameEvent) -> Unit,
)

/** Of two panes the list has the sign of the app, and the item the language and 1414; a screen alone has all. */
enum class FramePane { Alone, List, Item }

sealed interface FrameEvent {
    data object Back : FrameEvent

    /** 1414, with what is in front of the citizen if it has a name. */
    data class Help(val about: HelpAbout?) : FrameEvent

    data object WorksOffline : FrameEvent

    data class Speak(val lang: Lang) : FrameEvent
}

/** What a consultant of 1414 is told first: the service or request in front of the citizen. Nothing is sent. */
data class HelpAbout(val title: String, val number: String? = null)

val LocalFrame = staticCompositionLocalOf<Frame> { error("no frame: draw inside QyzmetApp or a picture") }

/** Pictures and tests: nothing moves, and what comes after a while is there at once. */
val LocalStill = staticCompositionLocalOf { false }

/** Whether the screen is high enough, for words of this size, to keep its main action always in view. */
val LocalRoomy = staticCompositionLocalOf { true }

/** How many cards stand beside each other where a screen has the whole of a tablet. */
val LocalColumns = staticCompositionLocalOf { 1 }
