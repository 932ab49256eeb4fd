package org.qyzmet.android

import android.content.Context
import org.qyzmet.DeviceKey
import org.qyzmet.QyzmetPorts
import org.qyzmet.SmsComposer

/**
 * What an Android phone supplies to the core. Making it touches nothing; it holds the application's context only, needs
 * no closing, and one may serve several clients of the same [space].
 *
 * @param space keeps the keys of two clients of one app apart; the same as that of [qyzmetHome].
 */
public class AndroidPorts(context: Context, space: String = MAIN_SPACE) {
    private val app = context.applicationContext ?: context

    /** The phone's key store. */
    public val deviceKey: DeviceKey = KeystoreDeviceKey(app, space)

    /** The phone's network. */
    public val connectivity: NetworkLine = NetworkLine(app)

    /** The phone's own message composer. */
    public val smsComposer: SmsComposer = IntentSmsComposer(app)

    /** Which SIM cards are in the phone. */
    public val simWatch: PhoneSimWatch = PhoneSimWatch(app)

    /** Those that the core calls today. */
    public fun forCore(): QyzmetPorts =
        QyzmetPorts(deviceKey = deviceKey, connectivity = connectivity, simWatch = simWatch)
}
