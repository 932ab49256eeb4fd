package org.qyzmet.architecture

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import java.io.File

/** The rules hold in every Kotlin module, and each is known to bite. */
class ArchitectureTest {
    private val android = File("..").canonicalFile
    private val fixtures = File("src/test/resources/architecture")

    @TestFactory
    fun rules(): List<DynamicTest> = Rule.entries.map { rule ->
        dynamicTest(rule.name) {
            val files = sources().filter { rule.where(it.path) }
            val broken = files.flatMap { source -> rule.broken(source).map { "${source.path}:$it" } }
            assertTrue(broken.isEmpty(), broken.joinToString("\n", "$rule is broken:\n"))
        }
    }

    /** `// RULE path` on the first line: as if it stood at this path, the file breaks this rule and no other. */
    @TestFactory
    fun `each rule bites`(): List<DynamicTest> = Rule.entries.map { rule ->
        dynamicTest(rule.name) {
            val fixture = fixtures.resolve("${rule.name}.kt.txt").readText()
            val path = fixture.lineSequence().first().removePrefix("// ")
            val text = if (rule == Rule.FILES_ARE_SHORT) fixture + "\n".repeat(300) else fixture
            val biting = Rule.entries.filter { it.where(path) && it.broken(Source(path, text)).isNotEmpty() }
            assertEquals(listOf(rule), biting)
        }
    }

    @Test
    fun `there are no fixtures without a rule`() {
        assertEquals(Rule.entries.map { "$it.kt.txt" }.toSet(), fixtures.list().orEmpty().toSet())
    }

    private fun sources() = android.listFiles().orEmpty().map { it.resolve("src") }.filter { it.isDirectory }
        .flatMap { it.walk() }
        .filter { it.extension == "kt" && "generated" !in it.invariantSeparatorsPath }
        .map { Source(it.relativeTo(android).invariantSeparatorsPath, it.readText()) }
        // The facade's own tests look at what it hides.
        .filterNot { it.path.startsWith("qyzmet/src/test/") }
}
