package org.qyzmet.app.kit

import org.qyzmet.Sim
import org.qyzmet.SimWatch

/** A phone whose SIM card a test can change for one of another operator. */
class Tray : SimWatch {
    @Volatile
    private var sim = FIRST

    override fun sims() = listOf(sim)

    fun first() {
        sim = FIRST
    }

    fun swap() {
        sim = Sim(subscription = 2, carrier = "40102", iccid = null)
    }

    private companion object {
        val FIRST = Sim(subscription = 1, carrier = "40101", iccid = null)
    }
}
