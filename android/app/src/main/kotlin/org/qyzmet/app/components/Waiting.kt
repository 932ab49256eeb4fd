package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * What comes, while it is not here: nothing for 300 ms, then its shape in grey ([rows] cards), and after five seconds a
 * word more.
 */
@Composable
fun Skeleton(rows: Int = 3) {
    val still = LocalStill.current
    var stage by remember { mutableIntStateOf(if (still) 1 else 0) }
    if (!still) {
        LaunchedEffect(Unit) {
            delay(QUIET_MS)
            stage = 1
            delay(SLOW_MS - QUIET_MS)
            stage = 2
        }
    }
    if (stage == 0) return
    val says = word("screen-common-loading")
    Column(Modifier.fillMaxWidth().tag("skeleton"), Arrangement.spacedBy(Space.m)) {
        Column(Modifier.clearAndSetSemantics { contentDescription = says }, Arrangement.spacedBy(Space.m)) {
            repeat(rows) {
                Column(Modifier.fillMaxWidth().clip(Corner.large).background(colours.surface).padding(Space.l), Arrangement.spacedBy(Space.s)) {
                    Bone(0.7f)
                    Bone(0.45f)
                }
            }
        }
        if (stage == 2) QuietWords(word("screen-common-slow"), Modifier.announced().tag("slow-line"))
    }
}

/** The place of a title that is not known yet: a heading to go to by ear all the same. */
@Composable
internal fun ComingTitle() {
    val says = word("screen-common-loading")
    Box(Modifier.padding(vertical = Space.s).fillMaxWidth(0.6f).height(20.dp).semantics { contentDescription = says }.isHeading())
}

@Composable
private fun Bone(part: Float) = Box(Modifier.fillMaxWidth(part).height(14.dp).clip(Corner.small).background(colours.hairline))

/** Something that is read, in a list: its skeleton, its error box, or itself. */
fun <T> LazyListScope.loaded(load: Load<T>, key: String, again: () -> Unit, rows: Int = 3, ready: LazyListScope.(T) -> Unit) = when (load) {
    Load.Waiting -> item("$key-waiting") { Skeleton(rows) }
    is Load.Failed -> item("$key-failed") { ErrorBox(load.failure, again) }
    is Load.Ready -> ready(load.value)
}

private const val QUIET_MS = 300L
private const val SLOW_MS = 5_000L
