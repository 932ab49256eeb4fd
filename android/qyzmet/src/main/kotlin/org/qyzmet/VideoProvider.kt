package org.qyzmet

/**
 * A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
 * document. Called one call at a time, on a thread of its own, and waited for 30 seconds; what throws is a provider that
 * can't be reached now. Without one the gateway's own serves.
 *
 * Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the provider
 * itself.
 */
public interface VideoProvider {
    /** Opens the session of this [ticket]. The same ticket again, after a kill, gives the same session. */
    public fun open(ticket: String): VideoOpening

    /** How the [session] stands; asked again after some seconds. */
    public fun poll(session: String): VideoNews

    /** The citizen needs the [session] no more. Does nothing when it is over. */
    public fun close(session: String)
}
