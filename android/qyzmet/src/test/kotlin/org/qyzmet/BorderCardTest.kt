package org.qyzmet

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.CardException.Reason
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial
import java.util.concurrent.atomic.AtomicInteger

/** The phone's SIM cards through the port: what they say, and what is closed after it. */
class BorderCardTest : SandboxTest() {
    private val opened = AtomicInteger()
    private val closed = AtomicInteger()

    /** A card in slot 0 whose applet answers so. */
    private fun card(answer: (ByteArray) -> ByteArray) = SimCard { slot, aid ->
        assertTrue(aid.size in 5..16)
        if (slot != 0) throw CardException(Reason.NO_SLOT)
        opened.incrementAndGet()
        object : CardChannel {
            override fun transmit(command: ByteArray) = answer(command)

            override fun close() {
                closed.incrementAndGet()
                throw CardException(Reason.CHANNEL_LOST)
            }
        }
    }

    private suspend fun <T> phone(card: SimCard?, ask: suspend (Signature) -> T): T =
        citizen().open(QyzmetPorts(simCard = card)).use { ask(it.signature) }

    @Test
    fun `a card that answers is found, and its channels are closed`() = trial {
        val asks = card { command ->
            when (command[1].toInt() and 0xFF) {
                0x20 -> bytes(0x63, 0xC3)
                0xCA -> bytes(0xC4, 7, 1, 127, 127, 127, 3, 0, 3, 0x90, 0x00)
                else -> bytes(0x6D, 0x00)
            }
        }
        phone(asks) { signature ->
            val found = signature.cards()
            assertTrue(found.isNotEmpty() && found.all { it.slot == 0.toUByte() }, found.toString())
            assertNull(signature.cardKey())
        }
        assertTrue(opened.get() > 0)
        assertEquals(opened.get(), closed.get())
    }

    @Test
    fun `each way to no card has its code`() = trial {
        for ((reason, code) in mapOf(
            Reason.UNSUPPORTED to "signature.card_missing",
            Reason.ACCESS_REFUSED to "signature.card_access",
            Reason.CHANNEL_LOST to "signature.card_failed",
            Reason.FAILED to "signature.card_failed",
        )) {
            phone({ _, _ -> throw CardException(reason) }) { failsWith(code) { it.cards() } }
        }
        // A card without an applet, and empty slots, are no failures: there is nothing.
        for (reason in listOf(Reason.NO_APPLET, Reason.NO_SLOT)) {
            phone({ _, _ -> throw CardException(reason) }) { assertEquals(emptyList<CardFound>(), it.cards()) }
        }
        phone(null) { failsWith("signature.card_missing") { it.cards() } }
    }

    @Test
    fun `what a card throws or lies stays a fault of the card, and says nothing of a command`() = trial {
        val secret = "0020008106303030303030"
        for (lie in listOf<(ByteArray) -> ByteArray>(
            { ByteArray(0) },
            { bytes(0x90) },
            { ByteArray(300 shl 10) },
            { throw CardException(Reason.CHANNEL_LOST) },
            { error(secret) },
            { throw StackOverflowError(secret) },
        )) {
            phone(card(lie)) { signature ->
                val failed = failsWith("signature.card_failed") { signature.cards() }
                assertFalse(secret in failed.developerText, failed.developerText)
            }
        }
        assertEquals(opened.get(), closed.get())
    }

    private fun bytes(vararg of: Int) = ByteArray(of.size) { of[it].toByte() }
}
