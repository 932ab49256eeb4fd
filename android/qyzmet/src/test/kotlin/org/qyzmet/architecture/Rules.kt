package org.qyzmet.architecture

/** A source file: its path below `android/`, and its lines. */
class Source(val path: String, text: String) {
    val lines: List<String> = text.lines()

    /** The lines without comments and texts, so that only code is judged. */
    val code: List<String> = COMMENT.replace(text) { "\n".repeat(it.value.count { c -> c == '\n' }) }
        .lines().map { it.replace(TEXT, "\"\"").substringBefore("//") }

    private companion object {
        val COMMENT = Regex("/\\*.*?\\*/", RegexOption.DOT_MATCHES_ALL)
        val TEXT = Regex("\"(\\\\.|[^\"\\\\])*\"")
    }
}

/** A rule of the Kotlin part. `where` says which files it is for; `broken` names the lines that break it. */
enum class Rule(val where: (String) -> Boolean, val broken: (Source) -> List<String>) {
    /** Handles, callbacks and errors of the generated code stay inside the facade. */
    NOTHING_GENERATED_SHOWS({ !inFacade(it) }, { found(it, Regex("\\bNative[A-Z]\\w*|\\buniffi|com\\.sun\\.jna")) }),

    /** What swallows a cancellation. */
    NO_RUN_CATCHING({ true }, { found(it, Regex("\\brunCatching\\b")) }),

    /** What blocks a thread that is not ours, or lives for ever, in what becomes part of an app. */
    NOTHING_BLOCKS(
        { path -> "/src/test/" !in path && path.substringBefore('/') in setOf("qyzmet", "adapters", "app") },
        { found(it, Regex("\\brunBlocking\\b|\\bGlobalScope\\b|Thread\\.sleep")) },
    ),

    /** A call is a suspend function, a flow, or the one that can't wait. */
    EVERY_CALL_SUSPENDS({ inFacade(it) && it.substringAfterLast('/') in CALLS }, ::blocking),

    /** Whoever uses the library reads what a declaration is for. */
    EVERYTHING_PUBLIC_IS_DOCUMENTED({ inFacade(it) }, ::undocumented),

    /** Visibility is a decision, so it is written down. */
    VISIBILITY_IS_SAID({ inFacade(it) }, ::unsaid),

    /** One idea a file. */
    FILES_ARE_SHORT({ true }, { source -> listOf("${source.lines.size} lines").filter { source.lines.size > 301 } }),
}

private val CALLS = setOf(
    "Qyzmet.kt",
    "Catalogue.kt",
    "Identity.kt",
    "Forms.kt",
    "Requests.kt",
    "Sessions.kt",
    "Documents.kt",
    "Signature.kt",
    "Texts.kt",
)

private fun inFacade(path: String) = path.startsWith("qyzmet/src/main/")

private fun found(source: Source, what: Regex) =
    source.code.withIndex().filter { what.containsMatchIn(it.value) }.map { "${it.index + 1}: ${it.value.trim()}" }

private val FUNCTION = Regex("^\\s*public (override )?fun ")

private fun blocking(source: Source) = found(source, FUNCTION).filterNot {
    ": Flow<" in it ||
        "fun get(id: String)" in it
}

private val PUBLIC = Regex("^\\s*public (?!companion)(?!.*\\boverride\\b)")
private val PARAMETER = Regex("^\\s*public val (\\w+): [^=]*( = .*)?,$")

private fun undocumented(source: Source): List<String> = source.code.indices.filter { i ->
    val line = source.code[i]
    val above = source.lines.take(i).lastOrNull { !it.trim().startsWith("@") }?.trim().orEmpty()
    val parameter = PARAMETER.find(line)?.groupValues?.get(1)
    when {
        !PUBLIC.containsMatchIn(line) -> false
        parameter != null -> source.lines.none { "@property $parameter " in it }
        else -> !above.endsWith("*/")
    }
}.map { "${it + 1}: ${source.lines[it].trim()}" }

private val DECLARATION =
    Regex(
        "^(    )?((data|sealed|fun|enum|abstract|open|suspend|operator|inline) )*(class|interface|object|fun|val|var) \\w",
    )

/** Top declarations, and members of those that are public. */
private fun unsaid(source: Source): List<String> {
    var public = false
    return source.code.withIndex().filter { (_, line) ->
        if (line.startsWith("public ")) public = true
        if (Regex("^(internal|private) ").containsMatchIn(line)) public = false
        val member = line.startsWith("    ")
        DECLARATION.containsMatchIn(line) && (!member || public)
    }.map { "${it.index + 1}: ${it.value.trim()}" }
}
