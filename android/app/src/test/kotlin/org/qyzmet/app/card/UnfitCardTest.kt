package org.qyzmet.app.card

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.assertTextContains
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Retry
import org.qyzmet.Wording
import org.qyzmet.app.kit.CardTest
import org.qyzmet.app.kit.viewing
import org.qyzmet.app.model.Busy
import org.qyzmet.app.model.Load
import org.qyzmet.app.nav.Route
import org.qyzmet.sandbox.RealCard

/** A card that can make no key of the kind that is signed with: what comes of it, and what is drawn. */
@OptIn(ExperimentalTestApi::class)
class UnfitCardTest : CardTest() {
    private fun drawn(code: String, retry: Retry, test: ComposeUiTest.(chosen: List<OnCardEvent>) -> Unit) {
        val chosen = mutableListOf<OnCardEvent>()
        val failure = Failure(Kind.SIGNATURE, code, retry, Wording("Қазақша", "", ""), "", emptyMap())
        val state = OnCardState(
            Load.Ready(Unit), emptyList(), null, null, OnCardPage.Failed, 0, 0, null, false, false, shuffled = false, mismatch = false, offline = false, Busy.No, failure,
        )
        viewing({ OnCardView(state) { chosen += it } }) { test(chosen) }
    }

    @Test
    fun `it leads to the phone, and neither the card nor the phone has a key`() {
        card.applets = listOf(RealCard.PIV)
        card.makesRsa = true
        phone({ link(it) }, { app, go, _ -> onCardPresenter(app, go, Route.Signature) }) { living ->
            fun types(digits: String, page: OnCardPage) {
                until { it.page == page && it.digits == 0 && it.busy == Busy.No }
                digits.forEach { on(OnCardEvent.Digit(it)) }
            }
            types(RealCard.PIN, OnCardPage.Pin)
            on(OnCardEvent.Next)
            types(PIN, OnCardPage.First)
            types(PIN, OnCardPage.Repeat)
            until { it.page == OnCardPage.Failed && it.unfit && it.busy == Busy.No }
            assertEquals(0, state.digits)
            on(OnCardEvent.Next)
            assertEquals(listOf("instead key/signature"), moves.all)
            assertNull(living.asks { it.signature.cardKey() })
            assertEquals("none", living.asks { it.signature.state(app.lang) }.stateId)
        }
    }

    @Test
    fun `it leaves one way, which stands once`() = drawn("signature.card_unsupported", Retry.AfterCitizenActs) { chosen ->
        onNodeWithText("Қазақша").assertIsDisplayed()
        onNodeWithTag("error-retry").assertDoesNotExist()
        onNodeWithTag("on-card-to-phone").assertDoesNotExist()
        onNodeWithTag("on-card-main").assertTextContains("screen-card-to-phone").performClick()
        assertEquals(OnCardEvent.Next, chosen.single())
    }

    @Test
    fun `one that was pulled out is tried again first, and the phone is the other way`() = drawn("signature.card_failed", Retry.After(2u)) { chosen ->
        onNodeWithTag("error-retry").assertTextContains("screen-common-retry")
        onNodeWithTag("on-card-main").assertDoesNotExist()
        onNodeWithTag("on-card-to-phone").performClick()
        assertEquals(OnCardEvent.ToPhone, chosen.single())
    }
}
