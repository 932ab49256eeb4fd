package org.qyzmet.app.components

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.pressKey
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.app.kit.viewing

@OptIn(ExperimentalTestApi::class)
class PinPadTest {
    private val typed = StringBuilder()
    private var shuffles = 0

    private fun drawn(shuffled: Boolean = false, small: Boolean = false, test: ComposeUiTest.() -> Unit) = viewing({
        var count by remember { mutableIntStateOf(0) }
        PinPad(count, shuffled, small) { event ->
            when (event) {
                is PinEvent.Digit -> typed.append(event.digit)
                PinEvent.Delete -> typed.append('<')
                is PinEvent.Shuffle -> shuffles++
            }
            count = typed.length
        }
    }, test)

    @Test
    fun `every key types its digit`() = drawn {
        "1234567890".forEach { onNodeWithTag("pin-$it").performClick() }
        onNodeWithTag("pin-delete").performClick()
        assertEquals("1234567890<", typed.toString())
    }

    @Test
    fun `shuffled keys still type what stands on them`() = drawn(shuffled = true) {
        "730416".forEach { onNodeWithTag("pin-$it").performClick() }
        assertEquals("730416", typed.toString())
    }

    @Test
    fun `a keyboard types, too`() = drawn {
        waitForIdle()
        onNodeWithTag("pin-pad").performKeyInput {
            pressKey(Key.Seven)
            pressKey(Key.A)
            pressKey(Key.Three)
            pressKey(Key.Backspace)
        }
        assertEquals("73<", typed.toString())
    }

    @Test
    fun `the count is read aloud, but not over shuffled keys`() {
        fun ComposeUiTest.live() = onNodeWithTag("pin-dots").fetchSemanticsNode().config.getOrElseNullable(SemanticsProperties.LiveRegion) { null }
        drawn { assertNotNull(live()) }
        drawn(shuffled = true) { assertNull(live()) }
    }

    @Test
    fun `a small pad can be shuffled, too`() = drawn(small = true) {
        onNodeWithTag("pin-shuffle").performClick()
        assertEquals(1, shuffles)
    }
}
