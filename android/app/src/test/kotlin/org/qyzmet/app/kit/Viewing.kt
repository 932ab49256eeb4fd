package org.qyzmet.app.kit

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.runComposeUiTest
import androidx.compose.ui.text.font.FontFamily
import org.qyzmet.Lang
import org.qyzmet.app.components.Frame
import org.qyzmet.app.components.FramePane
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.model.LocalSpeech
import org.qyzmet.app.theme.QyzmetTheme

/** Draws a view as it stands in the app; its words are their ids. */
@OptIn(ExperimentalTestApi::class)
fun viewing(view: @Composable () -> Unit, test: ComposeUiTest.() -> Unit) = runComposeUiTest {
    val frame = Frame(sandbox = true, offline = false, canGoBack = true, lang = Lang.KK, tongues = emptyList(), pane = FramePane.Alone) {}
    setContent {
        QyzmetTheme(false, FontFamily.Default, 1f) {
            CompositionLocalProvider(LocalSpeech provides speechOf(Lang.KK), LocalFrame provides frame, content = view)
        }
    }
    test()
}
