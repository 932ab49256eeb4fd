package org.qyzmet.scenarios

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.longOrNull
import org.qyzmet.Change
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetException
import org.qyzmet.QyzmetPorts
import org.qyzmet.Sim
import java.io.File
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicLong

/** How a call ended: its result, or its failure. */
class Ended(val result: JsonElement, val failure: JsonElement? = null)

/** A phone: clients on one folder, with ports that a scenario moves. */
class Phone(private val folder: File, private val gateway: String, lang: String) {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val clients = mutableMapOf<String, Qyzmet>()
    private val begun = mutableMapOf<String, Deferred<Ended>>()
    private val seen = CopyOnWriteArrayList<Change>()
    private val shift = AtomicLong()
    private var lang = language(lang)

    @Volatile
    private var line = Line.UNKNOWN

    @Volatile
    private var sims: List<Sim>? = null

    /** An empty folder to export into. */
    val exports: String get() = folder.resolve("exports").path

    /** Calls the client and waits. */
    suspend fun call(call: String, step: JsonObject): Ended {
        val client = client(string(step["client"]) ?: "first")
        return ended(client, call, Args(step["args"] as? JsonObject), string(step["lang"])?.let(::language) ?: lang)
    }

    /** Begins a call, under the name in `begin`. */
    suspend fun begin(call: String, step: JsonObject): Ended {
        val name = string(step["begin"]).orEmpty()
        if (name in begun) unplayable("a call of this name is under way")
        client(string(step["client"]) ?: "first")
        begun[name] = scope.async(start = CoroutineStart.UNDISPATCHED) { call(call, step) }
        return Ended(JsonNull)
    }

    /** Waits for the end of a call that was begun. */
    suspend fun end(name: String): Ended = (begun.remove(name) ?: unplayable("no call of this name was begun")).await()

    /** What the observer was told since the last look, as soon as it is enough; all there is after five seconds. */
    suspend fun changes(enough: (JsonElement) -> Boolean): JsonElement {
        var looks = 0
        while (!enough(view(seen)) && looks++ < LOOKS) delay(MOMENT)
        return view(seen).also { seen.clear() }
    }

    /** One step of the phone's. */
    suspend fun step(word: String, step: JsonObject): JsonElement {
        when (word) {
            "restart" -> if (begun.isEmpty()) shutdown() else unplayable("a call is under way")

            "kill" -> {
                // Its answer is nobody's any more.
                begun.values.forEach { it.cancelAndJoin() }
                begun.clear()
                shutdown()
            }

            "line" -> line = Line.entries.firstOrNull { view(it) == step["is"] } ?: unplayable("no such line")

            "clock" -> shift.addAndGet(seconds(step) * 1000)

            "sims" -> sims = (step["is"] as? JsonArray)?.map(::sim)

            "language" -> lang = language(string(step["is"]).orEmpty())

            else -> unplayable("no such phone step: $word")
        }
        return JsonNull
    }

    /** Ends every client in order. */
    suspend fun shutdown() {
        clients.values.forEach { it.shutdown() }
        clients.clear()
    }

    /** The client of this name: `first`, or `second` on the same folders. Made when first used. */
    private suspend fun client(name: String): Qyzmet = clients.getOrPut(name) {
        val config = QyzmetConfig(folder.resolve("home"), gateway, softwareKeys = folder.resolve("keys"))
        val ports = QyzmetPorts(
            clock = { System.currentTimeMillis() + shift.get() },
            connectivity = { line },
            simWatch = { sims },
        )
        Qyzmet.open(config, ports).also { client ->
            if (name == "first") scope.launch(start = CoroutineStart.UNDISPATCHED) { client.changes.collect(seen::add) }
        }
    }

    private suspend fun ended(client: Qyzmet, call: String, args: Args, lang: Lang): Ended = try {
        Ended(view(perform(client, call, args, lang)))
    } catch (e: QyzmetException) {
        Ended(JsonNull, view(e.failure))
    }

    private fun sim(told: JsonElement) = Sim(
        subscription = (at(told, "subscription") as? JsonPrimitive)?.longOrNull,
        carrier = string(at(told, "carrier")),
        iccid = null,
    )

    private fun seconds(step: JsonObject) =
        (step["advance"] as? JsonPrimitive)?.longOrNull ?: unplayable("advance is no number")
}

private fun language(tag: String) =
    Lang.entries.firstOrNull { it.name.equals(tag, ignoreCase = true) } ?: unplayable("no such language: $tag")
