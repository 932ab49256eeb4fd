package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.produceState
import androidx.compose.runtime.staticCompositionLocalOf
import org.qyzmet.Lang
import java.util.concurrent.ConcurrentHashMap

/**
 * What the app says in one language. Words without arguments are in memory; those with arguments are made by the
 * library off the main thread and remembered.
 */
class Speech(val lang: Lang, private val word: (String) -> String, private val speak: suspend (String, Map<String, String>) -> String) {
    private val said = ConcurrentHashMap<Pair<String, Map<String, String>>, String>()

    operator fun get(id: String): String = word(id)

    /** What was said before, at once. */
    internal fun remembered(id: String, args: Map<String, String>): String? = said[id to args]

    suspend fun say(id: String, args: Map<String, String> = emptyMap()): String =
        remembered(id, args) ?: speak(id, args).also { said[id to args] = it }
}

val LocalSpeech = staticCompositionLocalOf<Speech> { error("no words: draw inside QyzmetApp or a picture") }

/** A word of screens.ftl. */
@Composable
@ReadOnlyComposable
fun word(id: String): String = LocalSpeech.current[id]

/** A sentence with arguments, or one of the core's; it may come a frame later and leaves its line free until then. */
@Composable
fun said(id: String, vararg args: Pair<String, Any>): String {
    val speech = LocalSpeech.current
    val named = args.associate { (name, value) -> name to value.toString() }
    val now = speech.remembered(id, named)
    // Always composed, so that a remembered sentence and one to come take the same place.
    val later = produceState(now ?: UNSAID, speech, id, named) { value = speech.say(id, named) }
    return now ?: later.value
}

private const val UNSAID = "\u00a0"
