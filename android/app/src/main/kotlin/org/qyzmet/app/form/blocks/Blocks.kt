package org.qyzmet.app.form.blocks

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import org.qyzmet.Block
import org.qyzmet.FieldView
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.tag
import org.qyzmet.app.form.FormEvent
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

/**
 * A question with all that is said about it. Every kind of block has its renderer; the library knows no other kinds.
 *
 * @param typed letters under the finger; null when what the library keeps is shown.
 * @param named what is wrong is said although the finger is still in the field.
 * @param focus where a tap in the error summary goes.
 */
@Composable
fun FieldBlock(field: FieldView, typed: String?, named: Boolean, focus: FocusRequester, on: (FormEvent) -> Unit) {
    val at = Place(field, typed, named, focus, on)
    when (field.block) {
        Block.Info -> return InfoBlock(field)
        is Block.Unknown -> return UnknownBlock(field)
        else -> if (!field.enabled) return ClosedBlock(field)
    }
    Column(Modifier.fillMaxWidth().padding(top = Space.m), Arrangement.spacedBy(Space.s)) {
        when (val block = field.block) {
            Block.Select -> SelectBlock(at)
            Block.Radio -> RadioBlock(at)
            Block.Checkbox -> CheckboxBlock(at)
            Block.Text, Block.Multiline, Block.Number, Block.Date, Block.Phone, Block.Iin, Block.Address -> LetterBlock(at, block)
            Block.Info, is Block.Unknown -> Unit
        }
        field.prefilledFrom?.let { QuietWords(said("screen-form-prefilled", "from" to it)) }
        field.note?.let { QuietWords(it) }
        field.why?.let { Why(field.id, it) }
    }
}

/** What a renderer needs. */
class Place(val field: FieldView, val typed: String?, val named: Boolean, val focus: FocusRequester, val on: (FormEvent) -> Unit) {
    val tag: String get() = "field-${this.field.id}"

    /** Letters are not judged aloud while they are typed. */
    val error: String? get() = this.field.error?.text?.takeIf { named || typed == null }

    @Composable
    fun asked() = Asked(
        field.label, field.hint, error, if (field.required) null else word("screen-form-optional"), errorTag = "$tag-error",
    )
}

/** Why it is asked, for those who want to know. */
@Composable
private fun Why(id: String, why: String) {
    var open by rememberSaveable { mutableStateOf(false) }
    QuietAction(word("screen-form-why"), "field-$id-why", Modifier.aligned()) { open = !open }
    if (open) Card(ground = colours.sand, edge = colours.sand) { Words(why) }
}

/** A note between questions. */
@Composable
private fun InfoBlock(field: FieldView) = Card(Modifier.tag("field-${field.id}"), colours.skySoft, colours.skySoft) {
    Text(field.label, color = colours.onSkySoft, style = MaterialTheme.typography.bodyLarge)
}

/** A question that this version can't ask: its note says to update, and the draft is kept. */
@Composable
private fun UnknownBlock(field: FieldView) = Card(Modifier.tag("field-${field.id}"), colours.sand, colours.sand) {
    Text(field.label, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    field.note?.let { Words(it) }
}

/** A question that can't be answered now: what it says, and why. */
@Composable
private fun ClosedBlock(field: FieldView) = Card(Modifier.tag("field-${field.id}"), colours.sand, colours.sand) {
    Text(field.label, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    Words(field.shownValue.ifEmpty { said("answer-empty") })
    field.note?.let { QuietWords(it) }
}
