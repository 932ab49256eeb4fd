package org.qyzmet.android

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.se.omapi.Channel
import android.se.omapi.Reader
import android.se.omapi.SEService
import android.se.omapi.Session
import org.qyzmet.CardException
import org.qyzmet.CardException.Reason
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

/** The readers of Android's secure element service. Connects when it is first asked, and again when it was lost. */
@SinceApi(28)
internal class OmapiSlots(private val context: Context) : CardSlots {
    private var service: SEService? = null

    @Synchronized
    override fun readers(): List<CardReader>? {
        if (!offered()) return null
        val connected = service?.takeIf { it.isConnected } ?: connect().also { service = it }
        return connected.readers.map(::OmapiReader)
    }

    /** Older Androids don't tell; there the service answers or not. */
    private fun offered(): Boolean = Build.VERSION.SDK_INT < Build.VERSION_CODES.R ||
        context.packageManager.hasSystemFeature(PackageManager.FEATURE_SE_OMAPI_UICC)

    private fun connect(): SEService {
        service?.shutdown()
        val ready = CountDownLatch(1)
        val made = SEService(context, Runnable::run, ready::countDown)
        if (ready.await(PATIENCE_S, TimeUnit.SECONDS)) return made
        made.shutdown()
        throw CardException(Reason.UNSUPPORTED, "the phone's secure element service does not answer")
    }

    private companion object {
        const val PATIENCE_S = 5L
    }
}

@SinceApi(28)
private class OmapiReader(private val reader: Reader) : CardReader {
    override val name: String get() = reader.name
    override val present: Boolean get() = reader.isSecureElementPresent

    override fun openSession(): CardSession = OmapiSession(reader.openSession())
}

@SinceApi(28)
private class OmapiSession(private val session: Session) : CardSession {
    override fun openChannel(aid: ByteArray): AppletChannel? = session.openLogicalChannel(aid)?.let(::OmapiApplet)

    override fun close() = session.close()
}

@SinceApi(28)
private class OmapiApplet(private val channel: Channel) : AppletChannel {
    override fun transmit(command: ByteArray): ByteArray = channel.transmit(command)

    override fun close() = channel.close()
}
