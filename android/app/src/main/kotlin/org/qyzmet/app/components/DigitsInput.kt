package org.qyzmet.app.components

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.text.input.KeyboardType

/**
 * A field for digits that nobody may see and whose number differs from card to card. The digits are not in the field: it
 * shows a dot for each, and tells what was typed or deleted.
 */
@Composable
fun DigitsInput(asked: Asked, digits: Int, tag: String, onDone: () -> Unit, onDelete: () -> Unit, onDigit: (Char) -> Unit) = Input(
    asked, DOT.repeat(digits), tag, Modifier.entered(), Keys(KeyboardType.NumberPassword), MaterialTheme.typography.headlineMedium, onDone = onDone,
) { text ->
    repeat(digits - text.length) { onDelete() }
    text.filter { it in '0'..'9' }.forEach(onDigit)
}

/** The finger is in the field when the page opens. */
@Composable
internal fun Modifier.entered(): Modifier {
    val still = LocalStill.current
    val focus = remember { FocusRequester() }
    LaunchedEffect(Unit) { if (!still) focus.requestFocus() }
    return focusRequester(focus)
}

private const val DOT = "•"
