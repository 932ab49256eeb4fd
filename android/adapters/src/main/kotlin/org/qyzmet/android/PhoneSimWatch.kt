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
import org.qyzmet.Sim
import org.qyzmet.SimWatch

/**
 * Which SIM cards are in the phone.
 *
 * Tells one SIM from another only with `READ_PHONE_STATE`, which this library's manifest does not ask for: an app that
 * wants that asks for it and says why. Without it only the operator is told, so a SIM of another operator is noticed and
 * a new card of the same one is not; of that the operator tells the gateway. No number, no ICCID and no IMSI is ever read.
 */
public class PhoneSimWatch(private val context: Context) : SimWatch {
    private val telephony = context.getSystemService(TelephonyManager::class.java)
    private val subscriptions = context.getSystemService(SubscriptionManager::class.java)

    private val allowed: Boolean
        get() = context.checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED

    /** The SIM cards in use now; `null` when not even the operator is known. Blocks for a moment. */
    override fun sims(): List<Sim>? = told() ?: operator()

    private fun told(): List<Sim>? {
        if (!allowed || subscriptions == null) return null
        return try {
            subscriptions.activeSubscriptionInfoList.orEmpty().map { it.toSim() }
        } catch (_: SecurityException) {
            // Taken away this very moment.
            null
        }
    }

    private fun operator(): List<Sim>? {
        val operator = telephony?.simOperator.orEmpty()
        return if (operator.isEmpty()) null else listOf(Sim(subscription = null, carrier = operator, iccid = null))
    }

    /**
     * The SIM cards now and whenever one comes or goes: a state, conflated. For an app that then asks the core for
     * `identity.sim`. Fails with [PortException] without the permission.
     */
    public val changes: Flow<List<Sim>> = callbackFlow {
        if (!allowed || subscriptions == null) throw PortException("no READ_PHONE_STATE, or no telephony")
        trySend(told().orEmpty())
        // Older Androids bind a listener to the thread that makes it, which must have a looper.
        val main = Handler(Looper.getMainLooper())
        var listener: OnSubscriptionsChangedListener? = null
        main.post {
            listener = object : OnSubscriptionsChangedListener() {
                override fun onSubscriptionsChanged() {
                    trySend(told().orEmpty())
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

private fun SubscriptionInfo.toSim() = Sim(
    subscription = subscriptionId.toLong(),
    carrier = operator().ifEmpty { null },
    iccid = null,
)

@Suppress("DEPRECATION") // The strings came with Android 10; the numbers are there on all.
private fun SubscriptionInfo.operator(): String = if (mcc == 0) "" else "%03d%02d".format(mcc, mnc)
