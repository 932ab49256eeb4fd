package org.qyzmet

/** Marks the threads that are inside a port, so that a call back is refused instead of waiting for itself. */
internal object PortThread {
    private val depth = ThreadLocal<Int>()

    fun isThis(): Boolean = depth.get() != null

    /** Nothing but [NativePortException] leaves a port, whatever the app's code throws. */
    inline fun <T> run(block: () -> T): T {
        enter()
        try {
            return block()
        } catch (e: PortException) {
            throw NativePortException.Failed(e.detail)
        } catch (e: Throwable) {
            throw NativePortException.Failed(e.javaClass.name)
        } finally {
            leave()
        }
    }

    fun enter() = depth.set((depth.get() ?: 0) + 1)

    fun leave() {
        val left = (depth.get() ?: 1) - 1
        if (left == 0) depth.remove() else depth.set(left)
    }
}

internal class DeviceKeyAdapter(private val port: DeviceKey) : NativeDeviceKey {
    override fun home(): KeyHome = PortThread.run { port.home() }

    override fun create(alias: String) = PortThread.run { port.create(alias) }

    override fun delete(alias: String) = PortThread.run { port.delete(alias) }

    override fun exists(alias: String): Boolean = PortThread.run { port.exists(alias) }

    override fun bind(alias: String, input: ByteArray): ByteArray = PortThread.run { port.bind(alias, input) }

    override fun wrap(alias: String, secret: ByteArray): ByteArray = PortThread.run { port.wrap(alias, secret) }

    override fun unwrap(alias: String, wrapped: ByteArray): ByteArray = PortThread.run { port.unwrap(alias, wrapped) }
}

internal class ClockAdapter(private val port: Clock) : NativeClock {
    override fun nowMs(): Long = PortThread.run { port.nowMs() }
}

internal class ConnectivityAdapter(private val port: Connectivity) : NativeConnectivity {
    override fun line(): Line = PortThread.run { port.line() }
}

internal class SimWatchAdapter(private val port: SimWatch) : NativeSimWatch {
    override fun sims(): List<Sim>? = PortThread.run { port.sims() }

    override fun operatorToken(nonce: ByteArray): ByteArray? = PortThread.run { port.operatorToken(nonce) }
}

internal class VideoProviderAdapter(private val port: VideoProvider) : NativeVideoProvider {
    override fun `open`(ticket: String): VideoOpening = PortThread.run { port.open(ticket) }

    override fun poll(session: String): VideoNews = PortThread.run { port.poll(session) }

    override fun closeSession(session: String) = PortThread.run { port.close(session) }
}

internal class SigningKeysAdapter(private val port: SigningKeys) : NativeSigningKeys {
    override fun available(): Boolean = PortThread.run { port.available() }

    override fun create(alias: String, challenge: ByteArray): HardwareKey =
        signingCall { port.create(alias, challenge) }

    override fun sign(alias: String, digest: ByteArray): ByteArray = signingCall { port.sign(alias, digest) }

    override fun delete(alias: String) = signingCall { port.delete(alias) }
}

/** Nothing but [NativeSigningKeyException] leaves the port; of what is not its own, only the class's name. */
private inline fun <T> signingCall(block: () -> T): T {
    PortThread.enter()
    try {
        return block()
    } catch (e: SigningKeyException) {
        throw e.toNative()
    } catch (e: Throwable) {
        throw NativeSigningKeyException.Unavailable(e.javaClass.name)
    } finally {
        PortThread.leave()
    }
}

private fun SigningKeyException.toNative() = when (reason) {
    SigningKeyException.Reason.UNSUPPORTED -> NativeSigningKeyException.Unsupported()
    SigningKeyException.Reason.NOT_CONFIRMED -> NativeSigningKeyException.NotConfirmed()
    SigningKeyException.Reason.INVALIDATED -> NativeSigningKeyException.Invalidated()
    SigningKeyException.Reason.UNAVAILABLE -> NativeSigningKeyException.Unavailable(detail)
}

internal class SimCardAdapter(private val port: SimCard) : NativeSimCard {
    override fun open(slot: UByte, aid: ByteArray): NativeCardChannel =
        cardCall { CardChannelAdapter(port.open(slot.toInt(), aid)) }
}

private class CardChannelAdapter(private val channel: CardChannel) : NativeCardChannel {
    override fun transmit(command: ByteArray): ByteArray = cardCall { channel.transmit(command) }

    override fun closeChannel() = cardCall { channel.close() }
}

/** Nothing but [NativeCardException] leaves the port of the cards; of what is not its own, only the class's name. */
private inline fun <T> cardCall(block: () -> T): T {
    PortThread.enter()
    try {
        return block()
    } catch (e: CardException) {
        throw e.toNative()
    } catch (e: Throwable) {
        throw NativeCardException.Failed(e.javaClass.name)
    } finally {
        PortThread.leave()
    }
}

private fun CardException.toNative() = when (reason) {
    CardException.Reason.UNSUPPORTED -> NativeCardException.Unsupported()
    CardException.Reason.NO_SLOT -> NativeCardException.NoSlot()
    CardException.Reason.ACCESS_REFUSED -> NativeCardException.AccessRefused()
    CardException.Reason.NO_APPLET -> NativeCardException.NoApplet()
    CardException.Reason.CHANNEL_LOST -> NativeCardException.ChannelLost()
    CardException.Reason.FAILED -> NativeCardException.Failed(detail)
}
