package org.qyzmet.app.nav

import androidx.compose.runtime.Composable
import androidx.compose.runtime.staticCompositionLocalOf

/** How much room there is. */
enum class Layout {
    /** A phone: one screen, tabs below. */
    Phone,

    /** A large phone on its side, a small tablet: one screen, tabs at the side. */
    Rail,

    /** A tablet: tabs at the side, a list and its item beside each other. */
    Panes,
}

/** The layout for a window [width] dp wide with words [fontScale] times as large as usual. */
fun layoutOf(width: Float, fontScale: Float): Layout = when {
    width < RAIL_FROM -> Layout.Phone
    width / fontScale.coerceAtLeast(1f) < PANES_FROM / LARGEST_FOR_PANES -> Layout.Rail
    width < PANES_FROM -> Layout.Rail
    else -> Layout.Panes
}

/** Whether a screen [height] dp high keeps its main action in view beside words [fontScale] times as large as usual. */
fun roomy(height: Float, fontScale: Float): Boolean = height / fontScale.coerceAtLeast(1f) >= ROOMY_FROM

private const val RAIL_FROM = 600f
private const val PANES_FROM = 840f
private const val LARGEST_FOR_PANES = 1.3f
private const val ROOMY_FROM = 330f

/** What is on the screen: one route, or a list and its item; the item is null while none is chosen. */
data class Shown(val main: Route, val item: Route? = null, val panes: Boolean = false)

/** What stands beside a list; nothing on a phone. */
internal val LocalBeside = staticCompositionLocalOf<Route?> { null }

/** Whether [route] stands beside this list: what leads there is the chosen one. */
@Composable
fun isBeside(route: Route): Boolean = LocalBeside.current == route

/** What of this stack is on the screen. */
fun shownOf(routes: List<Route>, layout: Layout): Shown {
    val top = routes.last()
    if (layout != Layout.Panes || top.pane == Pane.Whole) return Shown(top)
    if (top.pane == Pane.List) return Shown(top, null, true)
    val list = routes.takeLastWhile { it.pane != Pane.Whole }.lastOrNull { it.pane == Pane.List } ?: return Shown(top)
    return Shown(list, top, true)
}
