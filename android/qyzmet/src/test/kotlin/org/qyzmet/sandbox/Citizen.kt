package org.qyzmet.sandbox

import org.qyzmet.Answer
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.QyzmetPorts
import java.io.File

/** The one person that the tests link, with a number of its own, and what is typed. */
class Citizen(val sandbox: Sandbox, val folder: File, val phone: String = Sandbox.newPhone()) {
    /** A client on this citizen's phone. */
    suspend fun open(ports: QyzmetPorts = QyzmetPorts()): Qyzmet =
        Qyzmet.open(QyzmetConfig(folder.resolve("home"), sandbox.address, softwareKeys = folder.resolve("keys")), ports)

    /** Links the phone. */
    suspend fun link(client: Qyzmet) {
        client.identity.startLink(IIN, phone, CARD_PIN, Lang.KK)
        client.identity.confirmCode(sandbox.code(phone), Lang.KK)
    }

    /** Links the phone and makes the key. */
    suspend fun enrol(client: Qyzmet) {
        link(client)
        client.signature.createKey(PIN, Lang.KK)
    }

    /** A draft without anything left to ask. */
    suspend fun draft(client: Qyzmet): String {
        val draft = client.forms.start(SERVICE, Lang.KK).draftId
        client.forms.answer(draft, "purpose", Answer.Text("bank"), Lang.KK)
        client.forms.answer(draft, "language", Answer.Text("kk"), Lang.KK)
        return draft
    }

    /** A signed request in the outbox. */
    suspend fun signed(client: Qyzmet): String {
        val request = client.requests.prepare(draft(client), Lang.KK).requestId
        return client.requests.sign(request, PIN, Lang.KK).id
    }

    companion object {
        const val IIN = "990101500016"
        const val CARD_PIN = "1234"
        const val PIN = "730416"
        const val SERVICE = "90060001"
        val PAGE = Page(0u, 30u)
    }
}
