package org.qyzmet.app.signature

import org.qyzmet.KeyView
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.app.card.HeldKey
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.samples.Around
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld
import org.qyzmet.app.samples.cardKeyView
import org.qyzmet.app.samples.endingKey
import org.qyzmet.app.samples.keyView
import org.qyzmet.app.samples.lockedWithPuk
import org.qyzmet.app.samples.revokedKey
import org.qyzmet.app.samples.signInKey
import org.qyzmet.app.samples.unconfirmedKeyView

val signatureSamples = listOf(
    sample("ready") { SignatureState(ready(), 10u) },
    sample("no-puk") { SignatureState(ready(), null) },
    sample("locked") { SignatureState(Load.Ready(known(keyView("locked", 0u))), null) },
    sample("locked-puk") { SignatureState(Load.Ready(known(lockedWithPuk())), 10u) },
    sample("none") { SignatureState(Load.Ready(keyView("none")), null) },
    sample("expired") { SignatureState(Load.Ready(known(keyView("certificate-expired"))), 4u) },
    sample("ends-soon") { SignatureState(Load.Ready(known(endingKey())), 10u) },
    sample("renewing") { SignatureState(Load.Ready(known(endingKey())), 10u, busy = Busy.Slow) },
    sample("renewed") { SignatureState(ready(), 10u, renewed = true) },
    sample("identify") { SignatureState(Load.Ready(known(keyView("identification-needed"))), null) },
    sample("revoked") { SignatureState(Load.Ready(known(revokedKey("certificate-revoked"))), null) },
    sample("revocation-waits") { SignatureState(Load.Ready(known(revokedKey("revocation-waiting"))), null) },
    sample("lost") { SignatureState(Load.Ready(known(revokedKey("certificate-revoked-elsewhere"))), null) },
    sample("invalidated") { SignatureState(Load.Ready(known(keyView("invalidated"))), null) },
    sample("sign-in-none") { SignatureState(Load.Ready(keyView("none")), null, signIn = signInKey("none")) },
    sample("sign-in") { SignatureState(Load.Ready(keyView("none")), null, signIn = signInKey("ready")) },
    sample("sign-in-locked") { SignatureState(Load.Ready(keyView("none")), null, signIn = signInKey("locked", 0u)) },
    sample("sign-in-sim-changed") { SignatureState(Load.Ready(keyView("none")), null, signIn = signInKey("sim-changed")) },
    sample("sign-in-remove") { SignatureState(ready(), 10u, signIn = signInKey("ready"), removing = true) },
    sample("card") { SignatureState(Load.Ready(known(cardKeyView("ready"))), null, held = onCard) },
    sample("card-unproved") { SignatureState(Load.Ready(known(unconfirmedKeyView())), null, held = onCard.copy(proved = false)) },
    sample("card-pin-blocked") { SignatureState(Load.Ready(known(cardKeyView("card-pin-blocked", 0u))), null, held = onCard) },
    sample("card-blocked") { SignatureState(Load.Ready(known(cardKeyView("card-blocked", 0u))), null, held = onCard) },
    sample("waiting") { SignatureState(Load.Waiting, null) },
    sample("failed") { SignatureState(Load.Failed(failure("storage.full", Kind.STORAGE, Retry.AfterCitizenActs)), null) },
)

private val onCard = HeldKey(0, certified = true, written = true, proved = true, administratorCode = false)

private fun sample(name: String, state: suspend SampleWorld.() -> SignatureState) =
    Sample("signature", name, Around(Tab.Settings), state) { SignatureScreenView(it) {} }

private suspend fun SampleWorld.ready() = Load.Ready(known(keyView("ready")))

private fun SampleWorld.known(key: KeyView) =
    key.copy(sim = key.sim.copy(short = text("Тек нөмір тексерілген", "Проверен только номер", "Only the number was checked")))
