package org.qyzmet.app.request

import androidx.compose.foundation.text.selection.SelectionContainer
import androidx.compose.runtime.Composable
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.word

data class SignedState(val text: Load<String>)

sealed interface SignedEvent {
    data object Again : SignedEvent
}

/** The text that was signed, in the language it was signed in. */
@Composable
fun signedPresenter(app: AppModel, id: String): Presented<SignedState, SignedEvent> {
    val text = app.reading(id, { false }) { app.core.requests.signedText(id) }
    return Presented(SignedState(text.load)) { text.again() }
}

@Composable
fun SignedScreen(app: AppModel, id: String) {
    val (state, on) = signedPresenter(app, id)
    SignedScreenView(state, on)
}

@Composable
fun SignedScreenView(state: SignedState, on: (SignedEvent) -> Unit) = Screen("signed", word("screen-request-signed-title")) {
    loaded(state.text, "text", { on(SignedEvent.Again) }, rows = 2) { text ->
        item("text") { Card { SelectionContainer { Words(text) } } }
    }
}
