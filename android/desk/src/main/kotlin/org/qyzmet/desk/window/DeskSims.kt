package org.qyzmet.desk.window

import kotlinx.coroutines.flow.MutableStateFlow
import org.qyzmet.Sim
import org.qyzmet.SimWatch
import java.io.File

/** What is in the desk's SIM tray. */
enum class Tray(val title: String, private val sims: List<Sim>) {
    Old("The old SIM", listOf(Sim(subscription = 1, carrier = "40101", iccid = null))),
    Another("Another SIM", listOf(Sim(subscription = 2, carrier = "40102", iccid = null))),
    None("No SIM", emptyList()),
    ;

    fun told(): List<Sim> = sims
}

/** The SIM tray of the desk; a SIM stays in it when the process is killed. */
class DeskSims(private val file: File) : SimWatch {
    /** What is in it, now and from now on. */
    val tray = MutableStateFlow(Tray.entries.find { file.exists() && it.name == file.readText() } ?: Tray.Old)

    override fun sims(): List<Sim> = tray.value.told()

    fun put(sim: Tray) {
        file.absoluteFile.parentFile.mkdirs()
        file.writeText(sim.name)
        tray.value = sim
    }
}
