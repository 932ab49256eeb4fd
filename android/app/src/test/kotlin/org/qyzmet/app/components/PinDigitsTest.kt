package org.qyzmet.app.components

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class PinDigitsTest {
    private fun typed(text: String) = PinDigits().apply { text.forEach(::add) }

    @Test
    fun `digits are counted, deleted and taken once`() {
        val digits = typed("73041")
        digits.delete()
        assertEquals(4, digits.count)
        assertEquals("7304", digits.take())
        assertEquals(0, digits.count)
        assertEquals("", digits.take())
    }

    @Test
    fun `what is no digit, and a seventh one, are not taken`() {
        val digits = typed("7a30 ٤41650")
        assertTrue(digits.full)
        assertEquals("730416", digits.take())
    }

    @Test
    fun `two that are the same are told from two that are not`() {
        assertTrue(typed("730416").same(typed("730416")))
        assertFalse(typed("730416").same(typed("730417")))
        assertFalse(typed("7304").same(typed("730400")))
    }

    @Test
    fun `nothing of it is printed`() = assertEquals("PinDigits", typed("730416").toString())
}
