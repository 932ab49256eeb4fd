package org.qyzmet.desk.pictures

import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.allSamples
import kotlin.system.exitProcess

/** Draws samples whose name begins with the first argument, and judges them; desk/pictures says the others. */
fun main(args: Array<String>) {
    fun list(place: Int, usual: String) = args.getOrElse(place) { usual }.split(',')
    val samples = allSamples.filter { it.toString().startsWith(args.getOrElse(0) { "" }) }
    val looks = list(2, "light").flatMap { light ->
        list(3, "1").flatMap { scale ->
            list(4, "phone").map { device -> Look(Device.entries.first { it.name.equals(device, true) }, light == "dark", scale.toFloat()) }
        }
    }
    val found = Desk().use { desk ->
        list(1, "kk").map { lang -> Tongue.entries.first { it.name.equals(lang, true) } }
            .flatMap { tongue -> samples.flatMap { sample -> looks.flatMap { look -> draw(desk, sample, tongue, look) } } }
    }
    found.forEach(::println)
    exitProcess(if (found.isEmpty()) 0 else 1)
}

private fun draw(desk: Desk, sample: Sample<*>, tongue: Tongue, look: Look): List<String> {
    val walked = walk(desk, sample, tongue, look)
    println(walked.file.path)
    return walked.findings.map { "${walked.file.name}: $it" }
}
