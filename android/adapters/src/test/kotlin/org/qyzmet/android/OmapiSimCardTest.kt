package org.qyzmet.android

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.qyzmet.CardException
import org.qyzmet.CardException.Reason
import java.io.IOException

/** What Android throws on the way to a card, said as what it means; no session stays open. */
class OmapiSimCardTest {
    private val sessions = mutableListOf<String>()

    /** A phone with a card in its second slot, which lets this app in unless a test says otherwise. */
    private inner class Slots(
        val readers: List<String>? = listOf("eSE1", "SIM1", "SIM2"),
        val ask: () -> Unit = {},
        val enter: () -> Unit = {},
        val select: () -> Boolean = { true },
        val answer: (ByteArray) -> ByteArray = { it },
        val leave: () -> Unit = {},
    ) : CardSlots {
        override fun readers() = readers?.map(::Slot).also { ask() }

        inner class Slot(override val name: String) : CardReader {
            override val present get() = name == "SIM2"

            override fun openSession(): CardSession {
                enter()
                sessions += "open"
                return object : CardSession {
                    override fun openChannel(aid: ByteArray) = if (select()) Applet() else null

                    override fun close() {
                        sessions += "closed"
                        leave()
                    }
                }
            }
        }

        inner class Applet : AppletChannel {
            override fun transmit(command: ByteArray) = answer(command)

            override fun close() {
                sessions += "left"
                leave()
            }
        }
    }

    private fun reason(slot: Int = 1, slots: Slots, call: (org.qyzmet.CardChannel) -> Unit = {}): Reason {
        val thrown = assertThrows(CardException::class.java) { call(OmapiSimCard(slots).open(slot, AID)) }
        assertFalse("$thrown", SECRET in thrown.detail)
        return thrown.reason
    }

    @Test
    fun `a command goes to the applet and its answer comes back`() {
        val channel = OmapiSimCard(Slots(answer = { byteArrayOf(it[0], 0x90.toByte(), 0) })).open(1, AID)
        assertArrayEquals(byteArrayOf(7, 0x90.toByte(), 0), channel.transmit(byteArrayOf(7)))
        channel.close()
        assertEquals(listOf("open", "left", "closed"), sessions)
    }

    @Test
    fun `each way to no card has its reason, and no session stays open`() {
        assertEquals(Reason.UNSUPPORTED, reason(slots = Slots(readers = null)))
        assertEquals(Reason.UNSUPPORTED, reason(slots = Slots(ask = { throw UnsupportedOperationException(SECRET) })))
        assertEquals(Reason.FAILED, reason(slots = Slots(ask = { throw IllegalStateException(SECRET) })))
        assertEquals("an empty slot", Reason.NO_SLOT, reason(0, Slots()))
        assertEquals("no such slot", Reason.NO_SLOT, reason(2, Slots()))
        assertEquals("another element", Reason.NO_SLOT, reason(slots = Slots(readers = listOf("eSE1"))))
        assertEquals(Reason.CHANNEL_LOST, reason(slots = Slots(enter = { throw IOException(SECRET) })))
        assertEquals(emptyList<String>(), sessions)
        assertEquals(Reason.ACCESS_REFUSED, reason(slots = Slots(select = { throw SecurityException(SECRET) })))
        assertEquals(Reason.NO_APPLET, reason(slots = Slots(select = { throw NoSuchElementException(SECRET) })))
        assertEquals(Reason.FAILED, reason(slots = Slots(select = { false })))
        assertEquals(List(3) { listOf("open", "closed") }.flatten(), sessions)
    }

    @Test
    fun `each way to lose the applet has its reason`() {
        for ((thrown, reason) in mapOf(
            IOException(SECRET) to Reason.CHANNEL_LOST,
            IllegalStateException(SECRET) to Reason.CHANNEL_LOST,
            SecurityException(SECRET) to Reason.ACCESS_REFUSED,
            IllegalArgumentException(SECRET) to Reason.FAILED,
        )) {
            assertEquals(reason, reason(slots = Slots(answer = { throw thrown })) { it.transmit(byteArrayOf(0)) })
        }
    }

    @Test
    fun `what fails on the way out is nobody's trouble`() {
        OmapiSimCard(Slots(leave = { throw IllegalStateException() })).open(1, AID).close()
        assertEquals(listOf("open", "left", "closed"), sessions)
    }

    @Test
    fun `a slot is known by its reader's name`() {
        assertEquals(listOf(0, 0, 1), listOf("SIM", "SIM1", "SIM2").map(::slotOf))
        listOf("eSE1", "SD1", "SIM0", "SIMx", "").forEach { assertNull(it, slotOf(it)) }
    }

    private companion object {
        const val SECRET = "00 20 00 81 06"
        val AID = ByteArray(5)
    }
}
