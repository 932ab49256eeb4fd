package org.qyzmet

/** The phone's network. */
public fun interface Connectivity {
    /** The line as it is now. */
    public fun line(): Line
}
