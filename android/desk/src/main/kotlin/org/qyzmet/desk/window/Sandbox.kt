package org.qyzmet.desk.window

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.io.File
import java.io.IOException
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.concurrent.TimeUnit

/** A message that the sandbox sent to a phone. */
data class Sms(val id: Long, val to: String, val text: String)

/**
 * A sandbox gateway: the one that runs on [folder] already, else one of its own. It outlives a killed desk, so that the
 * next one finds it.
 */
class Sandbox private constructor(private val address: URI, private val pid: Long) : AutoCloseable {
    private val http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()

    val socket: InetSocketAddress = InetSocketAddress(address.host, address.port)

    /** What the phones got after message [after]. */
    fun sms(after: Long = 0): List<Sms> = Json.parseToJsonElement(get("/sandbox/sms?after=$after")).jsonObject.getValue("messages").jsonArray.map {
        val sms = it.jsonObject
        Sms(sms.getValue("id").jsonPrimitive.long, sms.text("to"), sms.text("text"))
    }

    /** How many requests were ever filed: one row for an effect. */
    fun filed(): Long = Json.parseToJsonElement(get("/sandbox/ledger")).jsonObject.getValue("effects").jsonPrimitive.long

    /** The next [times] calls under [path] go wrong: `drop_answer`, `drop_request`, … */
    fun fault(path: String, fault: String, times: Int = 1) {
        post("/sandbox/faults", """{"path_prefix":"$path","method":"POST","fault":"$fault","times":$times}""")
    }

    /** Sets the gateway's clock on. */
    fun advance(seconds: Long) {
        post("/sandbox/clock", """{"advance_seconds":$seconds}""")
    }

    /** The operator gives this number a new SIM and tells the gateway, which no phone needs to notice. */
    fun newSim(phone: String) {
        post("/sandbox/sims", """{"phone":"$phone"}""")
    }

    /** Somebody asks the citizen to sign this text: the order's id, and the app link beside its QR code. */
    fun asks(description: String, text: String): Pair<String, String> {
        val order = """{"description":"$description","documents":[{"name":"$description","text":"$text"}]}"""
        val asked = Json.parseToJsonElement(post("/sandbox/signing", order)).jsonObject
        return asked.text("id") to asked.text("app_link")
    }

    /** What came of it: `waiting`, `signed`, … */
    fun asked(id: String): String = Json.parseToJsonElement(get("/sandbox/signing/$id")).jsonObject.text("state")

    private fun get(path: String): String = send(HttpRequest.newBuilder(address.resolve(path)).timeout(CALL).GET().build())

    private fun post(path: String, json: String): String =
        send(HttpRequest.newBuilder(address.resolve(path)).timeout(CALL).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)).build())

    private fun send(request: HttpRequest): String {
        val answer = http.send(request, HttpResponse.BodyHandlers.ofString())
        if (answer.statusCode() !in 200..299) throw IOException("${request.uri()}: ${answer.statusCode()} ${answer.body()}")
        return answer.body()
    }

    private fun alive(): Boolean = try {
        get("/sandbox/clock")
        true
    } catch (_: IOException) {
        false
    }

    override fun close() {
        ProcessHandle.of(pid).ifPresent { process ->
            process.destroy()
            process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally { process.apply { destroyForcibly() } }.join()
        }
    }

    companion object {
        private val CALL = Duration.ofSeconds(5)

        /** Blocks until it answers. [native] is the folder of `qyzmet-gateway`. */
        fun start(folder: File, native: File): Sandbox {
            folder.mkdirs()
            val note = File(folder, "running")
            running(note)?.let { return it }
            val binary = File(native, "qyzmet-gateway")
            if (!binary.canExecute()) throw IOException("no $binary: build it with `cargo build -p qyzmet-gateway`")
            val process = ProcessBuilder(binary.path, "serve", "--data", File(folder, "data").path, "--addr", "127.0.0.1:0")
                .redirectError(File(folder, "log")).start()
            val said = process.inputStream.bufferedReader().readLine() ?: throw IOException("the gateway ended at once; see ${File(folder, "log")}")
            note.writeText("${process.pid()}\n$said\n")
            return Sandbox(URI(said.trim()), process.pid())
        }

        private fun running(note: File): Sandbox? {
            val (pid, address) = note.takeIf { it.exists() }?.readLines()?.takeIf { it.size == 2 } ?: return null
            return Sandbox(URI(address), pid.toLongOrNull() ?: return null).takeIf { it.alive() }
        }
    }
}

private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content
