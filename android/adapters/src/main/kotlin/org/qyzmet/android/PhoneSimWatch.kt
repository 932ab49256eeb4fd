package org.qyzmet.android

import android.Manifest
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.telephony.SubscriptionInfo
import android.telephony.SubscriptionManager
import android.telephony.SubscriptionManager.OnSubscriptionsChangedListener
import android.telephony.TelephonyManager
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.distinctUntilChanged
import org.qyzmet.PortException
import org.qyzmet.SimWatch

/**
 * Whose SIM is in the phone.
 *
 * Tells one SIM from another only with `READ_PHONE_STATE`, which this library's manifest does not ask for: an app that
 * wants the watch asks for it and says why. Without it the snapshot names the operator only, and [fingerprint] is
 * `null`. No number, no ICCID and no IMSI is ever read.
 */
public class PhoneSimWatch(private val context: Context) : SimWatch {
    private val telephony = context.getSystemService(TelephonyManager::class.java)
    private val subscriptions = context.getSystemService(SubscriptionManager::class.java)

    private val allowed: Boolean
        get() = context.checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED

    override fun fingerprint(): String? = snapshot().fingerprint

    /** What can be known now. Blocks for a moment. */
    public fun snapshot(): SimSnapshot {
        val operator = telephony?.simOperator.orEmpty()
        if (!allowed) return SimSnapshot(operator, sims = null)
        val active = try {
            subscriptions?.activeSubscriptionInfoList
        } catch (_: SecurityException) {
            // Taken away this very moment.
            null
        }
        return SimSnapshot(operator, active?.map { it.toSim() })
    }

    /**
     * The SIMs now and whenever one comes or goes: a state, conflated. Fails with [PortException] without the permission.
     */
    public val changes: Flow<SimSnapshot> = callbackFlow {
        if (!allowed || subscriptions == null) throw PortException("no READ_PHONE_STATE, or no telephony")
        trySend(snapshot())
        // Older Androids bind a listener to the thread that makes it, which must have a looper.
        val main = Handler(Looper.getMainLooper())
        var listener: OnSubscriptionsChangedListener? = null
        main.post {
            listener = object : OnSubscriptionsChangedListener() {
                override fun onSubscriptionsChanged() {
                    trySend(snapshot())
                }
            }.also { listen(subscriptions, main, it) }
        }
        awaitClose { main.post { listener?.let(subscriptions::removeOnSubscriptionsChangedListener) } }
    }.conflate().distinctUntilChanged()
}

private fun listen(manager: SubscriptionManager, main: Handler, listener: OnSubscriptionsChangedListener) =
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        listenOn(manager, main, listener)
    } else {
        @Suppress("DEPRECATION")
        manager.addOnSubscriptionsChangedListener(listener)
    }

@SinceApi(30)
private fun listenOn(manager: SubscriptionManager, main: Handler, listener: OnSubscriptionsChangedListener) =
    manager.addOnSubscriptionsChangedListener(main::post, listener)

private fun SubscriptionInfo.toSim() = Sim(slot = simSlotIndex, subscription = subscriptionId)

/**
 * The SIMs of one moment.
 *
 * @property operator country and network code of the SIM that is used by default, for example `40101`; empty without one.
 * @property sims the SIMs in use; `null` when they can't be known.
 */
public data class SimSnapshot(public val operator: String, public val sims: List<Sim>?) {
    /** The same as long as the same SIMs are in the same slots; `null` when that can't be known. */
    public val fingerprint: String?
        get() = sims?.takeIf {
            it.isNotEmpty()
        }?.sortedBy { it.slot }?.joinToString(" ") { "${it.slot}:${it.subscription}" }
}

/**
 * One SIM.
 *
 * @property slot where it is, from 0.
 * @property subscription the number that this phone gave to this SIM when it first saw it; of no meaning elsewhere.
 */
public data class Sim(public val slot: Int, public val subscription: Int)
