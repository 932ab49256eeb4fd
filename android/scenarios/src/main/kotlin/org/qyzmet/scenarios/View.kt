package org.qyzmet.scenarios

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.io.File
import java.util.Base64
import kotlin.reflect.KClass
import kotlin.reflect.KProperty1
import kotlin.reflect.full.memberProperties

/** A result of the library as JSON: its records as an app developer sees them, whatever they are. */
fun view(value: Any?): JsonElement = when (value) {
    null, Unit -> JsonNull
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is UByte -> JsonPrimitive(value.toLong())
    is UInt -> JsonPrimitive(value.toLong())
    is ULong -> JsonPrimitive(value.toLong())
    is ByteArray -> JsonPrimitive(Base64.getEncoder().encodeToString(value))
    is File -> JsonPrimitive(value.path)
    is List<*> -> JsonArray(value.map(::view))
    is Map<*, *> -> JsonObject(value.entries.associate { (name, member) -> name.toString() to view(member) })
    is Enum<*> -> JsonPrimitive(camelCase(value.name))
    else -> record(value)
}

private fun record(value: Any): JsonElement {
    val type = value::class
    val members = members(type).associate { it.name to view(it.get(value)) }
    val cases = type.java.superclass?.kotlin?.takeIf { it.isSealed }
    val name = type.simpleName.orEmpty().replaceFirstChar(Char::lowercaseChar)
    return when {
        cases == null -> JsonObject(members)
        members.isEmpty() -> JsonPrimitive(name)
        else -> JsonObject(mapOf(name to JsonObject(members)))
    }
}

@Suppress("UNCHECKED_CAST") // A value has the members of its own class.
private fun members(type: KClass<*>) = type.memberProperties as Collection<KProperty1<Any, *>>

/** `ALL_WORDS` as `allWords`. */
private fun camelCase(name: String) = name.split('_')
    .joinToString("") { it.lowercase().replaceFirstChar(Char::uppercaseChar) }
    .replaceFirstChar(Char::lowercaseChar)
