package org.qyzmet.app.nav

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

private val Tab.sign: Sign
    get() = when (this) {
        Tab.Services -> Sign.Home
        Tab.Requests -> Sign.Request
        Tab.Documents -> Sign.Shelf
        Tab.Settings -> Sign.Settings
    }

/** The four roots, below on a phone. [attention] requests wait for the citizen. */
@Composable
fun BottomBar(chosen: Tab, attention: Int, select: (Tab) -> Unit) = Column(Modifier.background(colours.surface)) {
    HorizontalDivider(color = colours.hairline)
    Row(Modifier.fillMaxWidth().padding(horizontal = Space.xs)) {
        Tab.entries.forEach { Item(it, it == chosen, attention, Modifier.weight(1f), select) }
    }
}

/** The four roots, at the side on a tablet. */
@Composable
fun Rail(chosen: Tab, attention: Int, select: (Tab) -> Unit) = Column(
    Modifier.fillMaxHeight().width(104.dp).background(colours.surface).verticalScroll(rememberScrollState()).padding(Space.xs, Space.l),
    Arrangement.spacedBy(Space.s),
) {
    Tab.entries.forEach { Item(it, it == chosen, attention, Modifier.fillMaxWidth(), select) }
}

@Composable
private fun Item(tab: Tab, chosen: Boolean, attention: Int, modifier: Modifier, select: (Tab) -> Unit) {
    val name = tab.name.lowercase()
    val badge = if (tab == Tab.Requests && attention > 0) said("screen-tab-requests-badge-a11y", "n" to attention) else null
    // Four words share the width of a phone: they grow with the text to what fits, and the signs with them.
    val density = LocalDensity.current
    CompositionLocalProvider(LocalDensity provides Density(density.density, density.fontScale.coerceAtMost(LARGEST))) {
        Column(
            modifier.clip(Corner.medium).selectable(chosen, role = Role.Tab) { select(tab) }
                .semantics { badge?.let { stateDescription = it } }.tag("tab-$name")
                .heightIn(min = 60.dp).padding(vertical = 6.dp, horizontal = 2.dp),
            Arrangement.spacedBy(2.dp, Alignment.CenterVertically), Alignment.CenterHorizontally,
        ) {
            val colour = if (chosen) colours.sky else colours.inkSoft
            Box(Modifier.clip(CircleShape).background(if (chosen) colours.skySoft else colours.surface).padding(horizontal = 18.dp, vertical = 3.dp)) {
                Glyph(tab.sign, colour, Modifier.size(24.dp))
                if (badge != null) Box(Modifier.align(Alignment.TopEnd).size(9.dp).clip(CircleShape).background(colours.red))
            }
            BasicText(
                word("screen-tab-$name"), Modifier.fillMaxWidth(),
                MaterialTheme.typography.labelSmall.copy(color = colour, textAlign = TextAlign.Center),
                maxLines = 1, softWrap = false, autoSize = TextAutoSize.StepBased(7.5.sp, 13.sp, 0.25.sp),
            )
        }
    }
}

private const val LARGEST = 1.3f
