package org.qyzmet.sandbox

import org.junit.jupiter.api.Assumptions.assumeTrue
import org.qyzmet.CardChannel
import org.qyzmet.CardException
import org.qyzmet.CardException.Reason
import org.qyzmet.SimCard
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.util.concurrent.TimeUnit

/**
 * A real card in a reader, as the phone's SIM port: an OpenPGP and a PIV applet, fresh from the factory, in a process of
 * their own (`tests/cards`, the example `reader`). A test can leave an applet out, change the slot and pull the card.
 */
class RealCard private constructor(private val process: Process, private val reader: ServerSocket) :
    SimCard,
    AutoCloseable {
    private val line = reader.accept().apply { tcpNoDelay = true }
    private val from = DataInputStream(line.getInputStream().buffered())
    private val to = DataOutputStream(line.getOutputStream().buffered())

    /** Slots that have the card. */
    @Volatile
    var slots = setOf(0)

    /** Applets that the card has: the beginnings of their identifiers. */
    @Volatile
    var applets = listOf(OPENPGP, PIV)

    /** The card's rules let the app in. */
    @Volatile
    var letsIn = true

    /** The PIV applet's keys are RSA, as on older cards: where one is made, its modulus comes back and no point. */
    @Volatile
    var makesRsa = false

    /** Commands until the card is pulled out; none: it stays in. */
    @Volatile
    var pulledAfter: Int? = null

    /** Puts it in again. */
    fun putIn() {
        pulledAfter = null
    }

    override fun open(slot: Int, aid: ByteArray): CardChannel {
        if (slot !in slots || pulledAfter == 0) throw CardException(Reason.NO_SLOT)
        if (!letsIn) throw CardException(Reason.ACCESS_REFUSED)
        val select = byteArrayOf(0x00, 0xA4.toByte(), 0x04, 0x00, aid.size.toByte()) + aid
        val there = applets.any { aid.toHex().startsWith(it) } && ask(select).contentEquals(DONE)
        if (!there) throw CardException(Reason.NO_APPLET)
        return Channel()
    }

    @Synchronized
    private fun ask(command: ByteArray): ByteArray = try {
        to.writeShort(command.size)
        to.write(command)
        to.flush()
        ByteArray(from.readUnsignedShort()).also(from::readFully)
    } catch (e: IOException) {
        throw CardException(Reason.CHANNEL_LOST, "the reader is gone", e)
    }

    override fun close() {
        line.close()
        reader.close()
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)
    }

    private inner class Channel : CardChannel {
        override fun transmit(command: ByteArray): ByteArray {
            val left = pulledAfter
            if (left == 0) throw CardException(Reason.CHANNEL_LOST)
            if (left != null) pulledAfter = left - 1
            return if (makesRsa && command[1] == GENERATE) RSA_KEY else ask(command)
        }

        override fun close() = Unit
    }

    companion object {
        const val OPENPGP = "D27600012401"
        const val PIV = "A000000308"

        /** How both applets leave the factory. */
        const val PIN = "123456"
        const val PUK = "12345678"
        const val ADMINISTRATOR = "12345678"

        private const val GENERATE: Byte = 0x47

        /** Modulus and exponent (ISO 7816-8, 5.4), and that all is well. */
        private val RSA_KEY = ("7F498188" + "818180" + "C5".repeat(128) + "8203010001" + "9000").hexToByteArray()

        private val DONE = byteArrayOf(0x90.toByte(), 0x00)

        /** A new card. The test is left out where no applets were built, which takes libclang; with CI set it fails. */
        fun insert(): RealCard {
            val binary = listOf("reader", "examples/reader").map { File(Sandbox.native, it) }.find { it.canExecute() }
            val missing = "no applets: cargo build -p qyzmet-cards --example reader (takes Debian's libclang-dev)"
            check(binary != null || System.getenv("CI").isNullOrEmpty()) { missing }
            assumeTrue(binary != null, missing)
            val reader = ServerSocket(0, 1, InetAddress.getLoopbackAddress()).apply { soTimeout = 60_000 }
            val process = ProcessBuilder("$binary", "127.0.0.1:${reader.localPort}")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
            Runtime.getRuntime().addShutdownHook(Thread { process.destroyForcibly() })
            return RealCard(process, reader)
        }

        private fun ByteArray.toHex() = joinToString("") { "%02X".format(it) }
    }
}
