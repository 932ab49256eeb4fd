package org.qyzmet

/** Opens the phone's own message composer. Stands for a later version: the core does not call it yet. */
public fun interface SmsComposer {
    /** Shows [text] ready to be sent to [number]; the citizen sends it. `false` when the phone has no composer. */
    public fun compose(number: String, text: String): Boolean
}

/** The applet of a SIM. Stands for a later version: the core does not call it yet. */
public interface SimCard {
    /** Opens the applet of this [aid]; `false` when the SIM has none. */
    public fun open(aid: ByteArray): Boolean

    /** Hands over one command APDU and returns the answer with its status word. */
    public fun transmit(command: ByteArray): ByteArray

    /** Closes the channel; does nothing when none is open. */
    public fun close()
}

/** The phone's camera. Stands for a later version: the core does not call it yet. */
public fun interface Camera {
    /** Records at most [seconds] into [file]; `false` when the citizen did not allow it. */
    public fun record(file: java.io.File, seconds: Int): Boolean
}
