package org.qyzmet.android

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.distinctUntilChanged
import org.qyzmet.Connectivity
import org.qyzmet.Line

/** The phone's network, as Android judges it. Needs `ACCESS_NETWORK_STATE`. Registers nothing until [lines] is collected. */
public class NetworkLine(context: Context) : Connectivity {
    private val manager =
        checkNotNull(context.getSystemService(ConnectivityManager::class.java)) { "Android without networks" }

    /** Asked anew each time; takes under a millisecond. */
    override fun line(): Line = try {
        val network = manager.activeNetwork
        // A network that has just gone has no capabilities any more.
        if (network == null) Line.OFFLINE else manager.getNetworkCapabilities(network)?.let(::lineOf) ?: Line.UNKNOWN
    } catch (_: SecurityException) {
        // Some builds of Android 11 throw this at apps that have the permission.
        Line.UNKNOWN
    }

    /**
     * The line now and each time it changes: a state, conflated. Fails, when Android refuses the registration, with what
     * it threw.
     */
    public val lines: Flow<Line> = callbackFlow {
        val callback = LineCallback { trySend(it) }
        // Without any network Android calls nothing back, so the first word is ours.
        trySend(line())
        manager.registerDefaultNetworkCallback(callback)
        awaitClose { manager.unregisterNetworkCallback(callback) }
    }.conflate().distinctUntilChanged()
}

/** Judges by what Android tells alone: asking it from inside a callback may answer with older news. */
private class LineCallback(private val tell: (Line) -> Unit) : ConnectivityManager.NetworkCallback() {
    private var line = Line.UNKNOWN
    private var blocked = false

    override fun onCapabilitiesChanged(network: Network, capabilities: NetworkCapabilities) {
        line = lineOf(capabilities)
        tellNow()
    }

    override fun onBlockedStatusChanged(network: Network, blocked: Boolean) {
        this.blocked = blocked
        tellNow()
    }

    override fun onLost(network: Network) {
        line = Line.OFFLINE
        blocked = false
        tellNow()
    }

    private fun tellNow() = tell(if (blocked) Line.OFFLINE else line)
}

/**
 * What a network is worth. One that Android could not validate may still reach a gateway inside the country, so it is
 * "not known" and is tried; one that asks for a login first takes nothing through.
 */
internal fun lineOf(capabilities: NetworkCapabilities): Line = when {
    !capabilities.hasCapability(NetworkCapabilities.NET_CAPABILITY_INTERNET) -> Line.OFFLINE
    capabilities.hasCapability(NetworkCapabilities.NET_CAPABILITY_VALIDATED) -> Line.ONLINE
    capabilities.hasCapability(NetworkCapabilities.NET_CAPABILITY_CAPTIVE_PORTAL) -> Line.OFFLINE
    else -> Line.UNKNOWN
}
