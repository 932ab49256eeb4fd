package org.qyzmet.desk.pictures

import java.io.File
import org.qyzmet.app.samples.allSamples

/** Draws samples whose name begins with the argument: `desk/pictures start-busy kk,ru light 1,2 phone`. */
fun main(args: Array<String>) {
    val name = args.getOrElse(0) { "" }
    val langs = args.getOrElse(1) { "kk" }.split(',')
    val lights = args.getOrElse(2) { "light" }.split(',')
    val scales = args.getOrElse(3) { "1" }.split(',').map { it.toFloat() }
    val devices = args.getOrElse(4) { "phone" }.split(',')
    val out = File("target/screens").apply { mkdirs() }
    Desk().use { desk ->
        for (tongue in langs.map { lang -> Tongue.entries.first { it.name.equals(lang, true) } }) {
            for (sample in allSamples.filter { it.toString().startsWith(name) }) for (light in lights) for (scale in scales) for (device in devices) {
                val look = Look(Device.entries.first { it.name.equals(device, true) }, light == "dark", scale)
                shoot(sample, desk.world(tongue), desk.speech(tongue), look).use {
                    val file = File(out, "$sample-${tongue.name.lowercase()}-$light-$scale-$device.png")
                    file.writeBytes(it.png())
                    println(file.path)
                }
            }
        }
    }
}
