package org.qyzmet.sample

import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.sandbox.Sandbox
import java.io.File

/** The sample does what it shows, is as small as it says, and EMBEDDING.md shows nothing else. */
class SampleTest {
    @TempDir
    lateinit var folder: File

    private val source = File("src/main/kotlin/org/qyzmet/sample/Main.kt")

    @Test
    fun `from a search to the certificate`() = Sandbox.start(folder.resolve("gateway")).use { sandbox ->
        val said = Dialogue(folder.resolve("phone"), System.getProperty("java.class.path")).play(sandbox)
        Dialogue.check(said, sandbox)
    }

    @Test
    fun `it is under 100 lines`() = assertTrue(source.readLines().size < 100)

    /** Every Kotlin snippet of the page stands in the sample, line by line. */
    @Test
    fun `the page shows what is compiled`() {
        val page = File("../../EMBEDDING.md").takeIf(File::exists)?.readText() ?: return
        val compiled = normal(source.readText())
        val shown = Regex("```kotlin\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(page).map { it.groupValues[1] }
        for (snippet in shown) assertTrue(normal(snippet) in compiled, "not in the sample:\n$snippet")
    }

    private fun normal(code: String) = code.lines().map(String::trim)
        .filterNot { it.isEmpty() || it.startsWith("// snippet") || it == "// end" }
        .joinToString("\n")
}
