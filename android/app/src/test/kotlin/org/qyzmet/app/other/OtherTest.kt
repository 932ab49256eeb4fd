package org.qyzmet.app.other

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.Living
import org.qyzmet.app.kit.Probe
import org.qyzmet.app.kit.trying
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.value
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import java.net.URLEncoder

/** Signatures that somebody asks for, through the screens' presenters, against the real gateway. */
class OtherTest : SandboxTest() {
    private fun asked(before: suspend Citizen.(Qyzmet) -> Unit, link: String, test: Probe<OtherState, OtherEvent>.(Living<String>) -> Unit) =
        citizen().let { citizen ->
            citizen.trying({
                citizen.before(it)
                it.sessions.openLink(link, Lang.KK).id
            }, { app, go, id -> otherPresenter(app, go, id) }, test = test)
        }

    private fun pasting(test: Probe<OthersState, OthersEvent>.(Living<Unit>) -> Unit) =
        citizen().let { citizen -> citizen.trying({ citizen.enrol(it) }, { app, go, _ -> othersPresenter(app, go) }, test = test) }

    private fun Probe<OtherState, OtherEvent>.types(pin: String) {
        until { it.page == OtherPage.Pin && it.busy == Busy.No && it.digits == 0 }
        pin.forEach { on(OtherEvent.Digit(it)) }
    }

    @Test
    fun `who asks and what for is shown before the PIN, and they get the signature`() {
        val (id, link) = sandbox.asks("Мен 100 000 теңге аламын.")
        asked({ enrol(it) }, link) {
            val session = checkNotNull(until { it.session.value != null && it.key != null }.session.value)
            assertEquals("Үлгі банкі (сынақ)", session.party)
            assertTrue("Мен 100 000 теңге аламын." in session.text)
            assertEquals("waiting", sandbox.asked(id))
            on(OtherEvent.Next)
            types("111222")
            until { it.failure?.code == "signature.pin_wrong" && it.page == OtherPage.Pin && it.key?.triesLeft == 4u }
            types(Citizen.PIN)
            until { it.session.value?.stateId == "ok" && it.page == OtherPage.Read }
            assertEquals("signed", sandbox.asked(id))
            on(OtherEvent.Next)
            assertEquals(listOf("back"), moves.all)
        }
    }

    @Test
    fun `who says no is asked once more, and nothing is signed`() {
        val (id, link) = sandbox.asks("Мәтін")
        asked({ enrol(it) }, link) {
            until { it.session.value != null }
            on(OtherEvent.No)
            until { it.refusing }
            on(OtherEvent.NoAfterAll)
            until { !it.refusing }
            on(OtherEvent.No)
            on(OtherEvent.NoIndeed)
            until { it.session.value?.stateId == "user-cancelled" }
            assertEquals("waiting", sandbox.asked(id))
        }
    }

    @Test
    fun `without a key one makes it first, and comes back`() {
        val (_, link) = sandbox.asks("Мәтін")
        asked({ link(it) }, link) { living ->
            until { it.session.value != null && it.keyless }
            on(OtherEvent.Next)
            assertEquals(listOf("to key/other/${living.id}"), moves.all)
        }
    }

    @Test
    fun `a signature that did not arrive is sent again`() {
        val (id, link) = sandbox.asks("Мәтін")
        asked({ enrol(it) }, link) {
            until { it.session.value != null && it.key != null }
            sandbox.order("""{"method":"PUT","path_prefix":"/rp/","fault":"drop_request"}""")
            on(OtherEvent.Next)
            types(Citizen.PIN)
            until { it.session.value?.stateId == "signed" && it.busy == Busy.No && it.page == OtherPage.Read }
            on(OtherEvent.Next)
            until { it.session.value?.stateId == "ok" }
            assertEquals("signed", sandbox.asked(id))
        }
    }

    @Test
    fun `a link that is pasted opens its session, and stands in the list`() = pasting { living ->
        val (_, link) = sandbox.asks("Мәтін")
        until { it.sessions.value?.isEmpty() == true }
        on(OthersEvent.Typed("  $link\n"))
        on(OthersEvent.Open)
        until { moves.all.isNotEmpty() && it.sessions.value?.size == 1 && it.link.isEmpty() }
        val session = living.asks { it.sessions.list(app.lang, Citizen.PAGE) }.sessions.single()
        assertEquals(listOf("to other/${session.id}"), moves.all)
        on(OthersEvent.Session(session.id))
        assertEquals("to other/${session.id}", moves.all.last())
    }

    @Test
    fun `a link that another app hands over is opened at once, and only once`() = pasting {
        val (_, link) = sandbox.asks("Мәтін")
        app.invited("qyzmet://sign?link=" + URLEncoder.encode(link.removePrefix("mobileSign:"), Charsets.UTF_8))
        until { moves.all.size == 1 }
        assertEquals(null, app.invitation)
    }

    @Test
    fun `of a link that is far too long no more is kept than says so`() = pasting {
        val long = "qyzmet://sign?link=" + "a".repeat(400_000)
        app.invited(long)
        until { it.failure?.code == "signature.link_invalid" && it.busy == Busy.No }
        assertTrue(state.link.length < 10_000, "${state.link.length}")
        on(OthersEvent.Typed(long))
        until { it.failure == null && it.link.length < 10_000 }
    }

    @Test
    fun `what is no invitation, and who is in no register, is said`() = pasting {
        on(OthersEvent.Typed("не ссылка"))
        on(OthersEvent.Open)
        until { it.failure?.code == "signature.link_invalid" && it.busy == Busy.No }
        on(OthersEvent.Typed("mobileSign:https://evil.example/sign/1"))
        until { it.failure == null }
        on(OthersEvent.Open)
        until { it.failure?.code == "signature.party_unknown" }
        assertEquals(emptyList<String>(), moves.all)
        assertTrue("evil" !in state.toString())
    }
}
