package org.qyzmet

/** The wall clock. */
public fun interface Clock {
    /** Milliseconds since 1970-01-01 UTC. May be wrong and may go back: the core's rules allow for it. */
    public fun nowMs(): Long
}
