package org.qyzmet.desk.window

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.IOException
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.URI
import kotlin.concurrent.thread

class RelayTest {
    /** Sends back each byte that it gets. */
    private val echo = ServerSocket(0).also { server ->
        thread(isDaemon = true) {
            while (true) {
                val socket = server.accept()
                thread(isDaemon = true) { socket.use { it.getInputStream().transferTo(it.getOutputStream()) } }
            }
        }
    }

    private fun Relay.dial() = URI(address).run { Socket(host, port).apply { soTimeout = 5_000 } }

    private fun Socket.ask(byte: Int): Int {
        getOutputStream().run { write(byte); flush() }
        return getInputStream().read()
    }

    @Test
    fun `carries, is cut in the middle, and carries again`() = Relay(InetSocketAddress("127.0.0.1", echo.localPort)).use { relay ->
        val socket = relay.dial()
        assertEquals(7, socket.ask(7))
        relay.cut = true
        assertEquals(true, dead { socket.ask(8) })
        assertEquals(true, dead { relay.dial().ask(9) })
        relay.cut = false
        assertEquals(10, relay.dial().ask(10))
    }

    private fun dead(ask: () -> Int): Boolean = try {
        ask() == -1
    } catch (_: IOException) {
        true
    }
}
