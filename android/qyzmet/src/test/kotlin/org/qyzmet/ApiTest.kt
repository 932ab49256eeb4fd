package org.qyzmet

import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiTools
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Test
import java.io.File

/** What the library promises to those who are built against it: every public name stands in a file. */
class ApiTest {
    private val promised = File("api/qyzmet.api")

    @Test
    fun `the public names are those of the file`() {
        val classes = File("target/classes").walk().filter { it.extension == "class" }.sorted().toList()
        val now = buildString { AbiTools.getInstance().printJvmDump(this, classes, NOTHING_LEFT_OUT) }
        if (System.getenv("QYZMET_UPDATE_API") != null) promised.apply { parentFile.mkdirs() }.writeText(now)
        val before = promised.takeIf(File::exists)?.readText().orEmpty()
        assertEquals(
            before,
            now,
            "the public names have changed; if that is meant, write it into CHANGELOG.md and run " +
                "`QYZMET_UPDATE_API=1 mvn -o -q -pl qyzmet test -Dtest=ApiTest` in android/",
        )
        assertFalse("org/qyzmet/Native" in now || "uniffi" in now, "the generated code shows")
    }

    private companion object {
        val NOTHING_LEFT_OUT = AbiFilters(emptySet(), emptySet(), emptySet(), emptySet())
    }
}
