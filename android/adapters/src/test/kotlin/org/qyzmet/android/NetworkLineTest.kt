package org.qyzmet.android

import android.app.Application
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import android.os.Build
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.produceIn
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.Line
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowNetworkCapabilities

@RunWith(RobolectricTestRunner::class)
class NetworkLineTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val manager = app.getSystemService(ConnectivityManager::class.java)!!
    private val shadow = shadowOf(manager)
    private val network = NetworkLine(app)

    private fun capabilities(vararg all: Int): NetworkCapabilities = ShadowNetworkCapabilities.newInstance().also {
        for (one in all) shadowOf(it).addCapability(one)
    }

    private val internet = NetworkCapabilities.NET_CAPABILITY_INTERNET
    private val validated = NetworkCapabilities.NET_CAPABILITY_VALIDATED
    private val login = NetworkCapabilities.NET_CAPABILITY_CAPTIVE_PORTAL

    @Test
    fun `a network is worth what Android found it to be`() {
        assertEquals(Line.ONLINE, lineOf(capabilities(internet, validated)))
        assertEquals("the country's own network alone", Line.UNKNOWN, lineOf(capabilities(internet)))
        assertEquals("asks for a login", Line.OFFLINE, lineOf(capabilities(internet, login)))
        assertEquals("a watch's or a car's", Line.OFFLINE, lineOf(capabilities(validated)))
    }

    @Test
    fun `the line is asked anew each time`() {
        shadow.setNetworkCapabilities(manager.activeNetwork, capabilities(internet, validated))
        assertEquals(Line.ONLINE, network.line())
        shadow.setDefaultNetworkActive(false)
        shadow.setActiveNetworkInfo(null)
        assertEquals(Line.OFFLINE, network.line())
    }

    @Test
    fun `the flow follows the line and lets go of it`() = runBlocking {
        shadow.setActiveNetworkInfo(null)
        val lines = network.lines.buffer(Channel.CONFLATED).produceIn(this)
        suspend fun next() = withTimeout(5_000) { lines.receive() }
        assertEquals("first of all, without any network", Line.OFFLINE, next())
        val callback = shadow.networkCallbacks.single()
        val some = Shadow.newInstanceOf(Network::class.java)
        callback.onCapabilitiesChanged(some, capabilities(internet))
        assertEquals(Line.UNKNOWN, next())
        callback.onCapabilitiesChanged(some, capabilities(internet, validated))
        assertEquals(Line.ONLINE, next())
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            callback.onBlockedStatusChanged(some, true)
            assertEquals("this app may not use it", Line.OFFLINE, next())
            callback.onBlockedStatusChanged(some, false)
            assertEquals(Line.ONLINE, next())
        }
        callback.onLost(some)
        assertEquals(Line.OFFLINE, next())
        lines.cancel()
        withTimeout(5_000) { while (shadow.networkCallbacks.isNotEmpty()) yield() }
        assertTrue(shadow.networkCallbacks.isEmpty())
    }
}
