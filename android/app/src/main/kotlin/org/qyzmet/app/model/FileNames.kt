package org.qyzmet.app.model

/**
 * The name of a file as it may be shown, written and put into a container, whoever gave it: the last part of its path,
 * without what hides what it says and without what a folder of some system would not take. It may be empty.
 */
fun fileName(given: String): String {
    val last = given.substringAfterLast('/').substringAfterLast('\\')
    val seen = plainName(last)
    val edge = { c: Char -> c == '.' || c.isWhitespace() }
    return ending(seen.filter { it !in FORBIDDEN }.trim(edge), NAME_BYTES).trim(edge)
}

/** A name that a stranger gave, without what hides what it says. */
fun plainName(given: String): String = buildString {
    var at = 0
    while (at < given.length) {
        val code = given.codePointAt(at)
        if (!hides(code)) appendCodePoint(code)
        at += Character.charCount(code)
    }
}

/** The same names, each once, small and capital letters alike: the second `a.pdf` is `a (2).pdf`. */
fun distinctNames(names: List<String>): List<String> {
    val taken = mutableSetOf<String>()
    return names.map { name ->
        val (stem, ending) = name.split()
        generateSequence(1) { it + 1 }.map { n -> if (n == 1) name else "$stem ($n)$ending" }.first { taken.add(it.lowercase()) }
    }
}

/** The name of the container of files whose first one is called [first]. */
fun containerName(first: String): String = first.split().first + ".asice"

/** What a file is, by its name. */
fun mediaTypeOf(name: String): String = when (name.substringAfterLast('.', "").lowercase()) {
    "pdf" -> "application/pdf"
    "p7s" -> "application/pkcs7-signature"
    "asice" -> "application/vnd.etsi.asic-e+zip"
    "txt" -> "text/plain"
    "xml" -> "application/xml"
    "json" -> "application/json"
    "png" -> "image/png"
    "jpg", "jpeg" -> "image/jpeg"
    else -> "application/octet-stream"
}

private fun String.split(): Pair<String, String> {
    val dot = lastIndexOf('.').takeIf { it > 0 } ?: length
    return take(dot) to drop(dot)
}

/** At most [bytes] of it, the end of the name kept. */
private fun ending(name: String, bytes: Int): String {
    val (stem, end) = name.split()
    val room = bytes - end.encodeToByteArray().size
    if (room < 0) return cut(name, bytes)
    return cut(stem, room) + end
}

private fun cut(text: String, bytes: Int): String {
    var end = text.length
    while (text.substring(0, end).encodeToByteArray().size > bytes) end -= if (end > 1 && text[end - 1].isLowSurrogate()) 2 else 1
    return text.substring(0, end)
}

/** Controls, marks of direction, what has no width or looks like a space, and what no font must agree upon. */
private fun hides(code: Int): Boolean = when (Character.getType(code).toByte()) {
    Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.ENCLOSING_MARK,
    -> true
    else -> code in fillers || code in 0xFE00..0xFE0F || code in 0x180B..0x180F || code in 0xFFF0..0xFFFD || code >= 0xE0000
}

private val fillers = setOf(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0)
private const val FORBIDDEN = "\\:*?\"<>|"
private const val NAME_BYTES = 200
