package org.qyzmet.app.samples

import org.qyzmet.app.card.onCardSamples
import org.qyzmet.app.category.categorySamples
import org.qyzmet.app.check.checkSamples
import org.qyzmet.app.documents.documentsSamples
import org.qyzmet.app.done.doneSamples
import org.qyzmet.app.examine.examineSamples
import org.qyzmet.app.fault.faultSamples
import org.qyzmet.app.form.formSamples
import org.qyzmet.app.help.helpSamples
import org.qyzmet.app.identify.identifySamples
import org.qyzmet.app.key.keySamples
import org.qyzmet.app.link.linkSamples
import org.qyzmet.app.log.logSamples
import org.qyzmet.app.offline.offlineSamples
import org.qyzmet.app.other.otherSamples
import org.qyzmet.app.pin.pinSamples
import org.qyzmet.app.request.requestSamples
import org.qyzmet.app.request.signedSamples
import org.qyzmet.app.requests.requestsSamples
import org.qyzmet.app.revoke.revokeSamples
import org.qyzmet.app.search.searchSamples
import org.qyzmet.app.service.serviceSamples
import org.qyzmet.app.settings.settingsSamples
import org.qyzmet.app.sign.signSamples
import org.qyzmet.app.signature.signatureSamples
import org.qyzmet.app.signfile.signFileSamples
import org.qyzmet.app.start.startSamples

/** Every sample of every screen: what is here is drawn and checked. */
val allSamples: List<Sample<*>> = listOf(
    startSamples,
    searchSamples,
    categorySamples,
    serviceSamples,
    requestsSamples,
    requestSamples,
    signedSamples,
    documentsSamples,
    settingsSamples,
    offlineSamples,
    helpSamples,
    faultSamples,
    linkSamples,
    keySamples,
    onCardSamples,
    formSamples,
    checkSamples,
    signSamples,
    doneSamples,
    signatureSamples,
    pinSamples,
    logSamples,
    otherSamples,
    identifySamples,
    revokeSamples,
    examineSamples,
    signFileSamples,
).flatten()
