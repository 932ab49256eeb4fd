package org.qyzmet.app.link

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.PinScreen
import org.qyzmet.app.components.PinTries
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.SIGN_IN_PIN_LENGTH
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.aligned
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.word
import org.qyzmet.get

/** A session that is over comes back by five digits; an SMS is the other way. */
@Composable
internal fun SignInPage(state: LinkState, pad: SignInPad, on: (LinkEvent) -> Unit) {
    val title = word("screen-sign-in-title")
    if (state.busy != Busy.No) return Screen("link", title, { SigningIn(state, on) }) { item("why") { Words(word("screen-sign-in-why")) } }
    val lang = LocalFrame.current.lang
    PinScreen("link", title, pad.digits, pad.shuffled, { on(LinkEvent.Pad(it)) }, of = SIGN_IN_PIN_LENGTH) {
        // What went wrong is seen at once, on the smallest screen too.
        state.failure?.let { failure -> item("failure") { WrongWords(failure.citizen[lang], "link-error") } }
        item("asked") { Heading(word("screen-sign-in-pin")) }
        item("tries") { PinTries(pad.tries) }
        if (state.offline && state.failure == null) item("line") { QuietWords(word("screen-common-needs-network")) }
        item("sms") { QuietAction(word("screen-sign-in-by-sms"), "link-by-sms", Modifier.aligned()) { on(LinkEvent.BySms) } }
        item("why") { Words(word("screen-sign-in-why")) }
    }
}

@Composable
private fun SigningIn(state: LinkState, on: (LinkEvent) -> Unit) {
    MainAction(word("screen-sign-in"), "link-main", state.busy, word("screen-sign-in-checking")) {}
    QuietAction(word("screen-common-stop"), "link-cancel") { on(LinkEvent.Stop) }
}
