package org.qyzmet.app.help

import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample

private val alone = Around(bar = false, back = false)

val helpSamples = listOf(
    Sample("help", "alone", alone, { HelpState(null, true) }) { HelpView(it) {} },
    Sample("help", "about", alone, { HelpState(HelpAbout(text("Мекенжай анықтамасы", "Адресная справка", "Address certificate"), "QZ-2026-000001-5"), true) }) { HelpView(it) {} },
    Sample("help", "no-dialer", alone, { HelpState(null, false) }) { HelpView(it) {} },
)
