package org.qyzmet.scenarios

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.double
import kotlinx.serialization.json.longOrNull
import org.qyzmet.Answer
import org.qyzmet.ContainerFile
import org.qyzmet.Page
import java.util.Base64

/** A step that can't be played; says why, in words of this driver's own. */
class Unplayable(why: String) : Exception(why)

/** Ends the step because of what it says itself. */
fun unplayable(why: String): Nothing = throw Unplayable(why)

/** What steps saved, and where it is put in: `${name}`. */
class Names {
    private val saved = mutableMapOf<String, JsonElement>()

    /** Keeps a value. */
    fun keep(name: String, value: JsonElement) {
        saved[name] = value
    }

    /** The value with every placeholder filled in, in members' names too. */
    fun fill(value: JsonElement): JsonElement = when {
        value is JsonArray -> JsonArray(value.map(::fill))
        value is JsonObject -> JsonObject(value.entries.associate { (name, v) -> text(fillText(name)) to fill(v) })
        else -> string(value)?.let(::fillText) ?: value
    }

    private fun fillText(text: String): JsonElement {
        PLACE.matchEntire(text)?.let { return value(it.groupValues[1]) }
        return JsonPrimitive(PLACE.replace(text) { text(value(it.groupValues[1])) })
    }

    private fun value(name: String) = saved[name] ?: unplayable("nobody saved \${$name}")

    private companion object {
        val PLACE = Regex("""\$\{([^}]*)}""")
    }
}

/** The arguments of a call, taken out one by one. */
class Args(members: JsonObject?) {
    private val left = members.orEmpty().toMutableMap()

    /** Any value. */
    fun value(name: String): JsonElement = left.remove(name) ?: unplayable("no argument $name")

    /** A text; `{ "repeat": "ә", "times": 70000 }` is a long one. */
    fun text(name: String): String = value(name).let { long(it) ?: string(it) } ?: unplayable("$name is no text")

    /** Bytes, in Base64. */
    fun bytes(name: String): ByteArray = Base64.getDecoder().decode(text(name))

    /** The same, where it may be left out. */
    fun bytesIfAny(name: String): ByteArray? = if (name in left) bytes(name) else null

    /** Files: their names, media types and bytes in Base64. */
    fun files(name: String): List<ContainerFile> {
        val files = value(name) as? JsonArray ?: unplayable("$name is no list")
        return files.map { file ->
            val args = Args(file as? JsonObject)
            ContainerFile(args.text("name"), args.text("mediaType"), args.bytes("content")).also { args.noneLeft() }
        }
    }

    /** `offset` and `limit`; both may be left out. */
    fun page() = Page(number("offset", 0u), number("limit", 30u))

    /** An answer as a screen hands it in. */
    fun answer(name: String): Answer {
        val value = value(name)
        long(value)?.let { return Answer.Text(it) }
        val plain = value as? JsonPrimitive ?: unplayable("no answer to a question")
        val whole = plain.longOrNull
        val flag = plain.booleanOrNull
        return when {
            plain is JsonNull -> Answer.Empty
            plain.isString -> Answer.Text(plain.content)
            flag != null -> Answer.Flag(flag)
            whole != null -> Answer.Integer(whole)
            else -> Answer.Number(plain.double)
        }
    }

    /** Something that nobody took is a mistake. */
    fun noneLeft() = left.keys.firstOrNull()?.let { unplayable("an argument too many: $it") }

    private fun number(name: String, otherwise: UInt): UInt {
        val given = left.remove(name) ?: return otherwise
        return (given as? JsonPrimitive)?.content?.toUIntOrNull() ?: unplayable("$name is no number")
    }

    private fun long(value: JsonElement): String? {
        val members = value as? JsonObject ?: return null
        val part = string(members["repeat"]) ?: return null
        val times = (members["times"] as? JsonPrimitive)?.longOrNull ?: return null
        return part.repeat(times.coerceIn(0, LONGEST).toInt())
    }

    private companion object {
        /** Longest text that `repeat` makes, in times. */
        const val LONGEST = 8L shl 20
    }
}
