package org.qyzmet.scenarios

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.io.File
import java.net.HttpURLConnection
import java.net.URI

/** How often, and how long between two looks in milliseconds, something is waited for that comes by itself. */
internal const val LOOKS = 500
internal const val MOMENT = 10L

/** The sandbox gateway as a process on a port and a folder of its own, and its controls. */
class Gate(private val folder: File, setup: JsonObject?) : AutoCloseable {
    private val pace = listOf("inProgressAfter", "outcomeAfter").map { setup?.get(it)?.let(::text) ?: "0" }
    private var listens = "127.0.0.1:0"
    private var process: Process? = null

    init {
        start()
    }

    /** Its address. */
    val url: String get() = "http://$listens"

    private fun start() {
        val native = System.getProperty("qyzmet.native").orEmpty()
        val begun = ProcessBuilder(
            "$native/qyzmet-gateway", "serve", "--addr", listens, "--data", folder.path, "--stop-at-eof",
            "--in-progress-after", pace[0], "--outcome-after", pace[1],
        ).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        process = begun
        listens =
            begun.inputReader().readLine()?.trim()?.removePrefix("http://") ?: unplayable("the gateway does not start")
    }

    private fun stop() {
        val running = process ?: return
        process = null
        running.outputStream.close()
        running.waitFor()
    }

    override fun close() = stop()

    /** One step of the gateway's. */
    suspend fun step(word: String, step: JsonObject): JsonElement = withContext(Dispatchers.IO) {
        val nothing: JsonElement = JsonNull
        when (word) {
            "stop" -> nothing.also { stop() }
            "start" -> nothing.also { start() }
            "fault" -> call("POST", "/sandbox/faults", step["order"])
            "noFaults" -> call("DELETE", "/sandbox/faults")
            "met" -> met()
            "clock" -> call("POST", "/sandbox/clock", JsonObject(mapOf("advance_seconds" to step.getValue("advance"))))
            "status" -> status(step)
            "sms" -> newest(call("GET", "/sandbox/sms?phone=" + string(step["to"]).orEmpty().replace("+", "%2B")))
            "newSim" -> call("POST", "/sandbox/sims", JsonObject(mapOf("phone" to step.getValue("to"))))
            "asks" -> call("POST", "/sandbox/signing", step["order"])
            "asked" -> call("GET", "/sandbox/signing/" + string(step["id"]).orEmpty())
            "ledger" -> call("GET", "/sandbox/ledger")
            else -> unplayable("no such gateway step: $word")
        }
    }

    private fun status(step: JsonObject): JsonElement {
        val says = step["says"]?.let { mapOf("note" to it) }.orEmpty()
        val order = JsonObject(mapOf("status" to step.getValue("is")) + says)
        return call("POST", "/sandbox/applications/${string(step["request"])}/status", order)
    }

    private suspend fun met(): JsonElement {
        repeat(LOOKS) {
            if (at(call("GET", "/sandbox/faults"), "faults") == JsonArray(emptyList())) return JsonNull
            delay(MOMENT)
        }
        unplayable("an order never met its call")
    }

    private fun call(method: String, path: String, body: JsonElement? = null): JsonElement {
        val line = URI(url + path).toURL().openConnection() as HttpURLConnection
        line.requestMethod = method
        // No line is kept open that would outlive its gateway.
        line.setRequestProperty("Connection", "close")
        if (body != null) {
            line.doOutput = true
            line.setRequestProperty("Content-Type", "application/json")
            line.outputStream.use { it.write(body.toString().toByteArray()) }
        }
        val good = line.responseCode / 100 == 2
        val said = (if (good) line.inputStream else line.errorStream)?.bufferedReader()?.readText().orEmpty()
        if (!good) unplayable("$path: ${line.responseCode} $said")
        return if (said.isEmpty()) JsonNull else Json.parseToJsonElement(said)
    }
}

/** The code in the newest SMS, and one like it that is not right. */
internal fun newest(page: JsonElement): JsonElement {
    val text = (at(page, "messages") as? JsonArray)?.lastOrNull()?.let { string(at(it, "text")) }
    val code = text?.substringBefore(' ')
    val wrong = code?.let { it.dropLast(1) + if (it.endsWith('0')) '1' else '0' }
    return JsonObject(mapOf("code" to JsonPrimitive(code), "wrong" to JsonPrimitive(wrong)))
}
