package org.qyzmet

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial

/** The main job through the facade: from the first start to a certificate that can be checked. */
class JourneyTest : SandboxTest() {
    @Test
    fun `from the first start to the certificate`() = trial {
        val citizen = citizen()
        var later = 0L
        citizen.open(QyzmetPorts(clock = { System.currentTimeMillis() + later })).use { phone ->
            val found = phone.catalogue.search(Lang.KK, "мекенжай аныктамасы", Citizen.PAGE)
            assertEquals(Citizen.SERVICE, found.hits.first().card.code)
            assertEquals(Citizen.SERVICE, phone.catalogue.service(Lang.RU, Citizen.SERVICE).code)
            assertTrue(phone.catalogue.categories(Lang.EN).isNotEmpty())

            citizen.link(phone)
            assertEquals("Үлгібаев Мысал Сынақұлы", phone.identity.citizen(Lang.KK)?.fullName)
            assertEquals("ready", phone.signature.createKey(Citizen.PIN, Lang.KK).stateId)

            val draft = citizen.draft(phone)
            assertTrue(phone.forms.open(draft, Lang.RU).complete)
            assertEquals(draft, phone.forms.drafts(Lang.KK).single().id)
            val signing = phone.requests.prepare(draft, Lang.KK)
            val wrong = failsWith("signature.pin_wrong") { phone.requests.sign(signing.requestId, "999999", Lang.KK) }
            assertTrue(wrong is QyzmetException.Signature && wrong.retry is Retry.AfterCitizenActs)
            assertTrue(wrong.citizenText(Lang.KK) != wrong.citizenText(Lang.EN))
            val signed = phone.requests.sign(signing.requestId, Citizen.PIN, Lang.KK)
            assertEquals(signing.verificationCode, signed.verificationCode)
            assertEquals(listOf(signed.id), phone.requests.outbox(Lang.KK).map { it.id })

            assertEquals(1u, phone.requests.deliver().filed)
            sandbox.operator(signed.id, "ready")
            sandbox.advance(60)
            later = 60_000
            phone.requests.deliver()
            val ready = phone.requests.get(signed.id, Lang.KK)
            assertEquals("ready", ready.stateId)
            assertNotNull(ready.number)
            assertEquals(signing.text, phone.requests.signedText(signed.id))

            val document = ready.documents.single()
            val bytes = phone.documents.open(document)
            assertEquals("%PDF", String(bytes, 0, 4))
            assertEquals(Verdict.VALID, phone.documents.verify(document, Lang.KK).verdict)
            val exported = phone.documents.export(document, citizen.folder.resolve("out"))
            assertArrayEquals(bytes, java.io.File(exported.document).readBytes())
            assertTrue(phone.requests.export(signed.id, citizen.folder.resolve("out")).all { it.length() > 0 })
        }
        assertEquals(1, sandbox.ledger().size)
    }

    @Test
    fun `a file is signed and judged`() = trial {
        val citizen = citizen()
        citizen.open().use { phone ->
            citizen.enrol(phone)
            val content = "Мәтін".toByteArray()
            val signed = phone.signature.sign(content, Citizen.PIN)
            assertEquals(Verdict.VALID, phone.signature.verify(signed.signature, content, Lang.KK).verdict)
            assertEquals(Verdict.INVALID, phone.signature.verify(signed.signature, byteArrayOf(1), Lang.KK).verdict)
            failsWith("signature.key_exists") { phone.signature.createKey(Citizen.PIN, Lang.KK) }
            phone.signature.destroyKey()
            assertEquals("none", phone.signature.state(Lang.KK).stateId)
        }
    }

    @Test
    fun `the app goes to the background, comes back and is erased`() = trial {
        val citizen = citizen()
        citizen.open().use { phone ->
            val draft = citizen.draft(phone)
            phone.pause()
            failsWith("conflict.suspended") { phone.forms.open(draft, Lang.KK) }
            phone.resume()
            assertEquals(draft, phone.forms.open(draft, Lang.KK).draftId)
            phone.erase()
            failsWith("document.draft_unknown") { phone.forms.open(draft, Lang.KK) }
            assertTrue(phone.health().operations.any { it.id == "sign" && it.now == Mode.REFUSED })
        }
    }

    @Test
    fun `the words of the screens are there in three languages`() = trial {
        citizen().open().use { phone ->
            val words = Lang.entries.map { phone.texts.load(it) }
            assertTrue(words.first().ids.isNotEmpty())
            assertEquals(1, words.map { it.ids }.toSet().size)
            assertEquals("no-such-id", words.first()["no-such-id"])
            assertEquals("no-such-id", phone.texts.say(Lang.KK, "no-such-id"))
        }
    }
}
