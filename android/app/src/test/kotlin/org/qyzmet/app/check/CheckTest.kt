package org.qyzmet.app.check

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

class CheckTest : SandboxTest() {
    private fun checking(
        before: suspend Citizen.(Qyzmet) -> String,
        test: Probe<CheckState, CheckEvent>.(Living<String>) -> Unit,
    ) = citizen().let { citizen ->
        citizen.trying({ citizen.before(it) }, { app, go, draft -> checkPresenter(app, go, draft) }, test = test)
    }

    @Test
    fun `what is missing is mended at its question`() = checking({ it.forms.start(Citizen.SERVICE, Lang.KK).draftId }) { living ->
        until { it.form.value != null }
        assertFalse(checkNotNull(state.form.value).complete)
        on(CheckEvent.Mend(null))
        assertEquals(listOf("to form/${living.id}/who"), moves.all)
    }

    @Test
    fun `one changes what one wants`() = checking({ draft(it) }) { living ->
        until { it.form.value != null }
        on(CheckEvent.Change("language"))
        assertEquals(listOf("to form/${living.id}/language"), moves.all)
    }

    @Test
    fun `a linked citizen goes on to sign`() = checking({ link(it); draft(it) }) { living ->
        until { it.form.value?.complete == true && it.link != null }
        assertFalse(state.linkFirst)
        on(CheckEvent.ToSign)
        assertEquals(listOf("to sign/${living.id}"), moves.all)
    }

    @Test
    fun `who is not linked is linked on the way`() = checking({ draft(it) }) { living ->
        until { it.form.value != null && it.link != null }
        assertTrue(state.linkFirst)
        on(CheckEvent.ToSign)
        assertEquals(listOf("to link/sign/${living.id}"), moves.all)
    }

    @Test
    fun `a draft that is gone is no error`() = checking({ "0198c3a0-0000-7000-8000-000000000009" }) {
        until { moves.all.isNotEmpty() }
    }
}
