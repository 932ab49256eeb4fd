package org.qyzmet

/** Watches the phone's SIM cards. Asked before each signature. */
public fun interface SimWatch {
    /**
     * The SIM cards in use now, at most 8; empty where there is none (or in flight mode), `null` where the phone does
     * not tell.
     */
    public fun sims(): List<Sim>?
}
