package org.qyzmet.app.android

import android.app.Application
import android.content.pm.PackageManager
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import org.qyzmet.DeliveryReport
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.android.BiometricConfirm
import org.qyzmet.android.DeliverySchedule
import org.qyzmet.android.QyzmetOwner
import org.qyzmet.android.open
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.LibraryCore

/** Holds the one client of the process: for the screens, and for a delivery without a screen. */
open class QyzmetApplication :
    Application(),
    QyzmetOwner {
    private val opening = Mutex()
    private var opened: AwakeCore? = null

    /** Asks for a finger, a face or the screen lock over the Activity that is in front. */
    val confirm: BiometricConfirm = BiometricConfirm()
    private val prompt = ConfirmPrompt(confirm) { confirm.words = it }

    /** The client for the screens, opened when it is first asked for. A failure is not kept: the next call tries anew. */
    suspend fun core(): Core = awakeCore()

    override suspend fun deliver(): DeliveryReport = awakeCore().deliver()

    private suspend fun awakeCore(): AwakeCore = opening.withLock {
        opened ?: AwakeCore(ConfirmedCore(openLibrary(), prompt, ::spoken), DeliverySchedule(this)).also { opened = it }
    }

    /** Opens the library; a test puts something smaller in its place. */
    protected open suspend fun openLibrary(): Core = LibraryCore(Qyzmet.open(this, gateway = gateway(), confirm = prompt))

    /** The language of the screens, as they find it themselves. */
    private fun spoken(): Lang = AndroidPrefs(this).lang ?: phoneLang(resources.configuration) ?: Lang.KK

    /** The address that stands in the manifest. */
    private fun gateway(): String {
        @Suppress("DEPRECATION")
        val info = packageManager.getApplicationInfo(packageName, PackageManager.GET_META_DATA)
        return checkNotNull(info.metaData?.getString(GATEWAY)) { "the manifest names no $GATEWAY" }
    }

    private companion object {
        const val GATEWAY = "org.qyzmet.gateway"
    }
}
