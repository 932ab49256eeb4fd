package org.qyzmet.app.components

import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics

/** The name by which tests and journeys find a node; SCREENS' names, the same in both apps. */
fun Modifier.tag(name: String): Modifier = testTag(name)

/** A heading, for those who go from heading to heading by ear. */
fun Modifier.isHeading(): Modifier = semantics { heading() }

/** Read aloud when it changes: at once if [urgent], else after what is being said. */
fun Modifier.announced(urgent: Boolean = false): Modifier =
    semantics { liveRegion = if (urgent) LiveRegionMode.Assertive else LiveRegionMode.Polite }
