package org.qyzmet

import kotlinx.coroutines.channels.SendChannel
import java.util.concurrent.CopyOnWriteArraySet

/** The one observer that the core knows: hands every change to whoever collects, at once, and throws nothing. */
internal class Observers : NativeObserver {
    private val channels = CopyOnWriteArraySet<SendChannel<Change>>()
    private var ended = false

    /** From now on [channel], which must be unbounded, gets every change; `false` when there will be none. */
    @Synchronized
    fun add(channel: SendChannel<Change>): Boolean {
        if (!ended) channels += channel
        return !ended
    }

    /** No more changes for this channel. */
    fun remove(channel: SendChannel<Change>) {
        channels -= channel
    }

    override fun changed(change: Change) {
        for (channel in channels) channel.trySend(change)
    }

    /** Ends every flow: there will be no more changes. */
    @Synchronized
    fun end() {
        ended = true
        for (channel in channels) channel.close()
        channels.clear()
    }
}
