package org.qyzmet.app.model

import kotlinx.coroutines.flow.Flow
import org.qyzmet.Catalogue
import org.qyzmet.Change
import org.qyzmet.Documents
import org.qyzmet.Forms
import org.qyzmet.Health
import org.qyzmet.Identification
import org.qyzmet.Identity
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.Requests
import org.qyzmet.Sessions
import org.qyzmet.Signature

/** The library as the screens see it: [Qyzmet] in the app, something smaller in a test. */
interface Core {
    val catalogue: Catalogue
    val identity: Identity
    val forms: Forms
    val requests: Requests
    val documents: Documents
    val signature: Signature
    val sessions: Sessions
    val identification: Identification

    /** Reads now and after each matching change; conflated. */
    fun <T> watch(matching: (Change) -> Boolean, read: suspend () -> T): Flow<T>

    suspend fun speech(lang: Lang): Speech

    suspend fun health(): Health

    suspend fun pause()

    suspend fun resume()

    suspend fun erase()

    suspend fun shutdown()
}

/** The library itself. */
class LibraryCore(private val qyzmet: Qyzmet) : Core {
    override val catalogue get() = qyzmet.catalogue
    override val identity get() = qyzmet.identity
    override val forms get() = qyzmet.forms
    override val requests get() = qyzmet.requests
    override val documents get() = qyzmet.documents
    override val signature get() = qyzmet.signature
    override val sessions get() = qyzmet.sessions
    override val identification get() = qyzmet.identification

    override fun <T> watch(matching: (Change) -> Boolean, read: suspend () -> T) = qyzmet.watch(matching, read)

    override suspend fun speech(lang: Lang): Speech {
        val words = qyzmet.texts.load(lang)
        return Speech(lang, { words[it] }) { id, args -> qyzmet.texts.say(lang, id, args) }
    }

    override suspend fun health() = qyzmet.health()

    override suspend fun pause() = qyzmet.pause()

    override suspend fun resume() = qyzmet.resume()

    override suspend fun erase() = qyzmet.erase()

    override suspend fun shutdown() = qyzmet.shutdown()
}
