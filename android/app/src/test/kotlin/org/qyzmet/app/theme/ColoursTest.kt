package org.qyzmet.app.theme

import androidx.compose.ui.graphics.Color
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ColoursTest {
    @Test
    fun `every pair of roles has its contrast in the light and in the dark`() {
        val weak = listOf(Light, Dark).flatMap { c ->
            pairsOf(c).filter {
                contrast(it.front, it.back) < it.least
            }.map { "${it.name}, dark ${c.dark}: ${contrast(it.front, it.back)}" }
        }
        assertEquals(emptyList<String>(), weak)
    }

    @Test
    fun `the measure itself bites`() = assertEquals(true, contrast(Color.Gray, Color.LightGray) < 3)
}
