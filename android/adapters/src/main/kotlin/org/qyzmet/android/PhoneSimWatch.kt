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
import java.util.Locale

/**
 * Which SIM cards are in the phone.
 *
 * Tells one SIM from another only with `READ_PHONE_STATE`, which this library's manifest does not ask for: an app that
 * wants that asks for it and says why. Without it only the operators are told, so a SIM of another operator is noticed and
 * a new card of the same one is not; of that the operator tells the gateway. Two SIMs at once are then told from Android 10
 * on; before that such a phone tells nothing. No number, no ICCID and no IMSI is ever read.
 */
public class PhoneSimWatch(private val context: Context) : SimWatch {
    private val telephony = context.getSystemService(TelephonyManager::class.java)
    private val subscriptions = context.getSystemService(SubscriptionManager::class.java)

    private val allowed: Boolean
        get() = context.checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED

    /** The SIM cards in use now; `null` when not even an operator is known. Blocks for a moment. */
    override fun sims(): List<Sim>? = told() ?: operators()

    private fun told(): List<Sim>? {
        if (!allowed || subscriptions == null) return null
        return try {
            // No list is "not known yet", as after a start of the phone; only an empty one is "no SIM".
            subscriptions.activeSubscriptionInfoList?.map { it.toSim() }
        } catch (_: SecurityException) {
            // Taken away this very moment.
            null
        } catch (_: UnsupportedOperationException) {
            // Android 15 on a tablet without subscriptions.
            null
        }
    }

    private fun operators(): List<Sim>? {
        if (telephony == null) return null
        val names = try {
            val slots = slotCount(telephony)
            if (slots < 2) listOf(telephony.simOperator.orEmpty()) else namesOf(telephony, slots)
        } catch (_: UnsupportedOperationException) {
            return null
        }
        val known = names.filter(String::isNotEmpty)
        return known.map { Sim(subscription = null, carrier = it, iccid = null) }.ifEmpty { null }
    }

    /**
     * The operator of each slot. The phone's one answer would be that of the SIM that is set for data, or for calls: who
     * sets the other one changed no SIM. An older Android tells it of no slot by itself, so two SIMs there are not told.
     */
    private fun namesOf(telephony: TelephonyManager, slots: Int): List<String> = when {
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q && subscriptions != null ->
            operatorsOf(telephony, subscriptions, slots)

        (0 until slots).count { telephony.getSimState(it) !in absent } == 1 -> listOf(telephony.simOperator.orEmpty())

        else -> emptyList()
    }

    /**
     * The SIM cards now and whenever one comes or goes: a state, conflated. For an app that then asks the core for
     * `identity.sim`. Fails with [PortException] without the permission.
     */
    public val changes: Flow<List<Sim>> = callbackFlow {
        if (!allowed || subscriptions == null) throw PortException("no READ_PHONE_STATE, or no telephony")
        told()?.let(::trySend)
        // Older Androids bind a listener to the thread that makes it, which must have a looper.
        val main = Handler(Looper.getMainLooper())
        var listener: OnSubscriptionsChangedListener? = null
        main.post {
            listener = object : OnSubscriptionsChangedListener() {
                override fun onSubscriptionsChanged() {
                    told()?.let(::trySend)
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

@Suppress("DEPRECATION") // The other name came with Android 11.
private fun slotCount(telephony: TelephonyManager): Int = telephony.phoneCount

/** Asks for no permission; a slot without a SIM has no subscription, or one that is none. */
@Suppress("DEPRECATION") // The one that stands for it came with Android 14.
@SinceApi(29)
private fun operatorsOf(telephony: TelephonyManager, subscriptions: SubscriptionManager, slots: Int): List<String> =
    (0 until slots).flatMap { subscriptions.getSubscriptionIds(it)?.toList().orEmpty() }
        .filter(SubscriptionManager::isValidSubscriptionId)
        .map { telephony.createForSubscriptionId(it).simOperator.orEmpty() }

/** No card that could have an operator. One that waits for its PIN could, and is not known. */
private val absent = setOf(TelephonyManager.SIM_STATE_ABSENT, TelephonyManager.SIM_STATE_UNKNOWN)

private fun SubscriptionInfo.toSim() = Sim(
    subscription = subscriptionId.toLong(),
    carrier = operator().ifEmpty { null },
    iccid = null,
)

@Suppress("DEPRECATION") // The strings came with Android 10; the numbers are there on all.
private fun SubscriptionInfo.operator(): String = if (mcc == 0) "" else "%03d%02d".format(Locale.ROOT, mcc, mnc)
