package org.qyzmet.android

/**
 * The phone's card readers as [OmapiSimCard] uses them. A seam, so that what is decided here can be tried without a
 * phone; [OmapiSlots] are the real ones. Every function throws what Android throws.
 */
internal interface CardSlots {
    /** The readers of the phone; `null` where it lets no app to its cards. */
    fun readers(): List<CardReader>?
}

/** A reader: one slot, or the phone's own secure element. */
internal interface CardReader {
    /** `SIM1`, `SIM2`, `eSE1`, `SD1`. */
    val name: String

    /** Whether a card is in it. */
    val present: Boolean

    fun openSession(): CardSession
}

/** A session with the card of one reader. */
internal interface CardSession {
    /** A logical channel to this applet; `null` when the card has no channel left. */
    fun openChannel(aid: ByteArray): AppletChannel?

    fun close()
}

/** A channel to an applet. */
internal interface AppletChannel {
    fun transmit(command: ByteArray): ByteArray

    fun close()
}
