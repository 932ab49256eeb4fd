package org.qyzmet.app.nav

import androidx.compose.runtime.saveable.SaverScope
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class StackTest {
    private val all = listOf(
        Route.Start, Route.Search("дәрігер/үйге"), Route.Search(), Route.Category("family"), Route.Service("90060001"),
        Route.Link(Route.Sign("d1")), Route.Key(Route.Settings), Route.Form("d1", "who"), Route.Form("d1"), Route.Check("d1"), Route.Sign("d1"),
        Route.Done("r1"), Route.Requests, Route.Request("r1"), Route.Signed("r1"), Route.Documents, Route.Document("x"), Route.Settings,
        Route.Erase, Route.Offline, Route.Signature, Route.PinChange, Route.Puk, Route.SignInMake, Route.SignInChange, Route.Unlock(Route.Sign("d1")), Route.Log, Route.Others,
        Route.Other("s1"), Route.Key(Route.Other("s1")), Route.OnCard(Route.Sign("d1")), Route.Identify(Route.Sign("d1")), Route.Revoke,
    )

    @Test
    fun `every route is read back from its path`() = assertEquals(all, all.map { Route.of(it.path) })

    @Test
    fun `an operator's call opens over what is in front and leads back there, but never over a PIN or a code`() {
        val untouched = all.filter { called(it) == null }.map { it.path.substringBefore('/') }.toSet()
        assertEquals(setOf("link", "key", "on-card", "sign", "erase", "pin-change", "puk", "unlock", "other", "identify", "revoke"), untouched)
        val stack = Stack(Tab.Services, mapOf(Tab.Services to listOf(Route.Start, Route.Form("d1", "who"))))
        called(stack.top)?.let(stack::to)
        assertEquals(Route.Identify(Route.Form("d1", "who")), stack.top)
        assertEquals(stack.top, Route.of(stack.top.path))
        stack.back()
        assertEquals(Route.Form("d1", "who"), stack.top)
    }

    @Test
    fun `a path that is none of ours is no route`() =
        listOf("", "nothing", "service/", "link/nowhere", "unlock/nowhere", "identify/nowhere", "other/", "form").forEach { assertNull(Route.of(it), it) }

    @Test
    fun `a stack outlives the process, the tab and all`() {
        val stack = Stack()
        stack.to(Route.Service("90060001"))
        stack.select(Tab.Requests)
        stack.to(Route.Request("r1"))
        val saved = with(Stack.Saver) { SaverScope { true }.save(stack) }
        val again = checkNotNull(Stack.Saver.restore(checkNotNull(saved)))
        assertEquals(Tab.Requests, again.tab)
        assertEquals(listOf(Route.Requests, Route.Request("r1")), again.routes)
        assertEquals(listOf(Route.Start, Route.Service("90060001")), again.of(Tab.Services))
    }

    @Test
    fun `what was saved by another version is left out`() {
        val stack = Stack.restored(listOf("Nowhere", "Services:start", "Services:holiday/1", "Requests:request/r1", "x"))
        assertEquals(Tab.Services, stack.tab)
        assertEquals(listOf(Route.Start), stack.routes)
        assertEquals(listOf(Route.Requests), stack.of(Tab.Requests))
    }

    @Test
    fun `back leaves the screen, then the tab`() {
        val stack = Stack()
        stack.select(Tab.Documents)
        stack.to(Route.Document("x"))
        stack.back()
        assertEquals(Route.Documents, stack.top)
        stack.back()
        assertEquals(Tab.Services, stack.tab)
        assertEquals(false, stack.canGoBack)
    }

    @Test
    fun `one goes back to a screen that stands below, or puts it in the place of this one`() {
        val stack = Stack()
        listOf(Route.Service("1"), Route.Form("d"), Route.Check("d"), Route.Form("d", "who")).forEach(stack::to)
        assertEquals(true, stack.backTo(Route.Check("d")))
        assertEquals(listOf(Route.Start, Route.Service("1"), Route.Form("d"), Route.Check("d")), stack.routes)
        assertEquals(false, stack.backTo(Route.Sign("d")))
        assertEquals(Route.Check("d"), stack.top)
    }

    @Test
    fun `what is over leaves the root of its tab`() {
        val stack = Stack()
        stack.select(Tab.Requests)
        listOf(Route.Form("d"), Route.Check("d"), Route.Sign("d")).forEach(stack::to)
        stack.finish(Route.Done("r"))
        assertEquals(Tab.Requests, stack.tab)
        assertEquals(listOf(Route.Requests, Route.Done("r")), stack.routes)
        stack.finish(null)
        assertEquals(listOf(Route.Requests), stack.routes)
    }

    @Test
    fun `tapping the tab one is on goes to its root`() {
        val stack = Stack()
        stack.to(Route.Category("family"))
        stack.select(Tab.Services)
        assertEquals(listOf(Route.Start), stack.routes)
    }

    @Test
    fun `a list and its item lie beside each other where there is room`() {
        val routes = listOf(Route.Start, Route.Search(), Route.Service("1"))
        assertEquals(Shown(Route.Search(), Route.Service("1"), true), shownOf(routes, Layout.Panes))
        assertEquals(Shown(Route.Service("1")), shownOf(routes, Layout.Phone))
        assertEquals(Shown(Route.Service("1")), shownOf(listOf(Route.Start, Route.Service("1")), Layout.Panes))
        assertEquals(Shown(Route.Requests, null, true), shownOf(listOf(Route.Requests), Layout.Panes))
        assertEquals(Shown(Route.Form("d")), shownOf(listOf(Route.Requests, Route.Form("d")), Layout.Panes))
    }

    @Test
    fun `the item beside a list is changed, not piled up`() {
        val stack = Stack()
        stack.select(Tab.Requests)
        stack.to(Route.Request("r1"))
        stack.beside(Route.Request("r2"))
        assertEquals(listOf(Route.Requests, Route.Request("r2")), stack.routes)
    }

    @Test
    fun `room is a matter of width and of the size of words`() {
        assertEquals(Layout.Phone, layoutOf(390f, 1f))
        assertEquals(Layout.Rail, layoutOf(700f, 1f))
        assertEquals(Layout.Panes, layoutOf(1024f, 1f))
        assertEquals(Layout.Rail, layoutOf(1024f, 2f))
    }

    @Test
    fun `the main action is let go of where large words leave no room`() {
        assertEquals(true, roomy(590f, 1.3f))
        assertEquals(true, roomy(738f, 2f))
        assertEquals(false, roomy(570f, 2f))
    }
}
