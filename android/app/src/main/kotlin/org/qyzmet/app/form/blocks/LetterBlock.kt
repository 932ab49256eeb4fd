package org.qyzmet.app.form.blocks

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.text.input.KeyboardType
import org.qyzmet.Block
import org.qyzmet.app.components.Input
import org.qyzmet.app.components.Keys
import org.qyzmet.app.form.FormEvent

/** Whatever is typed: the keyboard fits the question, the library reads what was meant. */
@Composable
internal fun LetterBlock(at: Place, block: Block) = Input(
    at.asked(), at.typed ?: at.field.shownValue, at.tag, Modifier.focusRequester(at.focus), keysOf(block),
    onFocus = { at.on(FormEvent.Focus(at.field.id, it)) },
) { at.on(FormEvent.Typed(at.field.id, it)) }

private fun keysOf(block: Block) = when (block) {
    Block.Number -> Keys(KeyboardType.Decimal)
    // A day is shown in words; whoever enters types a new one.
    Block.Date -> Keys(KeyboardType.Number, replaced = true)
    Block.Phone -> Keys(KeyboardType.Phone)
    Block.Iin -> Keys(KeyboardType.Number)
    Block.Multiline -> Keys(lines = 4)
    Block.Address -> Keys(lines = 2)
    else -> Keys()
}
