package org.qyzmet.app.revoke

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.app.key.KeyEvent
import org.qyzmet.app.key.KeyPage
import org.qyzmet.app.key.keyPresenter
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.endsSoon
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Route
import org.qyzmet.app.signature.SignatureEvent
import org.qyzmet.app.signature.signaturePresenter
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.codeOf

/** The end of a certificate through the screens' presenters, against the real gateway. */
class RevokeTest : SandboxTest() {
    @Test
    fun `a reason and the PIN end the certificate, and a new key is made`() {
        val citizen = citizen()
        citizen.trying({ citizen.enrol(it) }, { app, go, _ -> revokePresenter(app, go) }) { living ->
            until { it.reasons.value?.size == 5 && it.key != null }
            on(RevokeEvent.Next)
            assertEquals(RevokePage.Why, state.page, "without a reason no PIN is asked for")
            on(RevokeEvent.Choose("superseded"))
            until { it.chosen == "superseded" }
            on(RevokeEvent.Next)
            until { it.page == RevokePage.Pin }
            "918273".forEach { on(RevokeEvent.Digit(it)) }
            until { it.page == RevokePage.Pin && it.failure?.code == "signature.pin_wrong" && it.busy == Busy.No && it.key?.triesLeft == 4u }
            Citizen.PIN.forEach { on(RevokeEvent.Digit(it)) }
            until { it.page == RevokePage.Done && it.key?.stateId == "certificate-revoked" && it.busy == Busy.No }
            assertNull(state.failure)
            assertEquals("signature.certificate_revoked", living.asks { codeOf { it.signature.sign(byteArrayOf(1), Citizen.PIN) } })
            on(RevokeEvent.Next)
            assertEquals(listOf("instead key/signature"), moves.all)
        }
        citizen.trying({ "" }, { app, go, _ -> keyPresenter(app, go, Route.Signature) }) { living ->
            until { it.page == KeyPage.Replace && it.key.value?.stateId == "certificate-revoked" }
            on(KeyEvent.Next)
            until { it.page == KeyPage.First }
            assertFalse(state.replacing, "there is nothing left to lose")
            NEW.forEach { on(KeyEvent.Digit(it)) }
            until { it.page == KeyPage.Repeat }
            NEW.forEach { on(KeyEvent.Digit(it)) }
            until { it.page == KeyPage.Made && it.busy == Busy.No && it.key.value?.stateId == "ready" }
            assertEquals("ok", living.asks { codeOf { it.signature.sign(byteArrayOf(1), NEW) } })
        }
    }

    @Test
    fun `the certificate is renewed without a PIN, and ended from the same screen`() {
        val citizen = citizen()
        citizen.trying({ citizen.enrol(it) }, { app, go, _ -> signaturePresenter(app, go) }) { living ->
            until { it.key.value?.stateId == "ready" }
            assertNull(state.key.value?.endsSoon)
            on(SignatureEvent.Renew)
            until { it.renewed && it.busy == Busy.No }
            assertNull(state.failure)
            assertEquals("ok", living.asks { codeOf { it.signature.sign(byteArrayOf(1), Citizen.PIN) } })
            on(SignatureEvent.Revoke)
            assertEquals(listOf("to revoke"), moves.all)
        }
    }

    private companion object {
        const val NEW = "284917"
    }
}
