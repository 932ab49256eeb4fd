package org.qyzmet.android

import android.Manifest
import android.app.Application
import android.os.Looper
import android.telephony.SubscriptionManager
import android.telephony.TelephonyManager
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.produceIn
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.qyzmet.PortException
import org.qyzmet.Sim
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowSubscriptionManager.SubscriptionInfoBuilder

@RunWith(RobolectricTestRunner::class)
class PhoneSimWatchTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val subscriptions = shadowOf(app.getSystemService(SubscriptionManager::class.java))
    private val watch = PhoneSimWatch(app)

    private fun allow() = shadowOf(app).grantPermissions(Manifest.permission.READ_PHONE_STATE)

    private fun put(vararg sims: Pair<Int, Int>) = subscriptions.setActiveSubscriptionInfos(
        *sims.map { (slot, id) ->
            SubscriptionInfoBuilder.newBuilder().setSimSlotIndex(slot).setId(id).buildSubscriptionInfo()
        }.toTypedArray(),
    )

    private fun numbers() = watch.sims()?.map { it.subscription }

    @Test
    fun `without the permission only the operator is known`() {
        put(0 to 3)
        assertNull("nothing at all is known", watch.sims())
        shadowOf(app.getSystemService(TelephonyManager::class.java)).setSimOperator("40101")
        assertEquals(listOf(Sim(subscription = null, carrier = "40101", iccid = null)), watch.sims())
        assertThrows(PortException::class.java) { runBlocking { watch.changes.first() } }
    }

    @Test
    fun `with it one SIM is told from another`() {
        allow()
        put(0 to 3)
        assertEquals(listOf(3L), numbers())
        put(0 to 4)
        assertEquals(listOf(4L), numbers())
        put(1 to 4, 0 to 3)
        assertEquals(setOf(3L, 4L), numbers()?.toSet())
        put()
        assertEquals("no SIM is not a phone that does not tell", emptyList<Long?>(), numbers())
    }

    @Test
    fun `a permission that is taken away is no crash`() {
        allow()
        put(0 to 3)
        shadowOf(app).denyPermissions(Manifest.permission.READ_PHONE_STATE)
        assertNull(watch.sims())
    }

    @Test
    fun `the flow tells of a change`() = runBlocking {
        allow()
        put(0 to 3)
        val snapshots = watch.changes.buffer(Channel.CONFLATED).produceIn(this)
        suspend fun until(vararg numbers: Long) = withTimeout(5_000) {
            while (snapshots.tryReceive().getOrNull()?.map { it.subscription } != numbers.toList()) {
                shadowOf(Looper.getMainLooper()).idle()
                yield()
            }
        }
        until(3)
        put(0 to 4)
        until(4)
        snapshots.cancel()
    }
}
