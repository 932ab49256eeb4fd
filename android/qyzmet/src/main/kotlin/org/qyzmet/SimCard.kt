package org.qyzmet

/**
 * The phone's SIM cards, for a key in an applet on one of them. Called one call at a time, on a thread of its own that
 * may be blocked for a minute.
 */
public fun interface SimCard {
    /**
     * Opens a logical channel to the applet of this [aid] (5 to 16 bytes) on the card in this [slot], counted from 0.
     * The applet is selected anew, so no PIN counts as verified on it. The platform selects: an app sends neither SELECT
     * by name nor MANAGE CHANNEL. Throws [CardException].
     */
    public fun open(slot: Int, aid: ByteArray): CardChannel
}

/** A channel to one applet. */
public interface CardChannel {
    /**
     * Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte names
     * no channel: the platform puts its number there. A command may hold a PIN: it is neither logged nor kept. Throws
     * [CardException].
     */
    public fun transmit(command: ByteArray): ByteArray

    /** Closes the channel; what was verified on it is forgotten. Does nothing when it is closed. */
    public fun close()
}

/**
 * A card can't be reached.
 *
 * @property reason why.
 * @property detail for the developer's log; never a secret and nothing of a command.
 */
public class CardException(
    public val reason: Reason,
    public val detail: String = reason.name,
    cause: Throwable? = null,
) : Exception(detail, cause) {
    /** Why a card can't be reached. */
    public enum class Reason {
        /** The phone lets no app to its cards at all. */
        UNSUPPORTED,

        /** The phone has no such slot, or no card is in it. */
        NO_SLOT,

        /** The card's access rules don't let this app in: its operator writes the app's certificate there. */
        ACCESS_REFUSED,

        /** The card has no applet of this identifier. */
        NO_APPLET,

        /** The channel is gone: card pulled out, radio restarted, taken by another app. */
        CHANNEL_LOST,

        /** Anything else. */
        FAILED,
    }
}
