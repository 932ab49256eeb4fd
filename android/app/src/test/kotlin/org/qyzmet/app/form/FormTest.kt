package org.qyzmet.app.form

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Answer
import org.qyzmet.FormView
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest

/** A form filled in through the screen's presenter, on the real library. */
class FormTest : SandboxTest() {
    private fun filling(
        step: String = "",
        before: suspend (Qyzmet) -> String = { it.forms.start(Citizen.SERVICE, Lang.KK).draftId },
        test: Probe<FormState, FormEvent>.(Living<String>) -> Unit,
    ) = citizen().trying(before, { app, go, draft -> formPresenter(app, go, draft, step) }, test = test)

    private fun Living<String>.kept(): FormView = asks { it.forms.open(id, Lang.KK) }

    private fun FormView.value(field: String) = fields.first { it.id == field }.shownValue

    private fun Probe<FormState, FormEvent>.opened(step: String) = until { it.form.value != null && it.step == step }

    private fun Probe<FormState, FormEvent>.types(field: String, text: String) {
        on(FormEvent.Focus(field, true))
        text.indices.forEach { on(FormEvent.Typed(field, text.take(it + 1))) }
    }

    private suspend fun citizenOf(qyzmet: Qyzmet) = citizen().draft(qyzmet)

    @Test
    fun `letters are written a moment after the last one, and the finger keeps them`() = filling { living ->
        opened("who")
        types("iin", "990101500016")
        until { it.saved }
        assertEquals("990101500016", state.typed["iin"])
        assertEquals("990101 500016", living.kept().value("iin"))
        on(FormEvent.Focus("iin", false))
        until { "iin" !in it.typed }
        assertEquals("990101 500016", state.form.value?.value("iin"))
    }

    @Test
    fun `what was read before an answer and comes after it is not shown`() = filling { living ->
        val before = living.kept()
        val after = living.asks { it.forms.answer(living.id, "full_name", Answer.Text("Үлгібаев Мысал"), Lang.KK) }
        val writing = FormWriting(app, living.id, CoroutineScope(Job()))
        writing.show(after)
        writing.show(before)
        assertEquals(after, writing.form)
        val russian = living.asks { it.forms.open(living.id, Lang.RU) }
        writing.show(russian)
        assertEquals(russian, writing.form)
    }

    @Test
    fun `going on writes first, and says what is missing`() = filling { living ->
        opened("who")
        types("full_name", "Үлгібаев Мысал")
        on(FormEvent.Next)
        until { it.showSummary && it.busy == Busy.No }
        assertEquals("Үлгібаев Мысал", living.kept().value("full_name"))
        assertEquals(listOf("iin"), state.form.value?.wrong("who")?.map { it.field })
        types("iin", Citizen.IIN)
        on(FormEvent.Next)
        opened("address")
        assertFalse(state.showSummary)
        assertTrue(state.typed.isEmpty())
    }

    @Test
    fun `back goes a step back, then out, and everything is kept`() = filling("address") { living ->
        opened("address")
        types("address", "Астана қаласы, Үлгі көшесі, 1-үй")
        on(FormEvent.Back)
        opened("who")
        types("full_name", "Үлгібаев")
        on(FormEvent.Back)
        until { moves.all == listOf("back") }
        assertEquals("Астана қаласы, Үлгі көшесі, 1-үй", living.kept().value("address"))
        assertEquals("Үлгібаев", living.kept().value("full_name"))
    }

    @Test
    fun `a choice and what hangs on it are there at once`() = filling("purpose") { living ->
        opened("purpose")
        on(FormEvent.Choose("purpose"))
        until { it.choosing == "purpose" }
        on(FormEvent.Chosen("purpose", "other"))
        until { it.choosing == null && it.form.value?.of("purpose")?.map { f -> f.id } == listOf("purpose", "purpose_other") }
        assertEquals("other", living.kept().fields.first { it.id == "purpose" }.choice)
    }

    @Test
    fun `the background writes what is under the finger`() = filling { living ->
        opened("who")
        types("full_name", "Үлгібаев")
        living.host.inFront.value = false
        until { it.saved }
        assertEquals("Үлгібаев", living.kept().value("full_name"))
    }

