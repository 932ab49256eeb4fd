package org.qyzmet.sample

import com.android.tools.r8.R8
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.qyzmet.sandbox.Sandbox
import java.io.File
import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream

/** An app that shrinks its code needs no rules but those that the library brings. */
class ShrunkTest {
    @TempDir
    lateinit var folder: File

    @Test
    fun `the sample runs shrunk with the rules of the library alone`() {
        val shrunk = shrink(listOf("/qyzmet/consumer-rules.pro"))
        assertTrue(classes(shrunk) < parts().sumOf(::classes) / 2, "nothing was shrunk")
        Sandbox.start(folder.resolve("gateway")).use { sandbox ->
            Dialogue.check(Dialogue(folder.resolve("phone"), shrunk.path).play(sandbox), sandbox)
        }
    }

    private fun shrink(rules: List<String>): File {
        val keep = folder.resolve("app.pro").apply {
            writeText("-keep class org.qyzmet.sample.MainKt { void main(***); }\n")
        }
        val shrunk = folder.resolve("shrunk.jar")
        val configured = (rules.map { File("..$it") } + keep).flatMap { listOf("--pg-conf", it.path) }
        val arguments =
            listOf("--classfile", "--release", "--lib", System.getProperty("java.home"), "--output", shrunk.path)
        R8.main((arguments + configured + parts().map { it.path }).toTypedArray())
        return shrunk
    }

    /** What an app is packed from: its own classes, the library and what that needs. */
    private fun parts() = System.getProperty("java.class.path").split(File.pathSeparator).map(::File)
        .filter { part -> PACKED.any { it.containsMatchIn(part.invariantSeparatorsPath) } }
        .map { if (it.isDirectory) pack(it) else it }

    private fun pack(classes: File): File {
        val jar = folder.resolve(classes.canonicalPath.hashCode().toString() + ".jar")
        ZipOutputStream(jar.outputStream()).use { out ->
            classes.walk().filter { it.extension == "class" }.forEach {
                out.putNextEntry(ZipEntry(it.relativeTo(classes).invariantSeparatorsPath))
                out.write(it.readBytes())
            }
        }
        return jar
    }

    private fun classes(jar: File) = ZipFile(jar).use { zip ->
        zip.stream().filter { it.name.endsWith(".class") }.count()
    }

    private companion object {
        val PACKED = listOf(
            Regex("/target/classes$"),
            Regex("/qyzmet-[0-9.]+\\.jar$"),
            Regex("/kotlin-stdlib-[0-9.]+\\.jar$"),
            Regex("/kotlinx-coroutines-core-jvm-"),
            Regex("/jna-[0-9.]+\\.jar$"),
            Regex("/org/jetbrains/annotations/"),
        )
    }
}
