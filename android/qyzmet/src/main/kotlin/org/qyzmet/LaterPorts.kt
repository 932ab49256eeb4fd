package org.qyzmet

/** Opens the phone's own message composer. Stands for a later version: the core does not call it yet. */
public fun interface SmsComposer {
    /** Shows [text] ready to be sent to [number]; the citizen sends it. `false` when the phone has no composer. */
    public fun compose(number: String, text: String): Boolean
}

/** The phone's camera. Stands for a later version: the core does not call it yet. */
public fun interface Camera {
    /** Records at most [seconds] into [file]; `false` when the citizen did not allow it. */
    public fun record(file: java.io.File, seconds: Int): Boolean
}
