package org.qyzmet.android

import org.jetbrains.kotlin.abi.tools.AbiFilters
import org.jetbrains.kotlin.abi.tools.AbiTools
import org.junit.Assert.assertEquals
import org.junit.Test
import java.io.File

/** What the adapters promise to those who are built against them: every public name stands in a file. */
class ApiTest {
    private val promised = File("api/adapters.api")

    @Test
    fun `the public names are those of the file`() {
        val classes = File("target/classes").walk().filter { it.extension == "class" }.sorted().toList()
        val all = AbiFilters(emptySet(), emptySet(), emptySet(), emptySet())
        val now = buildString { AbiTools.getInstance().printJvmDump(this, classes, all) }
        if (System.getenv("QYZMET_UPDATE_API") != null) promised.apply { parentFile.mkdirs() }.writeText(now)
        assertEquals(
            "the public names have changed; if that is meant, write it into CHANGELOG.md and run this test of " +
                "android/adapters with QYZMET_UPDATE_API=1",
            promised.takeIf(File::exists)?.readText().orEmpty(),
            now,
        )
    }
}
