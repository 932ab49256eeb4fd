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
}
