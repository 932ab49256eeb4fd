package org.qyzmet.sandbox

import kotlinx.coroutines.runBlocking
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetException
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** The app as a process of its own, so that it can die, or stand beside another. */
class Child(vararg args: String, library: String = Sandbox.native.path) : AutoCloseable {
    private val process = ProcessBuilder(
        "${System.getProperty("java.home")}/bin/java",
        "-Djna.library.path=$library",
        "-Djna.nosys=true",
        "-Dqyzmet.native=${Sandbox.native}",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "org.qyzmet.sandbox.ChildKt",
        *args,
    ).redirectError(ProcessBuilder.Redirect.INHERIT).start()

    private val lines = process.inputStream.bufferedReader()

    /** The next thing that it says. */
    fun says(): String? = lines.readLine()

    /** Waits until it is gone; gives its exit code. */
    fun ends(): Int {
        check(process.waitFor(60, TimeUnit.SECONDS)) { "the child does not end" }
        return process.exitValue()
    }

    override fun close() {
        process.destroyForcibly().waitFor()
    }
}

/** `COMMAND HOME GATEWAY ...`. */
fun main(args: Array<String>): Unit = runBlocking {
    val (command, home, gateway) = args
    val folder = File(home)
    val config = QyzmetConfig(folder.resolve("home"), gateway, softwareKeys = folder.resolve("keys"))
    try {
        val client = Qyzmet.open(config)
        client.health()
        when (command) {
            "drafts" -> repeat(args[3].toInt()) { println(client.forms.start(Citizen.SERVICE, Lang.KK).draftId) }
            "link" -> println(codeOf { client.identity.startLink(Citizen.IIN, args[3], Citizen.CARD_PIN, Lang.KK) })
            "deliver" -> println(client.requests.deliver().run { "$sent $asked $filed $busy" })
            "die" -> die(client, args[3].toLong(), args[4])
        }
        client.shutdown()
    } catch (e: QyzmetException) {
        println(Lang.entries.joinToString(" | ", "${e.code} | ") { e.citizenText(it) })
    }
}

/** Signs and delivers, and is gone so many milliseconds after it began. */
private suspend fun die(client: Qyzmet, ms: Long, draft: String) {
    println("begins")
    thread(isDaemon = true) {
        Thread.sleep(ms)
        Runtime.getRuntime().halt(9)
    }
    val request = client.requests.prepare(draft, Lang.KK).requestId
    client.requests.sign(request, Citizen.PIN, Lang.KK)
    while (true) client.requests.deliverNow()
}
