package org.qyzmet

/** Watches the phone's SIM cards. Asked before each signature. */
public fun interface SimWatch {
    /**
     * The SIM cards in use now, at most 8; empty where there is none (or in flight mode), `null` where the phone does
     * not tell.
     */
    public fun sims(): List<Sim>?

    /**
     * The operator's word that this phone's SIM has the number, over this [nonce] of 32 bytes (a token in the manner of
     * GSMA TS.43), at most 8 KiB; `null` where the operator gives none, as here. The authority judges it. May use the
     * mobile network; what throws or takes longer than 20 seconds counts as none.
     */
    public fun operatorToken(nonce: ByteArray): ByteArray? = null
}
