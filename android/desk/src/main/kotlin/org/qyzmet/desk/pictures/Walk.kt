package org.qyzmet.desk.pictures

import org.qyzmet.app.samples.Sample
import java.io.File

/** A drawn sample and what is wrong with it. */
class Walked(val file: File, val findings: List<Finding>)

/** Draws [sample] to `target/screens` and judges it: what is in the window, and all of what scrolls. */
fun walk(desk: Desk, sample: Sample<*>, tongue: Tongue, look: Look): Walked {
    val file = File(SCREENS, nameOf(sample, tongue, look))
    file.parentFile.mkdirs()
    val (world, speech) = desk.world(tongue) to desk.speech(tongue)
    val broken = tongue != Tongue.Long && look.fontScale <= FOLD_SCALE
    val inView = shoot(sample, world, speech, look).use { shot ->
        file.writeBytes(shot.png())
        val seen = Seen(shot)
        judge(seen, broken) + if (look.fontScale <= FOLD_SCALE) mainActionInView(seen) else emptyList()
    }
    // What scrolls is laid out alike in the dark.
    val whole = if (look.dark) emptyList() else shoot(sample, world, speech, look.copy(tall = true)).use { judge(Seen(it), broken) }
    return Walked(file, (inView + whole).distinct())
}

/** `start-busy-kk-dark-2.0-phone.png` */
fun nameOf(sample: Sample<*>, tongue: Tongue, look: Look): String =
    "$sample-${tongue.name.lowercase()}-${if (look.dark) "dark" else "light"}-${look.fontScale}-${look.device.name.lowercase()}.png"

/**
 * Every way to draw a screen in a language: light and dark, words as they are on a large phone and twice as large on a
 * small one, and both on a tablet. The stretched words need no dark.
 */
fun looksOf(tongue: Tongue): List<Look> = listOf(false, true).filterNot { dark -> dark && tongue == Tongue.Long }.flatMap { dark ->
    listOf(Look(Device.Phone, dark, 1f), Look(Device.Small, dark, 2f), Look(Device.Tablet, dark, 1f), Look(Device.Tablet, dark, 2f))
} + Look(Device.Small, dark = false, FOLD_SCALE)

private val SCREENS = File("target/screens")
private const val FOLD_SCALE = 1.3f
