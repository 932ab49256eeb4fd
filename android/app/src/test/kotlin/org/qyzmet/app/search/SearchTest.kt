package org.qyzmet.app.search

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Found
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.SandboxTest

class SearchTest : SandboxTest() {
    @Test
    fun `what can be asked for here stands first, and the newest letters win`() =
        citizen().trying({ }, { app, go, _ -> searchPresenter(app, go, "") }) {
            assertNull(state.page)
            on(SearchEvent.Typed("мекенжай аныктамасы"))
            until { it.here.isNotEmpty() }
            assertEquals("90060001", state.here.first().card.code)
            assertTrue(state.elsewhere.none { it.card.mobile })
            on(SearchEvent.Open(state.here.first().card.code))
            assertEquals(listOf("to service/90060001"), moves.all)
            on(SearchEvent.Clear)
            until { it.page == null }
        }

    @Test
    fun `a slip of the finger finds what is near, and says so`() =
        citizen().trying({ }, { app, go, _ -> searchPresenter(app, go, "мекенжай аныктамаса") }) {
            until { it.page?.value != null }
            assertTrue(state.page?.value?.found in Found.entries)
            assertEquals("90060001", state.here.first().card.code)
        }

    @Test
    fun `nothing found is a place to go on from`() =
        citizen().trying({ }, { app, go, _ -> searchPresenter(app, go, "qqqqqqqq") }) {
            until { it.page?.value?.hits?.isEmpty() == true }
            on(SearchEvent.Call)
            assertEquals(listOf("help"), moves.all)
        }
}
