package org.qyzmet.desk.window

import java.io.Closeable
import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.Executors

/**
 * The line between the app and the gateway: carries bytes both ways until it is cut, in the middle of a call if there is
 * one, and again when it is mended. Listens on loopback.
 */
class Relay(private val to: InetSocketAddress) : Closeable {
    private val server = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
    private val open = ConcurrentHashMap.newKeySet<Socket>()
    private val threads = Executors.newCachedThreadPool { Thread(it, "line").apply { isDaemon = true } }

    /** What the app is told to talk to. */
    val address: String = "http://127.0.0.1:${server.localPort}"

    @Volatile
    var cut: Boolean = false
        set(value) {
            field = value
            if (value) open.forEach { quietly { it.close() } }
        }

    init {
        threads.execute { quietly { while (true) accepted(server.accept()) } }
    }

    private fun accepted(near: Socket) {
        if (cut) return near.close()
        val far = Socket()
        open += listOf(near, far)
        threads.execute {
            quietly {
                far.connect(to, CONNECT_MS)
                threads.execute { carry(far, near) }
            }
            carry(near, far)
        }
    }

    private fun carry(from: Socket, into: Socket) {
        quietly { from.getInputStream().transferTo(into.getOutputStream()) }
        quietly { from.close() }
        quietly { into.close() }
        open -= setOf(from, into)
    }

    override fun close() {
        cut = true
        server.close()
        threads.shutdownNow()
    }

    /** A socket that was closed under a reader is no news here. */
    private fun quietly(work: () -> Unit) = try {
        work()
    } catch (_: IOException) {
    }
}

private const val CONNECT_MS = 2_000
