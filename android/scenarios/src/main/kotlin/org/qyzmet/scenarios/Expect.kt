package org.qyzmet.scenarios

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.doubleOrNull

/** Characters of a value that are shown of it. */
private const val SHOWN = 200

/** What a path leads to; `null` when it leads nowhere. */
fun at(root: JsonElement, path: String): JsonElement? {
    if (path == ".") return root
    return path.split('.').fold(root as JsonElement?) { value, name ->
        when (value) {
            is JsonObject -> value[name]
            is JsonArray -> element(value, name)
            else -> null
        }
    }
}

private fun element(list: JsonArray, name: String): JsonElement? {
    if ('=' !in name) return name.takeIf { it.all(Char::isDigit) }?.toIntOrNull()?.let(list::getOrNull)
    val (key, wanted) = name.split('=', limit = 2)
    return list.firstOrNull { e -> (e as? JsonObject)?.get(key)?.let(::text) == wanted }
}

/** A text as it is, anything else as JSON. */
fun text(value: JsonElement): String = string(value) ?: value.toString()

/** The text that this value is, if it is one. */
fun string(value: JsonElement?): String? = (value as? JsonPrimitive)?.takeIf { it.isString }?.content

private fun number(value: JsonElement?): Double? =
    (value as? JsonPrimitive)?.takeIf { !it.isString && it !is JsonNull }?.doubleOrNull

/** Whether what a path led to meets the expectation. */
fun meets(expected: JsonElement, got: JsonElement?): Boolean {
    val special = (expected as? JsonObject)?.entries?.singleOrNull()?.let { (name, wanted) ->
        special(name, wanted, got)
    }
    return special ?: (got != null && same(expected, got))
}

/** What is more than a value; `null` when this is no such expectation. */
private fun special(name: String, wanted: JsonElement, got: JsonElement?): Boolean? = when (name) {
    "nothing" -> got == null

    "not" -> got != null && !meets(wanted, got)

    "contains" -> when {
        got is JsonArray -> got.any { meets(wanted, it) }
        else -> both(got, wanted) { text, part -> part in text }
    }

    "prefix" -> both(got, wanted) { text, part -> text.startsWith(part) }

    "count" -> (got as? JsonArray)?.size?.toDouble() == number(wanted)

    "atLeast" -> bounded(got, wanted) { n, bound -> n >= bound }

    "atMost" -> bounded(got, wanted) { n, bound -> n <= bound }

    "oneOf" -> (wanted as? JsonArray).orEmpty().any { meets(it, got) }

    else -> null
}

private inline fun both(got: JsonElement?, wanted: JsonElement, test: (String, String) -> Boolean): Boolean {
    return test(string(got) ?: return false, string(wanted) ?: return false)
}

private inline fun bounded(got: JsonElement?, wanted: JsonElement, test: (Double, Double) -> Boolean): Boolean {
    return test(number(got) ?: return false, number(wanted) ?: return false)
}

private fun same(expected: JsonElement, got: JsonElement): Boolean = when {
    expected is JsonArray && got is JsonArray ->
        expected.size == got.size && expected.indices.all { meets(expected[it], got[it]) }

    expected is JsonObject && got is JsonObject ->
        expected.size == got.size && expected.all { (name, wanted) -> meets(wanted, got[name]) }

    number(expected) != null -> number(expected) == number(got)

    else -> expected == got
}

/** The first expectation, in the order of the paths, that is not met: `PATH = X, got Y`. */
fun unmet(expected: JsonObject, got: JsonElement, before: String = ""): String? =
    expected.entries.sortedBy { it.key }.firstNotNullOfOrNull { (path, wanted) ->
        val there = at(got, path)
        if (meets(wanted, there)) null else "$before$path = ${shown(wanted)}, got ${shown(there)}"
    }

/** A value in a message: compact, members sorted, cut after 200 characters; `nothing` when there is none. */
fun shown(value: JsonElement?): String {
    val text = (value ?: return "nothing").let(::sorted).toString()
    if (text.codePointCount(0, text.length) <= SHOWN) return text
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
}

private fun sorted(value: JsonElement): JsonElement = when (value) {
    is JsonObject -> JsonObject(value.entries.sortedBy { it.key }.associate { it.key to sorted(it.value) })
    is JsonArray -> JsonArray(value.map(::sorted))
    else -> value
}
