package org.qyzmet.android

import android.content.Context
import android.os.Build
import org.qyzmet.CardChannel
import org.qyzmet.CardException
import org.qyzmet.CardException.Reason
import org.qyzmet.SimCard
import java.io.IOException

/**
 * The phone's SIM cards through Android's Open Mobile API (Android 9 and newer), where the phone maker put it in.
 *
 * A card lets in only apps whose certificate the operator wrote into its access rules; to all others it is
 * [Reason.ACCESS_REFUSED]. Android selects the applet and keeps the channels apart: nothing here sends SELECT or MANAGE
 * CHANNEL. Asks for no permission. Every call may block.
 */
public class OmapiSimCard internal constructor(private val slots: CardSlots) : SimCard {
    /** The cards of this phone. Making it touches nothing. */
    public constructor(context: Context) : this(slotsOf(context.applicationContext ?: context))

    override fun open(slot: Int, aid: ByteArray): CardChannel {
        val readers = told { slots.readers() } ?: throw CardException(Reason.UNSUPPORTED)
        val reader = readers.firstOrNull { slotOf(it.name) == slot } ?: throw CardException(Reason.NO_SLOT)
        if (!told { reader.present }) throw CardException(Reason.NO_SLOT)
        val session = told { reader.openSession() }
        try {
            val applet = told { session.openChannel(aid) } ?: throw CardException(Reason.FAILED, "no channel is free")
            return OmapiChannel(session, applet)
        } catch (e: Throwable) {
            quietly { session.close() }
            throw e
        }
    }
}

private class OmapiChannel(private val session: CardSession, private val applet: AppletChannel) : CardChannel {
    override fun transmit(command: ByteArray): ByteArray = try {
        applet.transmit(command)
    } catch (e: IllegalStateException) {
        // The channel or the service behind it was closed.
        throw CardException(Reason.CHANNEL_LOST, nameOf(e))
    } catch (e: SecurityException) {
        // The card's rules name the commands that it lets through, too.
        throw CardException(Reason.ACCESS_REFUSED, nameOf(e))
    } catch (e: IOException) {
        throw CardException(Reason.CHANNEL_LOST, nameOf(e))
    } catch (e: RuntimeException) {
        throw CardException(Reason.FAILED, nameOf(e))
    }

    override fun close() {
        quietly { applet.close() }
        quietly { session.close() }
    }
}

/** The slot of a reader's name, counted from 0: `SIM1` and a lone `SIM` are the first; no other element is a SIM. */
internal fun slotOf(name: String): Int? {
    if (!name.startsWith("SIM")) return null
    val number = name.removePrefix("SIM").trim()
    return if (number.isEmpty()) 0 else number.toIntOrNull()?.minus(1)?.takeIf { it >= 0 }
}

/** What Android throws on the way to an applet, as what it means. Of its own words only the kind is passed on. */
private inline fun <T> told(call: () -> T): T = try {
    call()
} catch (e: CardException) {
    throw e
} catch (e: NoSuchElementException) {
    throw CardException(Reason.NO_APPLET, nameOf(e))
} catch (e: SecurityException) {
    throw CardException(Reason.ACCESS_REFUSED, nameOf(e))
} catch (e: UnsupportedOperationException) {
    throw CardException(Reason.UNSUPPORTED, nameOf(e))
} catch (e: IOException) {
    // The reader lost its card, or the card answered badly.
    throw CardException(Reason.CHANNEL_LOST, nameOf(e))
} catch (e: RuntimeException) {
    throw CardException(Reason.FAILED, nameOf(e))
}

private inline fun quietly(close: () -> Unit) = try {
    close()
} catch (_: RuntimeException) {
    // It is closed by itself when the app ends.
}

private fun nameOf(e: Exception) = e.javaClass.simpleName

private fun slotsOf(context: Context): CardSlots =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) OmapiSlots(context) else NoSlots

/** A phone that lets no app to its cards. */
private object NoSlots : CardSlots {
    override fun readers(): List<CardReader>? = null
}