    @Test
    fun `who leaves by another way leaves no letter behind`() = filling { living ->
        opened("who")
        types("full_name", "Үлгібаев")
        living.there = false
        until { living.kept().value("full_name") == "Үлгібаев" }
    }

    @Test
    fun `an emptied answer is no answer`() = filling { living ->
        opened("who")
        types("full_name", "Ү")
        until { it.saved }
        on(FormEvent.Typed("full_name", ""))
        on(FormEvent.Focus("full_name", false))
        until { it.typed.isEmpty() && it.form.value?.value("full_name") == "" }
        assertEquals("", living.kept().value("full_name"))
    }

    @Test
    fun `after the last step the answers are checked`() = filling("language") { living ->
        opened("language")
        on(FormEvent.Chosen("language", "kk"))
        on(FormEvent.Next)
        until { moves.all.isNotEmpty() }
        assertEquals(listOf("to check/${living.id}"), moves.all)
    }

    @Test
    fun `who came to change an answer goes back to check it`() = filling("language", before = { citizenOf(it) }) { living ->
        moves.below += Route.Check(living.id)
        opened("language")
        on(FormEvent.Next)
        until { moves.all.isNotEmpty() }
        assertEquals(listOf("back to check/${living.id}"), moves.all)
    }

    @Test
    fun `one begins with the next question, and with the last step when none is left`() {
        val half: suspend (Qyzmet) -> String = { qyzmet ->
            val draft = qyzmet.forms.start(Citizen.SERVICE, Lang.KK).draftId
            qyzmet.forms.answer(draft, "iin", Answer.Text(Citizen.IIN), Lang.KK)
            qyzmet.forms.answer(draft, "full_name", Answer.Text("Үлгібаев Мысал"), Lang.KK)
            draft
        }
        filling(before = half) { opened("address") }
        val all: suspend (Qyzmet) -> String = { qyzmet ->
            val draft = half(qyzmet)
            qyzmet.forms.answer(draft, "address", Answer.Text("Астана қаласы, Үлгі көшесі, 1-үй"), Lang.KK)
            qyzmet.forms.answer(draft, "purpose", Answer.Text("bank"), Lang.KK)
            qyzmet.forms.answer(draft, "language", Answer.Text("kk"), Lang.KK)
            draft
        }
        filling(before = all) { opened("language") }
    }

    @Test
    fun `a change of another place is seen`() = filling { living ->
        opened("who")
        living.asks { it.forms.answer(living.id, "full_name", Answer.Text("Басқа терезеден"), Lang.KK) }
        until { it.form.value?.value("full_name") == "Басқа терезеден" }
    }

    @Test
    fun `a draft is put away only after a question`() = filling { living ->
        opened("who")
        on(FormEvent.Discard)
        until { it.discarding }
        on(FormEvent.DiscardNo)
        until { !it.discarding }
        assertEquals(1, living.asks { it.forms.drafts(Lang.KK) }.size)
        on(FormEvent.Discard)
        on(FormEvent.DiscardYes)
        until { it.busy == Busy.No && moves.all.isNotEmpty() }
        assertEquals(0, living.asks { it.forms.drafts(Lang.KK) }.size)
        // That the draft is gone is heard of, too; one leaves once.
        assertEquals(Busy.No, state.busy)
        assertEquals(listOf("finish"), moves.all)
    }

    @Test
    fun `a draft that is gone is no error`() = filling(before = { "0198c3a0-0000-7000-8000-000000000009" }) {
        until { moves.all.isNotEmpty() }
    }

    @Test
    fun `the same answers are read in another language, at the same step`() = filling("address") {
        opened("address")
        app.speak(Lang.EN)
        until { it.form.value?.steps?.any { s -> s.title == "Your address" } == true }
        assertEquals("address", state.step)
    }

    @Test
    fun `no answer is printed`() = filling {
        opened("who")
        types("iin", Citizen.IIN)
        assertFalse(Citizen.IIN in state.toString())
    }
}
