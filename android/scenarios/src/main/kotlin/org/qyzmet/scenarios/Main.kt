package org.qyzmet.scenarios

import kotlinx.coroutines.runBlocking
import java.io.File
import kotlin.io.path.createTempDirectory
import kotlin.system.exitProcess

/** The folder of the scenarios. */
val scenarios: File
    get() = generateSequence(File("").absoluteFile) { it.parentFile }.map { it.resolve("tests/scenarios") }
        .firstOrNull { it.resolve("schema.json").isFile } ?: error("there is no tests/scenarios above this folder")

/** The files of a folder of scenarios, relative to [scenarios], in order. */
fun files(inside: String = ""): List<String> = scenarios.resolve(inside).list().orEmpty()
    .filter { it.endsWith(".json") && it != "schema.json" }
    .map { if (inside.isEmpty()) it else "$inside/$it" }
    .sorted()

/** Plays the scenarios that are named (`journey-kk`, or a path), or all of them. */
fun main(args: Array<String>) {
    val named = args.map { it.substringAfterLast("scenarios/").removeSuffix(".json") + ".json" }
    var failed = 0
    for (file in named.ifEmpty { files() }) {
        val work = createTempDirectory("qyzmet-scenario").toFile()
        val line = runBlocking { play(scenarios, file, work) }
        work.deleteRecursively()
        println(line ?: "$file ok")
        if (line != null) failed++
    }
    exitProcess(if (failed == 0) 0 else 1)
}
