package org.qyzmet.app.samples

import org.qyzmet.app.check.checkSamples
import org.qyzmet.app.done.doneSamples
import org.qyzmet.app.fault.faultSamples
import org.qyzmet.app.form.formSamples
import org.qyzmet.app.key.keySamples
import org.qyzmet.app.link.linkSamples
import org.qyzmet.app.sign.signSamples
import org.qyzmet.app.start.startSamples

/** Every sample of every screen: what is here is drawn and checked. */
val allSamples: List<Sample<*>> = listOf(
    startSamples,
    faultSamples,
    linkSamples,
    keySamples,
    formSamples,
    checkSamples,
    signSamples,
    doneSamples,
).flatten()
