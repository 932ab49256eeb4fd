package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.app.components.HelpAbout

/** Where a screen may send the citizen. */
interface Go {
    /** Opens a screen on top of this one. */
    fun to(route: Route)

    /** Takes this screen's place. */
    fun instead(route: Route)

    /** Leaves this screen. */
    fun back()

    /** Back to this screen if it stands below; false when it does not. */
    fun backTo(route: Route): Boolean

    /** What was begun on this tab is over: its root, then [route]. */
    fun finish(route: Route? = null)

    /** Goes to the root of a tab, then to [route] on it. */
    fun root(tab: Tab, route: Route? = null)

    /** Every tab at its root, on Start: nobody is known here any more. */
    fun anew()

    /** 1414, with what is in front of the citizen. */
    fun help(about: HelpAbout? = null)
}

/** Back to this screen if it stands below; else it takes the place of the one in front. */
fun Go.onTo(route: Route) {
    if (!backTo(route)) instead(route)
}

/** A stack of routes for each tab. Pure: every move is one function of the lists. */
@Stable
class Stack(tab: Tab = Tab.Services, routes: Map<Tab, List<Route>> = emptyMap()) {
    var tab: Tab by mutableStateOf(tab)
        private set

    private val stacks = mutableStateMapOf<Tab, List<Route>>().apply {
        Tab.entries.forEach { put(it, routes[it].orEmpty().ifEmpty { listOf(it.root) }) }
    }

    /** From the root of the tab to what is in front. */
    val routes: List<Route> get() = of(tab)

    val top: Route get() = routes.last()

    val canGoBack: Boolean get() = routes.size > 1 || tab != Tab.Services

    fun of(tab: Tab): List<Route> = stacks.getValue(tab)

    fun to(route: Route) {
        if (route != top) set(routes + route)
    }

    fun instead(route: Route) = set(routes.dropLast(1) + route)

    /** Opens an item beside its list: takes the place of the item that is there. */
    fun beside(route: Route) = set(routes.dropLastWhile { it.pane == Pane.Item && routes.size > 1 } + route)

    /** Out of this screen; from the root of a tab, to the first tab. */
    fun back() = if (routes.size > 1) set(routes.dropLast(1)) else tab = Tab.Services

    /** Back to [route] if it stands below what is in front. */
    fun backTo(route: Route): Boolean {
        val place = routes.dropLast(1).lastIndexOf(route)
        if (place >= 0) set(routes.take(place + 1))
        return place >= 0
    }

    /** The root of this tab, then [route]. */
    fun finish(route: Route?) = set(listOfNotNull(tab.root, route))

    /** Out of [route] and whatever was opened from it. */
    fun leave(route: Route) {
        val below = routes.takeWhile { it != route }
        if (below.isEmpty()) back() else set(below)
    }

    /** Another tab where it was left; the tab one is on, at its root. */
    fun select(other: Tab) = if (other == tab) set(listOf(tab.root)) else tab = other

    fun root(other: Tab, route: Route?) {
        tab = other
        set(listOfNotNull(other.root, route.takeIf { it != other.root }))
    }

    /** Every tab at its root, on Start. */
    fun anew() {
        Tab.entries.forEach { stacks[it] = listOf(it.root) }
        tab = Tab.Services
    }

    private fun set(routes: List<Route>) {
        stacks[tab] = routes
    }

    companion object {
        /** A line for the tab, then one a route; what can't be read is left out. */
        val Saver: Saver<Stack, Any> = listSaver(
            save = { stack -> listOf(stack.tab.name) + Tab.entries.flatMap { t -> stack.of(t).map { "${t.name}:${it.path}" } } },
            restore = { lines -> restored(lines) },
        )

        internal fun restored(lines: List<String>): Stack {
            val tab = Tab.entries.find { it.name == lines.firstOrNull() } ?: Tab.Services
            val routes = lines.drop(1).mapNotNull { line ->
                val of = Tab.entries.find { it.name == line.substringBefore(':') }
                val route = Route.of(line.substringAfter(':'))
                if (of == null || route == null) null else of to route
            }
            return Stack(tab, routes.groupBy({ it.first }, { it.second }).filter { (t, all) -> all.first() == t.root })
        }
    }
}

/** The stack, kept over the death of the process. */
@Composable
fun rememberStack(): Stack = rememberSaveable(saver = Stack.Saver) { Stack() }
