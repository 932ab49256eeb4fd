package org.qyzmet.scenarios

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.io.File
import java.io.IOException

private val VERBS = listOf("call", "end", "phone", "gateway", "time", "play")

/** A step failed: `PATH = X, got Y`, then `FILE step N (LABEL): expected PATH = X, got Y`. */
private class Failed(line: String) : Exception(line)

/**
 * Plays the scenario in this file, named relative to the folder of all scenarios; `null` when it was played to its end,
 * else the line that says what went wrong. What it needs on the disk lies in [work].
 */
suspend fun play(folder: File, file: String, work: File): String? {
    val story = read(folder, file)
    return Gate(work.resolve("gateway"), story["gateway"] as? JsonObject).use { gate ->
        val phone = Phone(work.resolve("phone"), gate.url, string(story["lang"]) ?: "kk")
        val names = Names()
        story.getValue("citizen").jsonObject.forEach(names::keep)
        names.keep("gateway", JsonPrimitive(gate.url))
        names.keep("folder", JsonPrimitive(phone.exports))
        try {
            Player(folder, names, gate, phone).play(file, story)
            null
        } catch (e: Failed) {
            e.message
        } finally {
            phone.shutdown()
        }
    }
}

/** The JSON of a file. */
fun read(folder: File, file: String): JsonObject = Json.parseToJsonElement(folder.resolve(file).readText()).jsonObject

private class Player(
    private val folder: File,
    private val names: Names,
    private val gate: Gate,
    private val phone: Phone,
) {
    suspend fun play(file: String, story: JsonObject) {
        (story["steps"] as? JsonArray).orEmpty().forEachIndexed { n, step ->
            val (verb, word) = verb(step)
            val at = "$file step ${n + 1}"
            val place = "$at (${label(verb, word)})"
            if (verb == "play") {
                play("$at > $word", part(word, place))
            } else {
                try {
                    step(verb, word, names.fill(step).jsonObject)
                } catch (e: Failed) {
                    throw Failed("$place: expected ${e.message}")
                } catch (e: Unplayable) {
                    throw Failed("$place: expected ${notDone(e)}")
                }
            }
        }
    }

    private fun part(word: String, place: String) = try {
        read(folder, word)
    } catch (e: IOException) {
        throw Failed("$place: expected ${notDone(e)}")
    }

    private suspend fun step(verb: String, written: String, step: JsonObject) {
        val word = string(step[verb]) ?: written
        val expected = step["expect"] as? JsonObject
        val ended = when {
            verb == "call" && "begin" in step -> phone.begin(word, step)

            verb == "call" -> phone.call(word, step)

            verb == "end" -> phone.end(word)

            verb == "phone" && word == "changes" ->
                Ended(phone.changes { seen -> expected == null || unmet(expected, seen) == null })

            verb == "phone" -> Ended(phone.step(word, step))

            verb == "gateway" -> Ended(gate.step(word, step))

            verb == "time" -> Ended(time(step))

            else -> unplayable("no such verb")
        }
        val result = judged(ended, step["expectError"] as? JsonObject)
        expected?.let { unmet(it, result) }?.let { throw Failed(it) }
        (step["save"] as? JsonObject).orEmpty().forEach { (name, path) ->
            names.keep(name, at(result, text(path)) ?: unplayable("${text(path)} leads nowhere"))
        }
    }

    private suspend fun time(step: JsonObject): JsonElement {
        val advance = JsonObject(mapOf("advance" to step.getValue("time")))
        phone.step("clock", advance)
        return gate.step("clock", advance)
    }
}

/** The result of a call that ended as the step expects; of one that failed as it should, the failure. */
private fun judged(ended: Ended, expected: JsonObject?): JsonElement {
    val failure = ended.failure
    if (failure == null) {
        expected?.let { throw Failed(unmet(it, JsonNull, "error.").orEmpty()) }
        return ended.result
    }
    val line = when (expected) {
        null -> "error = null, got ${shown(at(failure, "code"))}"
        else -> unmet(expected, failure, "error.") ?: return failure
    }
    throw Failed("$line; ${string(at(failure, "developer")).orEmpty().replace('\n', ' ').replace('\r', ' ')}")
}

private fun notDone(why: Exception) = "step = \"done\", got ${shown(JsonPrimitive(why.message))}"

/** The verb of a step and its word. */
private fun verb(step: JsonElement): Pair<String, String> {
    val verb = VERBS.firstOrNull { it in step.jsonObject } ?: "?"
    return verb to string(step.jsonObject[verb]).orEmpty()
}

private fun label(verb: String, word: String) = when (verb) {
    "call" -> word
    "time", "?" -> verb
    else -> "$verb $word"
}
