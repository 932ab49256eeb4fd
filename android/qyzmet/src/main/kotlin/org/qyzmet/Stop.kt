package org.qyzmet

import kotlinx.coroutines.CancellationException

/** Whether a call may still be kept from beginning, or must be waited for. */
internal class Stop {
    private enum class State { WAITING, NEVER, BEGUN }

    private var state = State.WAITING
    private var token: NativeCancel? = null

    /** The call begins now, and can be broken off by [token] if it has one; throws when it was stopped before. */
    @Synchronized
    fun begin(token: NativeCancel?) {
        if (state == State.NEVER) throw CancellationException("stopped before it began")
        state = State.BEGUN
        this.token = token
    }

    /** The call is over: its token is no longer to be touched. */
    @Synchronized
    fun end() {
        token = null
    }

    /** Stops the call. `false` when it will never begin, so that there is nothing to wait for. */
    @Synchronized
    fun now(): Boolean {
        if (state == State.BEGUN) {
            token?.cancel()
            return true
        }
        state = State.NEVER
        return false
    }
}
