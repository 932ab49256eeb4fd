package org.qyzmet.scenarios

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir
import java.io.File

/** Every scenario and every wrong step, through the facade. */
class ScenariosTest {
    @TempDir
    lateinit var work: File

    @TestFactory
    fun `is played to its end`(): List<DynamicTest> = files().map { file ->
        dynamicTest(file) { assertNull(played(file)) }
    }

    @TestFactory
    fun `a wrong step is said in one line`(): List<DynamicTest> = files("broken").map { file ->
        dynamicTest(file) { assertEquals(string(read(scenarios, file)["fails"]), played(file)) }
    }

    @Test
    fun `there are enough of them`() = assertTrue(files().size >= 30 && files("broken").size >= 4)

    private fun played(file: String) = runBlocking { play(scenarios, file, work.resolve(file)) }
}
