package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.LazyListState
import androidx.compose.foundation.lazy.rememberLazyListState
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.Dp
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * A screen: bar, the offline line, the title, what it shows as one list, and its main action below, within a thumb's
 * reach. The place in the list is kept when one comes back.
 *
 * @param name the screen's name in SCREENS.md; its tag.
 * @param title the first heading; null while it is not known yet.
 * @param action what to do here, if there is one thing.
 * @param about what 1414 is told first.
 * @param head stands in the title's place and holds it, where the title alone is too little.
 * @param width how wide it may be: a column of text, or cards beside each other.
 * @param pinned the action stays in view; where large words leave no room for it, it comes after what is to be read.
 */
@Composable
fun Screen(
    name: String,
    title: String?,
    action: (@Composable () -> Unit)? = null,
    about: HelpAbout? = null,
    list: LazyListState = rememberLazyListState(),
    head: (@Composable () -> Unit)? = null,
    pinned: Boolean = LocalRoomy.current,
    width: Dp = Space.column,
    content: LazyListScope.() -> Unit,
) {
    val frame = LocalFrame.current
    Column(Modifier.fillMaxSize().background(colours.ground).imePadding().tag(name)) {
        TopBar(frame, about)
        OfflineLine(frame)
        Box(Modifier.weight(1f).fillMaxWidth(), Alignment.TopCenter) {
            LazyColumn(
                Modifier.widthIn(max = width).fillMaxSize().tag("$name-list"), list,
                PaddingValues(Space.l, if (frame.offline && frame.pane == FramePane.Alone) Space.m else Space.xs, Space.l, Space.xl), verticalArrangement = Arrangement.spacedBy(Space.m),
            ) {
                item("title") { if (head != null) head() else if (title != null) Title(title) else ComingTitle() }
                content()
                if (action != null && !pinned) item("action") { ActionColumn(Modifier.padding(top = Space.l), action) }
            }
        }
        if (action != null && pinned) {
            HorizontalDivider(color = colours.hairline)
            Box(Modifier.fillMaxWidth().background(colours.surface), Alignment.Center) {
                ActionColumn(Modifier.widthIn(max = Space.column).padding(Space.l, Space.m), action)
            }
        }
    }
}

@Composable
private fun ActionColumn(modifier: Modifier, action: @Composable () -> Unit) =
    Column(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s), Alignment.CenterHorizontally) { action() }

/** The first heading of a screen. */
@Composable
fun Title(text: String) = Text(
    text, Modifier.fillMaxWidth().padding(bottom = Space.xs).isHeading().focusable(), colours.ink, style = MaterialTheme.typography.headlineMedium,
)

/** The heading of a section. */
@Composable
fun Heading(text: String, modifier: Modifier = Modifier) = Text(
    text, modifier.fillMaxWidth().padding(top = Space.m).isHeading(), colours.ink, style = MaterialTheme.typography.titleLarge,
)

/** A paragraph. */
@Composable
fun Words(text: String, modifier: Modifier = Modifier) =
    Text(text, modifier.fillMaxWidth(), colours.ink, style = MaterialTheme.typography.bodyLarge)

/** A quiet paragraph. */
@Composable
fun QuietWords(text: String, modifier: Modifier = Modifier) =
    Text(text, modifier.fillMaxWidth(), colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
