package org.qyzmet.app.flow

import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.onAllNodesWithTag
import androidx.compose.ui.test.onNodeWithTag
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.runComposeUiTest
import androidx.compose.ui.text.font.FontFamily
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.StandardTestDispatcher
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qyzmet.Lang
import org.qyzmet.Qyzmet
import org.qyzmet.app.kit.FakeHost
import org.qyzmet.app.kit.speechOf
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Courier
import org.qyzmet.app.model.LibraryCore
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.ScreenOf
import org.qyzmet.app.nav.Shell
import org.qyzmet.app.nav.Stack
import org.qyzmet.app.nav.Tab
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.sandbox.Citizen
import org.qyzmet.sandbox.SandboxTest
import kotlin.time.Duration.Companion.minutes

/** The main job by clicking, through the shell: what the screens hand to each other. */
@OptIn(ExperimentalTestApi::class)
class FromFormToReceiptTest : SandboxTest() {
    @Test
    fun `a citizen whom nobody knows yet fills in, links, makes a key, signs and has a number`() {
        val citizen = citizen()
        runBlocking { citizen.open() }.use { qyzmet ->
            val draft = runBlocking { qyzmet.forms.start(Citizen.SERVICE, Lang.KK).draftId }
            val stack = Stack(Tab.Services, mapOf(Tab.Services to listOf(Route.Start, Route.Service(Citizen.SERVICE), Route.Form(draft))))
            app(qyzmet, stack) {
                fillIn()
                back()
                click("check-main")
                changeTheLanguage()
                click("check-main")
                link(citizen)
                makeTheKey()
                sign()
                find("done-number")
                assertEquals(listOf("done"), stack.routes.drop(1).map { it.path.substringBefore('/') })
                click("done-main")
                waitUntil(timeoutMillis = PATIENCE_MS) { stack.tab == Tab.Requests && stack.top is Route.Request }
            }
            assertEquals(0, runBlocking { qyzmet.forms.drafts(Lang.KK) }.size)
        }
        assertEquals(1, sandbox.ledger().size)
    }

    private fun ComposeUiTest.fillIn() {
        type("field-iin", Citizen.IIN)
        type("field-full_name", "Үлгібаев Мысал Сынақұлы")
        click("form-main")
        type("field-address", "Астана қаласы, Үлгі көшесі, 1-үй")
        click("form-main", "field-purpose", "field-purpose-option-bank")
        click("form-main", "field-language-option-kk", "form-main")
        find("check-main")
    }

    private fun ComposeUiTest.back() {
        click("top-back")
        find("field-language-option-kk")
        click("form-main")
    }

    /** From the answers back to one, and to the answers again. */
    private fun ComposeUiTest.changeTheLanguage() {
        // Without a link the phone is linked next; the way back leads to the answers.
        find("link-main")
        click("top-back")
        scroll("check-list", "check-change-language")
        click("check-change-language", "field-language-option-ru", "form-main")
    }

    private fun ComposeUiTest.link(citizen: Citizen) {
        click("link-main")
        type("link-iin", Citizen.IIN)
        click("link-main")
        type("link-phone", citizen.phone.removePrefix("+7"))
        click("link-main")
        type("link-card-pin", Citizen.CARD_PIN)
        click("link-main")
        find("link-code")
        type("link-code", sandbox.code(citizen.phone))
        find("link-linked")
        click("link-main")
    }

    private fun ComposeUiTest.makeTheKey() {
        find("sign-key")
        click("sign-main", "key-main")
        pin(Citizen.PIN)
        pin(Citizen.PIN)
        find("key-state")
        click("key-main")
    }

    private fun ComposeUiTest.sign() {
        find("sign-text")
        click("sign-main")
        pin(Citizen.PIN)
    }

    private fun ComposeUiTest.pin(pin: String) {
        find("pin-pad")
        pin.forEach { click("pin-$it") }
        waitForIdle()
    }

    private fun app(qyzmet: Qyzmet, stack: Stack, test: ComposeUiTest.() -> Unit) = runComposeUiTest(StandardTestDispatcher(), testTimeout = 3.minutes) {
        val model = AppModel(LibraryCore(qyzmet), FakeHost(), Lang.entries.associateWith(::speechOf), Lang.KK)
        setContent {
            QyzmetTheme(false, FontFamily.Default, 1f) {
                LaunchedEffect(model) { Courier(model).run() }
                Shell(model, stack, { route, go -> ScreenOf(route, model, go) }) { _, _ -> }
            }
        }
        test()
    }

    /** Waits until a node of this tag is there. */
    private fun ComposeUiTest.find(tag: String) =
        waitUntil("$tag is there", PATIENCE_MS) { onAllNodesWithTag(tag).fetchSemanticsNodes().isNotEmpty() }

    private fun ComposeUiTest.click(vararg tags: String) = tags.forEach { tag ->
        find(tag)
        onNodeWithTag(tag).performClick()
        waitForIdle()
    }

    private fun ComposeUiTest.scroll(list: String, tag: String) {
        find(list)
        onNodeWithTag(list).performScrollToNode(hasTestTag(tag))
    }

    private fun ComposeUiTest.type(tag: String, text: String) {
        find(tag)
        onNodeWithTag(tag).performTextInput(text)
        waitForIdle()
    }
}

private const val PATIENCE_MS = 60_000L
