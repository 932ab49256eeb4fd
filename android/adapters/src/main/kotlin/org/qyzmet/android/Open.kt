package org.qyzmet.android

import android.content.Context
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.qyzmet.Publishers
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig

/**
 * Opens a client on this phone: data in [qyzmetHome], keys in Android's key store, the phone's own network. Safe from
 * the main thread; the library is loaded elsewhere (about 0.1 s the first time). Keep one for the app's process, in its
 * `Application`. Fails as [Qyzmet.Companion.open] does.
 *
 * @param gateway as in [QyzmetConfig.gateway].
 * @param space another client of the same app: its own data and keys.
 * @param confirm as in [AndroidPorts]: with it the signature key is made in the phone's hardware.
 */
public suspend fun Qyzmet.Companion.open(
    context: Context,
    gateway: String,
    publishers: Publishers = Publishers.Sandbox,
    tlsRoots: List<ByteArray> = emptyList(),
    space: String = MAIN_SPACE,
    confirm: Confirm? = null,
): Qyzmet {
    val home = withContext(Dispatchers.IO) { qyzmetHome(context, space) }
    return open(QyzmetConfig(home, gateway, publishers, tlsRoots), AndroidPorts(context, space, confirm).forCore())
}
