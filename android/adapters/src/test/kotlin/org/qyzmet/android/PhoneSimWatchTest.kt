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
import org.robolectric.annotation.Config
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowSubscriptionManager.SubscriptionInfoBuilder
import java.util.Locale

@RunWith(RobolectricTestRunner::class)
class PhoneSimWatchTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val subscriptions = shadowOf(app.getSystemService(SubscriptionManager::class.java))
    private val phone = shadowOf(app.getSystemService(TelephonyManager::class.java))
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
        phone.setSimOperator("40101")
        assertEquals(listOf(Sim(subscription = null, carrier = "40101", iccid = null)), watch.sims())
        assertThrows(PortException::class.java) { runBlocking { watch.changes.first() } }
    }

    /** A phone with a SIM of each of these operators, which tells nobody's but the [default] one's by itself. */
    private fun twoSlots(vararg operators: String, default: String) {
        phone.setPhoneCount(2)
        phone.setSimOperator(default)
        put(*operators.indices.map { it to it + 1 }.toTypedArray())
        for ((slot, operator) in operators.withIndex()) {
            val one = Shadow.newInstanceOf(TelephonyManager::class.java)
            shadowOf(one).setSimOperator(operator)
            phone.setTelephonyManagerForSubscriptionId(slot + 1, one)
        }
        for (slot in 0..1) {
            val there = slot < operators.size
            phone.setSimState(slot, if (there) TelephonyManager.SIM_STATE_READY else TelephonyManager.SIM_STATE_ABSENT)
        }
    }

    private fun carriers() = watch.sims()?.map { it.carrier }

    @Test
    @Config(sdk = [35])
    fun `who sets another SIM for data changed none`() {
        twoSlots("40101", "40177", default = "40101")
        assertEquals(listOf("40101", "40177"), carriers())
        twoSlots("40101", "40177", default = "40177")
        assertEquals(listOf("40101", "40177"), carriers())
        twoSlots("40101", default = "40101")
        assertEquals("one is out", listOf("40101"), carriers())
        twoSlots(default = "")
        assertNull(watch.sims())
    }

    @Test
    @Config(sdk = [26])
    fun `an older phone with two SIMs does not say whose the answer is, so it is none`() {
        twoSlots("40101", "40177", default = "40101")
        assertNull(watch.sims())
        twoSlots("40101", default = "40101")
        assertEquals(listOf("40101"), carriers())
    }

    @Test
    @Config(sdk = [35])
    fun `a phone that does not know yet says not that there is none`() {
        allow()
        phone.setSimOperator("40101")
        subscriptions.setActiveSubscriptionInfoList(null)
        assertEquals(listOf<Long?>(null), numbers())
        assertEquals(listOf("40101"), carriers())
    }

    @Test
    fun `an operator is written alike in every language of the phone`() {
        allow()
        val before = Locale.getDefault()
        Locale.setDefault(Locale.forLanguageTag("ar-EG"))
        try {
            val sim = SubscriptionInfoBuilder.newBuilder().setSimSlotIndex(0).setId(3).setMcc("401").setMnc("01")
            subscriptions.setActiveSubscriptionInfos(sim.buildSubscriptionInfo())
            assertEquals(listOf("40101"), carriers())
        } finally {
            Locale.setDefault(before)
        }
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
