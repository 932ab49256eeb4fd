package org.qyzmet.app.link

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import org.qyzmet.CitizenView
import org.qyzmet.Failure
import org.qyzmet.LinkView
import org.qyzmet.SimView
import org.qyzmet.StateText
import org.qyzmet.app.components.Asked
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.DigitsInput
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.Input
import org.qyzmet.app.components.Keys
import org.qyzmet.app.components.LocalFrame
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateBlock
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.WrongWords
import org.qyzmet.app.components.aligned
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.entered
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures
import org.qyzmet.get

/** Whether the failure is about what is typed on this page, and so stands beside it. */
internal val LinkState.besideField: Boolean
    get() = failure != null && (pageAfter(failure.code) == page && failure.code != OTHER_PERSON || failure.code == "identity.code_wrong")

internal fun LazyListScope.page(state: LinkState, view: LinkView, on: (LinkEvent) -> Unit) = when (state.page) {
    // It has a screen of its own.
    LinkPage.SignIn -> Unit
    LinkPage.Why -> why(state.reproof, state.noPin, view, on)
    LinkPage.Iin -> item("iin") { LetterField(state, LinkField.Iin, on) }
    LinkPage.Phone -> item("phone") { LetterField(state, LinkField.Phone, on) }
    LinkPage.CardPin -> item("card") { CardPinField(state, on) }
    LinkPage.Code -> code(state, view, on)
    LinkPage.Working -> item("working") { Told(view) }
    LinkPage.Linked -> item("linked") { Linked(view, state.citizen) }
    LinkPage.Locked -> locked(state, view, on)
    LinkPage.Centre -> item("centre") { Words(word("screen-link-centre-text")) }
}

private fun LazyListScope.why(reproof: SimView?, noPin: StateText?, view: LinkView, on: (LinkEvent) -> Unit) {
    if (noPin != null) item("no-pin") { StateBlock(noPin, Tone.Lost, "link-no-pin") }
    item("state") { if (reproof == null) Words(view.text.plain) else StateBlock(reproof.state, Tone.Waits, "link-reproof") }
    item("why") { Words(word(if (reproof == null) "screen-link-why" else "screen-link-reprove-why")) }
    item("need") { Heading(word("screen-link-need")) }
    item("needed") {
        Card {
            Needed(Sign.IdCard, "screen-link-need-iin")
            Needed(Sign.Phone, "screen-link-need-phone")
            Needed(Sign.Lock, "screen-link-need-card")
        }
    }
    item("centre") { QuietAction(word("screen-link-centre"), "link-centre", Modifier.aligned()) { on(LinkEvent.Centre) } }
}

