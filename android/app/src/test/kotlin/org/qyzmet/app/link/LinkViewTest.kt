package org.qyzmet.app.link

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performTextInput
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qyzmet.LinkView
import org.qyzmet.StateText
import org.qyzmet.app.kit.viewing
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load

@OptIn(ExperimentalTestApi::class)
class LinkViewTest {
    @Test
    fun `the PIN of the card is never in the field`() {
        val view = LinkView("unlinked", null, null, null, null, null, null, null, StateText("", "", ""))
        val typed = StringBuilder()
        viewing({
            var state by remember {
                mutableStateOf(
                    LinkState(Load.Ready(view), null, LinkPage.CardPin, "", "", 0, "", null, null, null, null, false, Busy.No, null),
                )
            }
            LinkView(state) { event ->
                if (event is LinkEvent.CardDigit) typed.append(event.digit)
                if (event is LinkEvent.CardDigit) state = state.copy(cardPin = state.cardPin + 1)
            }
        }) {
            onNodeWithTag("link-card-pin").performTextInput("12")
            waitForIdle()
            onNodeWithTag("link-card-pin").performTextInput("34")
            waitForIdle()
            val shown = onNodeWithTag("link-card-pin").fetchSemanticsNode().config.getOrNull(SemanticsProperties.EditableText)
            assertEquals("1234", typed.toString())
            assertEquals("••••", shown?.text)
        }
    }
}
