package org.qyzmet.app.offline

import org.qyzmet.Health
import org.qyzmet.KeyHome
import org.qyzmet.Line
import org.qyzmet.Mode
import org.qyzmet.Operation
import org.qyzmet.StoreHealth
import org.qyzmet.VaultHealth
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample

val offlineSamples = listOf(
    Sample("offline", "linked", state = { OfflineState(Load.Ready(healthOf(Line.ONLINE, linked = true))) }) { OfflineScreenView(it) {} },
    Sample("offline", "cut", Around(offline = true), { OfflineState(Load.Ready(healthOf(Line.OFFLINE, linked = true))) }) { OfflineScreenView(it) {} },
    Sample("offline", "unlinked", state = { OfflineState(Load.Ready(healthOf(Line.ONLINE, linked = false))) }) { OfflineScreenView(it) {} },
)

/** A phone's health as the core gives it. */
fun healthOf(line: Line, linked: Boolean): Health {
    fun operation(id: String, offline: Mode, needsLink: Boolean = false): Operation {
        val reason = when {
            needsLink && !linked -> "identity.link_required"
            line == Line.OFFLINE && offline == Mode.REFUSED -> "net.offline"
            else -> null
        }
        return Operation(id, offline, if (reason != null) Mode.REFUSED else if (line == Line.OFFLINE) offline else Mode.WORKS, reason)
    }
    val operations = listOf(
        operation("catalogue", Mode.WORKS), operation("search", Mode.WORKS), operation("sync", Mode.REFUSED), operation("link", Mode.REFUSED),
        operation("form", Mode.WORKS), operation("sign", Mode.WORKS, needsLink = true), operation("submit", Mode.QUEUED, needsLink = true),
        operation("documents", Mode.WORKS), operation("verify", Mode.WORKS),
    )
    return Health("0.1.0", "http://127.0.0.1:8414", line, operations, StoreHealth(VaultHealth.Good, emptyList(), 98_304u, 40_960u), KeyHome.SOFTWARE)
}
