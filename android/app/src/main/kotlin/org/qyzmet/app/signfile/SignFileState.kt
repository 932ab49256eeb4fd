package org.qyzmet.app.signfile

import org.qyzmet.Failure
import org.qyzmet.KeyView
import org.qyzmet.SessionView
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.FileTrouble
import org.qyzmet.app.model.Picked
import org.qyzmet.app.model.simChanged
import org.qyzmet.app.model.unidentified
import org.qyzmet.app.nav.Route
import org.qyzmet.app.other.cantSign

/** Choosing, reading what is signed, the PIN, and what came of it. */
enum class SignFilePage { Begin, Read, Pin, Done }

/**
 * Signing files of the citizen's own.
 *
 * @property session that of one file: its text and verification code. Several have none.
 * @property digits digits of the PIN that are typed; the digits themselves are nowhere in a state.
 * @property lost a file had been chosen and is not in memory any more.
 * @property trouble why what was chosen is not here, or what was made is not given away.
 */
data class SignFileState(
    val files: List<Picked>,
    val session: SessionView?,
    val key: KeyView?,
    val puk: Boolean,
    val page: SignFilePage,
    val digits: Int,
    val shuffled: Boolean,
    val lost: Boolean,
    val trouble: FileTrouble?,
    val busy: Busy,
    val failure: Failure?,
) {
    /** The key can't sign: it is made or mended first. */
    val keyless: Boolean get() = key != null && key.stateId in cantSign

    /** The PIN is locked, and the PUK opens it. */
    val locked: Boolean get() = puk && key?.stateId == "locked"

    /** The time for the PIN is over: the file is shown anew first. */
    val over: Boolean get() = failure?.code == "signature.session_over"

    /** Where the key is made or mended; null while it signs. */
    val wayToKey: Route?
        get() = when {
            key?.simChanged == true -> Route.Link(Route.SignFile)
            locked -> Route.Unlock(Route.SignFile)
            key?.unidentified == true -> Route.Identify(Route.SignFile)
            keyless -> Route.Key(Route.SignFile)
            else -> null
        }

    /** Prints nothing of what is signed. */
    override fun toString() = "SignFileState($page, ${files.size}, $trouble, $busy, ${failure?.code})"
}

sealed interface SignFileEvent {
    /** The main action of the page: to choose, to the PIN, to the key, to send. */
    data object Next : SignFileEvent

    /** A digit of the PIN; the sixth one signs. Prints nothing. */
    class Digit(val digit: Char) : SignFileEvent

    data object Delete : SignFileEvent

    data class Shuffle(val on: Boolean) : SignFileEvent

    data object Back : SignFileEvent

    /** Signs nothing of this: another file is chosen. */
    data object Anew : SignFileEvent

    data object Again : SignFileEvent
}
