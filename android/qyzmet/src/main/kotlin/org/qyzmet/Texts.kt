package org.qyzmet

/** The words of the screens, the same on every platform. */
public class Texts internal constructor(private val calls: Calls) {
    /** All words without arguments in one language, for drawing: reading them makes no native call. */
    public suspend fun load(lang: Lang): Words = calls.read { Words(lang, screenTexts(lang)) }

    /** One text with its arguments. An id that is not known comes back as it is. */
    public suspend fun say(lang: Lang, id: String, args: Map<String, String> = emptyMap()): String =
        calls.read { screenText(lang, id, args) }

    /** The three texts of a state, as the core words it: for a preview, or a state that only the app knows of. */
    public suspend fun state(lang: Lang, id: String, args: Map<String, String> = emptyMap()): StateText =
        calls.read { stateText(lang, id, args) }
}

/**
 * The words of one language, in memory.
 *
 * @property lang the language.
 */
public class Words(public val lang: Lang, private val words: Map<String, String>) {
    /** The ids there are. */
    public val ids: Set<String> get() = words.keys

    /** The words of this id; an id that is not known comes back as it is. */
    public operator fun get(id: String): String = words[id] ?: id
}
