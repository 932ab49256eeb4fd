package org.qyzmet.desk.window

import org.qyzmet.Connectivity
import org.qyzmet.Lang
import org.qyzmet.Line
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetPorts
import org.qyzmet.SimCard
import org.qyzmet.app.AppEnv
import org.qyzmet.app.model.Core
import org.qyzmet.app.model.LibraryCore
import java.io.File
import java.util.Locale

/** The app on a desk: the real library on [folder], over a line that can be cut; with a SIM card whose applets it may open. */
class DeskEnv(private val folder: File, private val relay: Relay, private val simCard: SimCard? = null) : AppEnv {
    override val host = DeskHost(folder)

    /** A desk says nothing of who sits at it: the app begins in Kazakh. */
    override val phoneLang: Lang? = null

    /** The open library, so that the desk can end it. */
    var core: Core? = null
        private set

    /** Cuts the line, in the middle of a call if there is one, or mends it. */
    var cut: Boolean
        get() = relay.cut
        set(value) {
            relay.cut = value
            host.line.value = if (value) Line.OFFLINE else Line.ONLINE
        }

    override suspend fun open(): Core {
        val home = File(folder, "home")
        val config = QyzmetConfig(home, relay.address, softwareKeys = File(folder, "keys"))
        val ports = QyzmetPorts(connectivity = Connectivity { host.line.value }, simWatch = host.sims, simCard = simCard)
        return LibraryCore(Qyzmet.open(config, ports)).also { core = it }
    }
}
