package org.qyzmet.sandbox

import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

/** Looks without a pause at what a thread is doing, and counts how often it was inside native code of ours. */
class MainWatch(private val main: Thread) : AutoCloseable {
    private val seen = AtomicInteger()

    @Volatile
    private var over = false

    private val eye = thread(name = "main-watch", isDaemon = true) {
        while (!over) {
            if (main.stackTrace.any { it.className.startsWith("com.sun.jna.") }) seen.incrementAndGet()
        }
    }

    /** How often native code was seen on the thread. */
    val times: Int get() = seen.get()

    override fun close() {
        over = true
        eye.join()
    }
}
