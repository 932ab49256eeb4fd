package org.qyzmet.app.samples

import org.qyzmet.app.fault.faultSamples
import org.qyzmet.app.start.startSamples

/** Every sample of every screen: what is here is drawn and checked. */
val allSamples: List<Sample<*>> = listOf(
    startSamples,
    faultSamples,
).flatten()
