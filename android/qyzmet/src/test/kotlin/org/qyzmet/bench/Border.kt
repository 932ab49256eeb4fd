package org.qyzmet.bench

import kotlinx.coroutines.runBlocking
import org.qyzmet.Calls
import org.qyzmet.Lang
import org.qyzmet.NativeClient
import org.qyzmet.NativeConfig
import org.qyzmet.NativePorts
import org.qyzmet.Page
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.coreVersion
import org.qyzmet.failure
import java.io.File
import java.time.Instant
import java.time.temporal.ChronoUnit.MICROS

// The same in direct.rs and Border.swift.
private const val WARM_UP = 12_000
private const val SAMPLES = 400
private const val BATCH = 16

/** What the border costs from Kotlin: `cold STARTED` or `warm STARTED`, see tests/benches/README.md. No test. */
fun main(arguments: Array<String>) = runBlocking {
    val home = File(System.getenv("QYZMET_BENCH_HOME"))
    val keys = home.resolveSibling("keys")
    val cards = Page(0u, 30u)
    val began = System.nanoTime()
    val phone = Qyzmet.open(QyzmetConfig(home, "http://127.0.0.1:1", softwareKeys = keys))
    val opened = System.nanoTime()
    phone.catalogue.cards(Lang.KK, cards)
    val read = System.nanoTime()
    if (arguments[0] == "cold") {
        val started = Instant.EPOCH.plus(arguments[1].toLong(), MICROS)
        println("open ${opened - began}\nfirst ${read - began}\nprocess ${started.until(Instant.now(), MICROS)}000")
    } else {
        val config = NativeConfig(home.path, "http://127.0.0.1:1", softwareKeys = keys.path)
        warm(phone, NativeClient(config, NativePorts()))
    }
    phone.shutdown()
}

private suspend fun warm(phone: Qyzmet, native: NativeClient) {
    val (cards, hits) = Page(0u, 30u) to Page(0u, 10u)
    val catalogue = native.catalogue()
    val hop = Calls(failure("conflict.closed", "", emptyMap()))
    check(Packed.cards() == catalogue.cards(Lang.KK, cards) && Jni.page() == Packed.cards()) { "packed differs" }
    val calls = listOf<Pair<String, suspend () -> Any>>(
        "empty" to { coreVersion() },
        "empty-facade" to { hop.read { coreVersion() } },
        "search" to { catalogue.search(Lang.KK, "мек", hits) },
        "search-facade" to { phone.catalogue.search(Lang.KK, "мек", hits) },
        "page" to { catalogue.cards(Lang.KK, cards) },
        "packed" to { Packed.cards() },
        "packed-jni" to { Jni.page() },
        "page-facade" to { phone.catalogue.cards(Lang.KK, cards) },
        "packed-facade" to { hop.read { Packed.cards() } },
    )
    calls.forEach { (_, call) -> repeat(WARM_UP) { kept = call() } }
    val samples = calls.map { LongArray(SAMPLES) }
    repeat(SAMPLES) { sample ->
        calls.forEachIndexed { at, (_, call) ->
            val start = System.nanoTime()
            repeat(BATCH) { kept = call() }
            samples[at][sample] = (System.nanoTime() - start) / BATCH
        }
    }
    calls.zip(samples) { (name, _), times -> println("$name ${times.sorted()[SAMPLES / 2]}") }
}

/** What a call gave, so that no compiler leaves it out. */
@Volatile
private var kept: Any? = null
