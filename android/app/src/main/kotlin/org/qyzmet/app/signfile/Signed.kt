package org.qyzmet.app.signfile

import org.qyzmet.ContainerFile
import org.qyzmet.QyzmetException
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.PickedFile
import org.qyzmet.app.model.containerName
import org.qyzmet.app.model.mediaTypeOf

/**
 * What comes of signing these files: one, by its [session], with its signature beside it; several in one container.
 * Fails as [org.qyzmet.Sessions.signFile] and [org.qyzmet.Signature.signContainer].
 */
internal suspend fun Core.signed(files: List<PickedFile>, session: String?, pin: String): List<PickedFile> {
    val one = files.singleOrNull()
    if (one == null) {
        val container = signature.signContainer(files.map { ContainerFile(it.name, mediaTypeOf(it.name), it.bytes) }, pin)
        return listOf(PickedFile(containerName(files.first().name), container))
    }
    val signed = sessions.signFile(checkNotNull(session) { "one file has a session" }, one.bytes, pin)
    return listOf(one, PickedFile(one.name + ".p7s", signed.signature))
}

/** Ends a session that nobody wants; one that is over already is left alone. */
internal suspend fun AppModel.end(session: String) {
    try {
        core.sessions.cancel(session, lang)
    } catch (_: QyzmetException) {
        // It is over, or will be: its time is ten minutes.
    }
}
