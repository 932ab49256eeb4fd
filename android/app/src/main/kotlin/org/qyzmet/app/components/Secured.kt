package org.qyzmet.app.components

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import org.qyzmet.app.model.Host

/** As long as this is here, nobody takes a picture of the screen, and nobody leads a finger over it. */
@Composable
fun Secured(host: Host) = DisposableEffect(host) {
    host.secureScreen(true)
    onDispose { host.secureScreen(false) }
}

/** A number or a code for the ear: figure by figure. */
fun spelled(text: String): String = text.toList().joinToString(" ")
