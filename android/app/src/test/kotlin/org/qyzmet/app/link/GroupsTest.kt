package org.qyzmet.app.link

import androidx.compose.ui.text.AnnotatedString
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class GroupsTest {
    @Test
    fun `digits stand in groups, anything else as it is`() {
        fun shown(text: String) = PhoneGroups.filter(AnnotatedString(text)).text.text
        assertEquals("701 000 12 34", shown("7010001234"))
        assertEquals("701 0", shown("7010"))
        assertEquals("701", shown("701"))
        assertEquals("8 701 000", shown("8 701 000"))
        assertEquals("87010001234", shown("87010001234"))
    }

    @Test
    fun `the cursor finds its place both ways at every length`() = (0..12).forEach { length ->
        val shown = IinGroups.filter(AnnotatedString("9".repeat(length)))
        (0..length).forEach { at ->
            val there = shown.offsetMapping.originalToTransformed(at)
            assertEquals(true, there in 0..shown.text.length, "$at of $length")
            assertEquals(at, shown.offsetMapping.transformedToOriginal(there), "$at of $length")
        }
        (0..shown.text.length).forEach { assertEquals(true, shown.offsetMapping.transformedToOriginal(it) in 0..length) }
    }
}
