package org.qyzmet.app.android

import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetPorts
import org.qyzmet.SimWatch
import org.qyzmet.android.NetworkLine
import org.qyzmet.android.qyzmetHome
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.LibraryCore
import java.io.File
import java.util.concurrent.atomic.AtomicInteger

/** The app with the real core and no line; key files stand in for Android's key store, which Robolectric has not. */
class TestApplication : QyzmetApplication() {
    /** What the next opening does first. */
    var beforeOpen: () -> Unit = {}

    /** How often the core looked which SIM is in the phone. */
    val looks = AtomicInteger()

    override suspend fun openLibrary(): Core {
        beforeOpen()
        val config =
            QyzmetConfig(qyzmetHome(this), gateway = "http://127.0.0.1:1", softwareKeys = File(filesDir, "keys"))
        val sims = SimWatch {
            looks.incrementAndGet()
            emptyList()
        }
        return LibraryCore(Qyzmet.open(config, QyzmetPorts(connectivity = NetworkLine(this), simWatch = sims)))
    }
}
