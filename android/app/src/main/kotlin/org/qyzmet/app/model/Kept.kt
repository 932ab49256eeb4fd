package org.qyzmet.app.model

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue

/** What was read last; it stays while it is read again, so that the page stays, too. */
@Composable
fun <T : Any> kept(load: Load<T>): T? {
    var last by remember { mutableStateOf<T?>(null) }
    val now = load.value
    LaunchedEffect(now) { if (now != null) last = now }
    return now ?: last
}
