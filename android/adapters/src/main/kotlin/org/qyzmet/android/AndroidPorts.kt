package org.qyzmet.android

import android.content.Context
import org.qyzmet.DeviceKey
import org.qyzmet.QyzmetPorts
import org.qyzmet.SigningKeys
import org.qyzmet.SimCard
import org.qyzmet.SmsComposer

/**
 * What an Android phone supplies to the core. Making it touches nothing; it holds the application's context only, needs
 * no closing, and one may serve several clients of the same [space].
 *
 * @param space keeps the keys of two clients of one app apart; the same as that of [qyzmetHome].
 * @param confirm shows the prompt for a finger, a face or the screen lock; without it no signing key is made in hardware.
 */
public class AndroidPorts(context: Context, space: String = MAIN_SPACE, confirm: Confirm? = null) {
    private val app = context.applicationContext ?: context

    /** The phone's key store. */
    public val deviceKey: DeviceKey = KeystoreDeviceKey(app, space)

    /** Signing keys in the phone's hardware; `null` in an app that shows no prompt for them. */
    public val signingKeys: SigningKeys? = confirm?.let { KeystoreSigningKeys(app, it, space) }

    /** The phone's network. */
    public val connectivity: NetworkLine = NetworkLine(app)

    /** The phone's own message composer. */
    public val smsComposer: SmsComposer = IntentSmsComposer(app)

    /** Which SIM cards are in the phone. */
    public val simWatch: PhoneSimWatch = PhoneSimWatch(app)

    /** The applets on the SIM cards, where the phone and the card let this app in. */
    public val simCard: SimCard = OmapiSimCard(app)

    /** Those that the core calls today. */
    public fun forCore(): QyzmetPorts = QyzmetPorts(
        deviceKey = deviceKey,
        connectivity = connectivity,
        simWatch = simWatch,
        simCard = simCard,
        signingKeys = signingKeys,
    )
}
