package org.qyzmet.app.form

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertCountEquals
import androidx.compose.ui.test.assertIsFocused
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Block
import org.qyzmet.FormView
import org.qyzmet.OptionView
import org.qyzmet.app.kit.viewing
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

/** What a step of a form lets one do, and what it tells of it. */
@OptIn(ExperimentalTestApi::class)
class FormPageViewTest {
    private val events = mutableListOf<FormEvent>()
    private val regions = ('a'..'i').map { OptionView("$it", "Region $it") }

    private fun formOf(vararg fields: org.qyzmet.FieldView): FormView =
        form("Form", listOf(step("one", "Step")), fields.map { it.copy(step = "one") })

    private fun stateOf(form: FormView, summary: Boolean = false) =
        FormState(Load.Ready(form), "one", emptyMap(), summary, null, false, false, Busy.No, null)

    private fun drawn(state: FormState, test: ComposeUiTest.() -> Unit) = viewing({
        var now by remember { mutableStateOf(state) }
        FormPageView(now) { event ->
            events += event
            if (event is FormEvent.Choose) now = now.copy(choosing = event.field)
            if (event is FormEvent.Typed) now = now.copy(typed = mapOf(event.field to event.text))
        }
    }, test)

    private fun ComposeUiTest.field(id: String) = onNodeWithTag("form-list").performScrollToNode(hasTestTag("field-$id")).let { onNodeWithTag("field-$id") }

    @Test
    fun `every block that is typed takes letters and tells them`() {
        val blocks = listOf(Block.Text, Block.Multiline, Block.Number, Block.Date, Block.Phone, Block.Iin, Block.Address)
        drawn(stateOf(formOf(*blocks.mapIndexed { i, block -> field("f$i", block, "Question $i") }.toTypedArray()))) {
            blocks.indices.forEach { field("f$it").performTextInput("1") }
            assertEquals(blocks.indices.map { "f$it" to "1" }, events.filterIsInstance<FormEvent.Typed>().map { it.field to it.text })
            assertTrue(events.any { it == FormEvent.Focus("f0", true) } && events.any { it == FormEvent.Focus("f0", false) })
        }
    }

    @Test
    fun `a day that stands in words is replaced by what is typed`() =
        drawn(stateOf(formOf(field("day", Block.Date, "Since", value = "21 қараша 2026 ж.")))) {
            field("day").performClick()
            waitForIdle()
            field("day").performTextInput("1")
            assertEquals("1", events.filterIsInstance<FormEvent.Typed>().last().text)
        }

    @Test
    fun `a tick and a choice are told at once`() = drawn(
        stateOf(formOf(field("agree", Block.Checkbox, "I agree"), field("who", Block.Radio, "Who?", options = regions.take(2)))),
    ) {
        field("agree").performClick()
        onNodeWithTag("form-list").performScrollToNode(hasTestTag("field-who-option-b"))
        onNodeWithTag("field-who-option-b").performClick()
        assertEquals(listOf(true), events.filterIsInstance<FormEvent.Ticked>().map { it.on })
        assertEquals(listOf("who" to "b"), events.filterIsInstance<FormEvent.Chosen>().map { it.field to it.value })
    }

    @Test
    fun `one of many is found by its letters`() = drawn(stateOf(formOf(field("region", Block.Select, "Where?", options = regions)))) {
        field("region").performClick()
        onNodeWithTag("choice-search").performTextInput("ION I")
        onAllNodesWithTag("field-region-option-a").assertCountEquals(0)
        onNodeWithTag("field-region-option-i").performClick()
        assertEquals("i", events.filterIsInstance<FormEvent.Chosen>().single().value)
    }

    @Test
    fun `what this version does not know and what is closed take nothing`() = drawn(
        stateOf(formOf(field("video", Block.Unknown("video"), "Video", enabled = false, note = "update"), field("closed", Block.Text, "Ward", enabled = false, note = "depends"))),
    ) {
        onAllNodesWithTag("field-video").assertCountEquals(1)
        onAllNodesWithTag("field-closed").assertCountEquals(1)
        onAllNodes(hasSetTextAction()).assertCountEquals(0)
        onAllNodes(SemanticsMatcher("asks to update") { it.config.toString().contains("update") }).assertCountEquals(1)
    }

    @Test
    fun `a line of the summary leads to its field, however far below`() {
        val fields = (0..11).map { field("f$it", Block.Text, "Question $it", required = true, error = error("required", "Answer $it")) }
        drawn(stateOf(formOf(*fields.toTypedArray()), summary = true)) {
            onNodeWithTag("form-list").performScrollToNode(hasTestTag("form-error-f11"))
            onNodeWithTag("form-error-f11").performClick()
            waitForIdle()
            onNodeWithTag("field-f11").assertIsFocused()
        }
    }

    @Test
    fun `an error waits until the finger has left, unless one wanted to go on`() {
        val wrong = formOf(field("iin", Block.Iin, "IIN", value = "99", error = error("iin", "Twelve digits")))
        val state = stateOf(wrong).copy(typed = mapOf("iin" to "99"))
        drawn(state) { onAllNodesWithTag("field-iin-error", useUnmergedTree = true).assertCountEquals(0) }
        drawn(state.copy(typed = emptyMap())) { onAllNodesWithTag("field-iin-error", useUnmergedTree = true).assertCountEquals(1) }
        drawn(state.copy(showSummary = true)) { onAllNodesWithTag("field-iin-error", useUnmergedTree = true).assertCountEquals(1) }
    }

    @Test
    fun `why it is asked is said to whoever wants to know`() = drawn(stateOf(formOf(field("iin", Block.Iin, "IIN", why = "To know who")))) {
        fun said() = onAllNodes(SemanticsMatcher("why") { it.config.toString().contains("To know who") })
        said().assertCountEquals(0)
        onNodeWithTag("field-iin-why").performClick()
        said().assertCountEquals(1)
        assertTrue(onNodeWithTag("field-iin-why").fetchSemanticsNode().config.contains(SemanticsActions.OnClick))
    }
}
