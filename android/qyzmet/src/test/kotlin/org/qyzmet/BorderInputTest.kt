package org.qyzmet

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import org.qyzmet.sandbox.failsWith
import org.qyzmet.sandbox.trial

/** What no keyboard types: each call ends with a typed error or a sound answer, and nothing is lost. */
class BorderInputTest : SandboxTest() {
    @Test
    fun `huge strings`() = trial {
        val huge = "ә".repeat(8 shl 20)
        citizen().open().use { phone ->
            failsWith("input.too_large") { phone.catalogue.search(Lang.KK, huge, Citizen.PAGE) }
            failsWith("input.too_large") { phone.catalogue.service(Lang.KK, huge) }
            failsWith("input.too_large") { phone.identity.startLink(huge, "+77010000001", "1234", Lang.KK) }
            failsWith("input.too_large") { phone.identity.startLink(Citizen.IIN, huge, "1234", Lang.KK) }
            failsWith("input.too_large") { phone.signature.createKey(huge, Lang.KK) }
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            failsWith("input.too_large") { phone.forms.answer(draft, "purpose", Answer.Text(huge), Lang.KK) }
            failsWith("input.too_large") { phone.forms.open(huge, Lang.KK) }
            failsWith("input.too_large") { phone.requests.get(huge, Lang.KK) }
            assertEquals(draft, phone.forms.open(draft, Lang.KK).draftId)
        }
    }

    @Test
    fun `lone surrogates`() = trial {
        citizen().open().use { phone ->
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            for (text in listOf("\uD800", "а\uDC00", "\uDC00\uD800", "x\uD83D")) {
                failsWith("input.hostile_text") { phone.catalogue.search(Lang.KK, text, Citizen.PAGE) }
                failsWith("input.hostile_text") { phone.forms.answer(draft, "purpose", Answer.Text(text), Lang.KK) }
                failsWith("input.hostile_text") { phone.identity.startLink(text, text, text, Lang.KK) }
                failsWith("input.hostile_text") { phone.requests.sign(text, Citizen.PIN, Lang.KK) }
                failsWith("input.hostile_text") { phone.texts.say(Lang.KK, "x", mapOf(text to text)) }
            }
            assertEquals(0u, phone.catalogue.search(Lang.KK, "\uD83D\uDE00", Citizen.PAGE).total)
            assertEquals(draft, phone.forms.open(draft, Lang.KK).draftId)
        }
        val odd = QyzmetConfig(java.io.File(folder, "\uD800"), sandbox.address)
        failsWith("input.hostile_text") { Qyzmet.open(odd) }
    }

    @Test
    fun `counts that were negative`() = trial {
        citizen().open().use { phone ->
            val all = phone.catalogue.cards(Lang.KK, Page(0u, 100u))
            val most = phone.catalogue.cards(Lang.KK, Page(0u, (-1).toUInt()))
            assertEquals(all, most)
            assertTrue(phone.catalogue.cards(Lang.KK, Page((-1).toUInt(), (-1).toUInt())).cards.isEmpty())
            assertEquals(1, phone.catalogue.cards(Lang.KK, Page(0u, 0u)).cards.size)
            assertTrue(phone.requests.list(Lang.KK, Page((-1).toUInt(), 0u)).requests.isEmpty())
            assertTrue(phone.documents.list(Lang.KK, Page((-1).toUInt(), 0u)).documents.isEmpty())
        }
    }

    @Test
    fun `numbers that are none`() = trial {
        citizen().open().use { phone ->
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            val odd = listOf(Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Double.MAX_VALUE).map(Answer::Number) +
                listOf(Long.MIN_VALUE, -1L).map(Answer::Integer) + Answer.Flag(true)
            for (answer in odd) {
                val view = phone.forms.answer(draft, "purpose", answer, Lang.KK)
                assertTrue(view.fields.single { it.id == "purpose" }.error != null, answer.toString())
            }
        }
    }

    @Test
    fun `empty, controlling and reversing texts`() = trial {
        citizen().open().use { phone ->
            val draft = phone.forms.start(Citizen.SERVICE, Lang.KK).draftId
            for (text in listOf("", "\u0000", "a\u202Eb", "\r\n")) {
                phone.catalogue.search(Lang.KK, text, Citizen.PAGE)
                failsWith("document.draft_unknown") { phone.forms.open(text, Lang.KK) }
                failsWith("input.answer") { phone.forms.answer(draft, text, Answer.Text(text), Lang.KK) }
                failsWith("input.iin") { phone.identity.startLink(text, text, text, Lang.KK) }
            }
            failsWith("signature.invalid") { phone.signature.verify(byteArrayOf(), null, Lang.KK) }
            failsWith("input.too_large") { phone.signature.sign(ByteArray((64 shl 20) + 1), Citizen.PIN) }
        }
    }
}