@Composable
private fun Needed(sign: Sign, id: String) = Row(
    Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
) {
    Glyph(sign, colours.sky, Modifier.size(26.dp))
    Text(word(id), Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun LetterField(state: LinkState, field: LinkField, on: (LinkEvent) -> Unit) {
    val (label, hint, value) = when (field) {
        LinkField.Iin -> Triple("screen-link-iin", "screen-link-iin-hint", state.iin)
        LinkField.Phone -> Triple("screen-link-phone", "screen-link-phone-hint", state.phone)
        LinkField.Code -> Triple("screen-link-code", "screen-link-code-hint", state.code)
    }
    val keys = when (field) {
        LinkField.Iin -> Keys(KeyboardType.Number, shown = IinGroups)
        LinkField.Phone -> Keys(KeyboardType.Phone, prefix = PREFIX.takeUnless { value.startsWith('+') }, shown = PhoneGroups)
        LinkField.Code -> Keys(KeyboardType.NumberPassword, shown = CodeGroups)
    }
    Input(
        Asked(word(label), word(hint), state.wrong, large = true, errorTag = "link-error"), value, "link-${field.name.lowercase()}",
        Modifier.entered(), keys, MaterialTheme.typography.headlineMedium.figures(), onDone = { on(LinkEvent.Next) },
    ) { on(LinkEvent.Typed(field, it)) }
}

@Composable
private fun CardPinField(state: LinkState, on: (LinkEvent) -> Unit) = DigitsInput(
    Asked(word("screen-link-card"), word("screen-link-card-hint"), state.wrong, large = true, errorTag = "link-error"), state.cardPin, "link-card-pin",
    onDone = { on(LinkEvent.Next) }, onDelete = { on(LinkEvent.CardDelete) },
) { on(LinkEvent.CardDigit(it)) }

private val LinkState.wrong: String?
    @Composable get() = failure?.takeIf { besideField }?.citizen?.get(LocalFrame.current.lang)

private fun LazyListScope.code(state: LinkState, view: LinkView, on: (LinkEvent) -> Unit) {
    item("state") { Words(view.text.plain, Modifier.announced()) }
    item("code") { LetterField(state, LinkField.Code, on) }
    item("times") {
        Column {
            state.expiresIn?.takeIf { it > 0 }?.let { Countdown("screen-link-expires", it) }
            LastMinute(state.expiresIn)
            val resendIn = state.resendIn ?: 0
            if (resendIn > 0) Countdown("screen-link-resend-in", resendIn)
        }
    }
    item("ways") {
        Column(horizontalAlignment = Alignment.Start) {
            if (state.resendIn == 0) Resend(over = state.expiresIn == 0) { on(LinkEvent.Resend) }
            QuietAction(word("screen-link-other-number"), "link-other-number", Modifier.aligned()) { on(LinkEvent.OtherNumber) }
        }
    }
}

/** Another code; once the time of this one is [over], the way that is seen first. */
@Composable
private fun Resend(over: Boolean, onClick: () -> Unit) {
    val label = word("screen-link-resend")
    if (over) SecondAction(label, "link-resend", Modifier.fillMaxWidth(), onClick = onClick) else QuietAction(label, "link-resend", Modifier.aligned(), onClick = onClick)
}

@Composable
private fun Countdown(id: String, seconds: Int) = Text(
    said(id, "time" to clockOf(seconds)), color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium.figures(),
)

/** Said aloud once, when a minute is left. */
@Composable
private fun LastMinute(expiresIn: Int?) {
    val says = said("screen-link-expires-a11y", "time" to clockOf(A_MINUTE))
    val now = expiresIn != null && expiresIn in 1..A_MINUTE
    Box(Modifier.size(1.dp).announced().semantics { contentDescription = if (now) says else "" })
}

@Composable
private fun Told(view: LinkView) = Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
    Words(view.text.plain, Modifier.announced())
    QuietWords(view.text.next)
}

/** A gold card: it is done and kept. */
@Composable
private fun Linked(view: LinkView, citizen: CitizenView?) = Column(verticalArrangement = Arrangement.spacedBy(Space.m)) {
    Card(Modifier.announced().tag("link-linked"), colours.goldSoft, colours.goldSoft) {
        Row(horizontalArrangement = Arrangement.spacedBy(Space.m), verticalAlignment = Alignment.CenterVertically) {
            Glyph(Sign.Check, colours.gold, Modifier.size(28.dp))
            Text(view.text.short, Modifier.weight(1f).isHeading(), colours.onGoldSoft, style = MaterialTheme.typography.titleLarge)
        }
        if (citizen != null) {
            Text(citizen.fullName, color = colours.onGoldSoft, style = MaterialTheme.typography.titleMedium)
            Text(citizen.iinHidden, color = colours.onGoldSoft, style = MaterialTheme.typography.bodyLarge.figures())
            Text(citizen.phone, color = colours.onGoldSoft, style = MaterialTheme.typography.bodyLarge.figures())
        }
    }
    Words(view.text.plain)
    QuietWords(view.text.next)
}

private fun LazyListScope.locked(state: LinkState, view: LinkView, on: (LinkEvent) -> Unit) {
    item("state") { StateBlock(view.text, Tone.Waits, "link-locked") }
    item("left") { state.lockedFor?.let { Countdown("screen-link-resend-in", it) } }
    item("centre") { SecondAction(word("screen-link-centre"), "link-centre") { on(LinkEvent.Centre) } }
}

/** Another person's data are here: what to do about it stands in the settings. */
@Composable
internal fun OtherPerson(failure: Failure, onSettings: () -> Unit) = Card(Modifier.tag("link-error"), colours.redSoft, colours.redSoft) {
    WrongWords(failure.citizen[LocalFrame.current.lang], "error-text")
    SecondAction(word("screen-link-to-settings"), "link-to-settings", onClick = onSettings)
}

private const val PREFIX = "+7"
