package org.qyzmet.desk.pictures

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.qyzmet.app.samples.allSamples

/**
 * Every sample in every light, size of words and form: drawn to `target/screens`, and judged as drawn. A class a
 * language, so that two processes share them.
 */
abstract class Walk(private val tongue: Tongue) {
    @TestFactory
    fun `every screen keeps every rule`() = allSamples.map { sample ->
        DynamicTest.dynamicTest(sample.toString()) {
            val found = looksOf(tongue).flatMap { look ->
                val walked = walk(Desk.one, sample, tongue, look)
                walked.findings.map { "${walked.file.name}: $it" }
            }
            assertEquals(emptyList<String>(), found, found.joinToString("\n"))
        }
    }
}

class WalkKazakhTest : Walk(Tongue.Kk) {
    @Test
    fun `no two samples have one name`() {
        val names = allSamples.map { it.toString() }
        assertEquals(names.distinct(), names)
    }
}

class WalkRussianTest : Walk(Tongue.Ru)

class WalkEnglishTest : Walk(Tongue.En)

class WalkLongWordsTest : Walk(Tongue.Long)
