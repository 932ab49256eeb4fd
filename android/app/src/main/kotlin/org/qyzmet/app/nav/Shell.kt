package org.qyzmet.app.nav

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import org.qyzmet.app.components.Frame
import org.qyzmet.app.components.FrameEvent
import org.qyzmet.app.components.FramePane
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.LocalColumns
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.LocalRoomy
import org.qyzmet.app.components.Mark
import org.qyzmet.app.components.OfflineLine
import org.qyzmet.app.components.SandboxBand
import org.qyzmet.app.components.TopBar
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.announced
import org.qyzmet.app.fault.FaultScreen
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.LocalSpeech
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/** The band, the tabs, and in the midst what is in front of the citizen. */
@Composable
fun Shell(app: AppModel, stack: Stack, screen: @Composable (Route, Go) -> Unit, help: @Composable (HelpAbout?, () -> Unit) -> Unit) {
    var helping by remember { mutableStateOf<Helping?>(null) }
    val onHelp = { about: HelpAbout? -> helping = Helping(about) }
    val kept = rememberSaveableStateHolder()
    app.host.OnBack(stack.canGoBack, stack::back)
    Forget(kept, stack)
    CompositionLocalProvider(LocalSpeech provides app.speech) {
        val covered by app.host.covered.collectAsState(false)
        Chrome(app.sandbox, covered, stack.tab, stack.top.bar, app.attention, stack::select) { layout ->
            val around = Frame(app.sandbox, app.offline, false, app.lang, app.tongues, FramePane.Alone) { event ->
                when (event) {
                    FrameEvent.Back -> stack.back()
                    is FrameEvent.Help -> onHelp(event.about)
                    FrameEvent.WorksOffline -> stack.root(Tab.Settings, Route.Offline)
                    is FrameEvent.Speak -> app.speak(event.lang)
                }
            }
            CompositionLocalProvider(LocalFrame provides around) {
                Panes(shownOf(stack.routes, layout)) { route, pane ->
                    val item = pane == FramePane.Item
                    val go = StackGo(stack, beside = layout == Layout.Panes && !item, onHelp)
                    val back = if (item) stack.routes.takeLast(2).all { it.pane == Pane.Item } else stack.canGoBack && (stack.routes.first() != route || stack.tab != Tab.Services)
                    val frame = around.copy(canGoBack = back, pane = pane, on = { event -> if (event == FrameEvent.Back && !item) stack.leave(route) else around.on(event) })
                    CompositionLocalProvider(LocalFrame provides frame) {
                        val fault = app.fault
                        if (fault != null && !item) return@CompositionLocalProvider FaultScreen(fault, app, go)
                        kept.SaveableStateProvider(keyOf(stack.tab, route)) { screen(route, go) }
                    }
                }
            }
        }
        helping?.let { help(it.about) { helping = null } }
        Announced(app)
    }
}

/** What is said aloud once, though nothing on the screen says it. */
@Composable
private fun Announced(app: AppModel) {
    val words = app.announcement
    LaunchedEffect(words) {
        if (words.isEmpty()) return@LaunchedEffect
        delay(SAID_MS)
        app.announce("")
    }
    Box(Modifier.size(1.dp).announced().semantics { contentDescription = words })
}

private class Helping(val about: HelpAbout?)

/** What stands around the screens; pictures draw it, too. */
@Composable
fun Chrome(sandbox: Boolean, covered: Boolean, tab: Tab, bar: Boolean, attention: Int, select: (Tab) -> Unit, content: @Composable (Layout) -> Unit) {
    Column(Modifier.fillMaxSize().background(colours.ground).windowInsetsPadding(WindowInsets.safeDrawing)) {
        if (sandbox) SandboxBand()
        if (covered) Box(Modifier.padding(Space.l, Space.s)) { WrongWords(word("screen-common-covered"), "covered") }
        BoxWithConstraints(Modifier.weight(1f).fillMaxWidth()) {
            val scale = LocalDensity.current.fontScale
            val layout = layoutOf(maxWidth.value, scale)
            CompositionLocalProvider(LocalRoomy provides roomy(maxHeight.value, scale), LocalColumns provides if (layout == Layout.Panes) 2 else 1) {
                if (layout == Layout.Phone) {
                    Column {
                        Box(Modifier.weight(1f)) { content(layout) }
                        if (bar) BottomBar(tab, attention, select)
                    }
                } else {
                    Row {
                        Rail(tab, attention, select)
                        VerticalDivider(color = colours.hairline)
                        Box(Modifier.weight(1f)) { content(layout) }
                    }
                }
            }
        }
    }
}

/** One screen, or a list with its item beside it; what says that there is no line stands once, above both. */
@Composable
fun Panes(shown: Shown, draw: @Composable (Route, FramePane) -> Unit) {
    if (!shown.panes) return draw(shown.main, FramePane.Alone)
    Column(Modifier.fillMaxSize()) {
        OfflineLine(LocalFrame.current)
        Row {
            Box(Modifier.width(LIST_WIDTH).fillMaxHeight()) {
                CompositionLocalProvider(LocalBeside provides shown.item) { draw(shown.main, FramePane.List) }
            }
            VerticalDivider(color = colours.hairline)
            Box(Modifier.weight(1f).fillMaxHeight()) { if (shown.item != null) draw(shown.item, FramePane.Item) else NothingChosen() }
        }
    }
}

/** What a screen saves (letters, the place in its list) is kept as long as it is in a stack, and no longer. */
@Composable
private fun Forget(kept: SaveableStateHolder, stack: Stack) {
    val keys = Tab.entries.flatMap { tab -> stack.of(tab).map { keyOf(tab, it) } }.toSet()
    val before = remember { mutableSetOf<String>() }
    SideEffect {
        (before - keys).forEach(kept::removeState)
        before.clear()
        before += keys
    }
}

private fun keyOf(tab: Tab, route: Route) = "${tab.name}/${route.path}"

@Composable
private fun NothingChosen() = Column {
    TopBar(LocalFrame.current.copy(canGoBack = false, pane = FramePane.Item))
    Box(Modifier.fillMaxSize(), Alignment.Center) { Mark(Modifier.size(72.dp).alpha(0.35f)) }
}

private class StackGo(private val stack: Stack, private val beside: Boolean, private val onHelp: (HelpAbout?) -> Unit) : Go {
    override fun to(route: Route) = if (beside && route.pane == Pane.Item) stack.beside(route) else stack.to(route)

    override fun instead(route: Route) = stack.instead(route)

    override fun back() = stack.back()

    override fun backTo(route: Route) = stack.backTo(route)

    override fun finish(route: Route?) = stack.finish(route)

    override fun root(tab: Tab, route: Route?) = stack.root(tab, route)

    override fun anew() = stack.anew()

    override fun help(about: HelpAbout?) = onHelp(about)
}

private const val SAID_MS = 4_000L
private val LIST_WIDTH = 400.dp
