package org.qyzmet.app.settings

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.app.kit.trying
import org.qyzmet.sandbox.SandboxTest

class EraseTest : SandboxTest() {
    @Test
    fun `nothing is erased before it is understood that nothing brings it back`() =
        citizen().trying({ it.forms.start("90060001", Lang.KK).draftId }, { app, go, _ -> erasePresenter(app, go) }) { living ->
            on(EraseEvent.Erase)
            assertFalse(state.erased)
            assertEquals(1, living.asks { it.forms.drafts(Lang.KK).size })
            on(EraseEvent.Tick(true))
            until { it.ticked }
            on(EraseEvent.Erase)
            until { it.erased }
            assertEquals(0, living.asks { it.forms.drafts(Lang.KK).size })
            on(EraseEvent.Leave)
            assertEquals(listOf("anew"), moves.all)
        }
}
