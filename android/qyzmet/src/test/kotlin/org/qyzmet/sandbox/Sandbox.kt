package org.qyzmet.sandbox

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import java.util.Base64
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger

/** The real gateway as a process of its own, and its controls. */
class Sandbox private constructor(private val process: Process, val address: String) : AutoCloseable {
    private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

    /** What was really filed. */
    fun ledger(): JsonArray = get("/sandbox/ledger").getValue("rows").jsonArray

    /** The ids of all requests that were ever filed. */
    fun filed(): List<String> = ledger().map { it.jsonObject.getValue("request_id").jsonPrimitive.content }

    /** The code of the newest SMS to this phone. */
    fun code(phone: String): String = codes(phone).first()

    /** The codes of all SMS to this phone, the newest first. */
    fun codes(phone: String): List<String> {
        val to = URLEncoder.encode(phone, Charsets.UTF_8)
        val messages = get("/sandbox/sms?phone=$to").getValue("messages").jsonArray.reversed()
        return messages.map { it.jsonObject.getValue("text").jsonPrimitive.content.takeWhile(Char::isDigit) }
    }

    /** Orders a fault, as its README describes. */
    fun order(fault: String) = post("/sandbox/faults", fault)

    /** Forgets all faults. */
    fun noFaults() = send(HttpRequest.newBuilder(URI("$address/sandbox/faults")).DELETE())

    /** Moves the gateway's clock on. */
    fun advance(seconds: Int) = post("/sandbox/clock", """{"advance_seconds":$seconds}""")

    /** An operator moves a request. */
    fun operator(request: String, status: String) =
        post("/sandbox/applications/$request/status", """{"status":"$status"}""")

    /** Plays the operator, who saw this key (DER) being made on the SIM card of this number. */
    fun registerCard(phone: String, key: ByteArray) {
        val public = Base64.getEncoder().encodeToString(key)
        post("/sandbox/cards", """{"phone":"$phone","public_key":"$public"}""")
    }

    /** Somebody asks a citizen to sign a text; further [members] of the order as JSON. Its id, and the link of the QR. */
    fun asks(text: String, members: String = ""): Pair<String, String> {
        val order = """{"description":"Несие шарты","documents":[{"name":"Шарт","text":"$text"}]$members}"""
        val asked = post("/sandbox/signing", order)
        return asked.getValue("id").jsonPrimitive.content to asked.getValue("link").jsonPrimitive.content
    }

    /** What came of it: `waiting`, `signed`, … */
    fun asked(id: String): String = get("/sandbox/signing/$id").getValue("state").jsonPrimitive.content

    override fun close() {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)
    }

    private fun get(path: String) = send(HttpRequest.newBuilder(URI(address + path)).GET())

    private fun post(path: String, body: String) = send(
        HttpRequest.newBuilder(URI(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
    )

    private fun send(request: HttpRequest.Builder): JsonObject {
        val answer = http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString())
        check(answer.statusCode() / 100 == 2) { "the sandbox says ${answer.statusCode()}: ${answer.body()}" }
        return answer.body().takeIf { it.startsWith("{") }?.let { Json.parseToJsonElement(it).jsonObject }
            ?: JsonObject(emptyMap())
    }

    companion object {
        /** Folder of the native parts. */
        val native = File(checkNotNull(System.getProperty("qyzmet.native")) { "qyzmet.native is not set" })

        private val numbers = AtomicInteger(100)

        /** An ordinary number that no test had before. */
        fun newPhone() = "+7701000${1000 + numbers.incrementAndGet()}"

        /** Starts a gateway on this folder; ready when it returns. */
        fun start(data: File): Sandbox {
            val process = ProcessBuilder(
                "$native/qyzmet-gateway",
                "serve",
                "--data",
                data.path,
                "--addr",
                "127.0.0.1:0",
            )
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
            Runtime.getRuntime().addShutdownHook(Thread { process.destroyForcibly() })
            val address = process.inputStream.bufferedReader().readLine()
            return Sandbox(process, checkNotNull(address) { "the gateway did not start" })
        }
    }
}
