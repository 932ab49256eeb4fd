package org.qyzmet.app.components

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.hapticfeedback.HapticFeedbackType
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.key.utf16CodePoint
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalHapticFeedback
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours
import org.qyzmet.app.theme.figures

/** What a finger or a keyboard does on the pad. */
sealed interface PinEvent {
    /** One more digit. It prints nothing. */
    class Digit(val digit: Char) : PinEvent

    data object Delete : PinEvent

    /** The digits change their places, or stand in order again. */
    data class Shuffle(val on: Boolean) : PinEvent
}

/** What the pad does, as the events of the screen that it stands on. */
fun <E> padOf(on: (E) -> Unit, digit: (Char) -> E, delete: E, shuffle: (Boolean) -> E): (PinEvent) -> Unit = { event ->
    when (event) {
        is PinEvent.Digit -> on(digit(event.digit))
        PinEvent.Delete -> on(delete)
        is PinEvent.Shuffle -> on(shuffle(event.on))
    }
}

/**
 * A screen where a PIN is typed: what is asked above, the pad below at the thumb. Where that leaves too little room for
 * the words, the pad is smaller; on a low screen all of it scrolls.
 */
@Composable
fun PinScreen(
    name: String,
    title: String,
    digits: Int,
    shuffled: Boolean,
    on: (PinEvent) -> Unit,
    about: HelpAbout? = null,
    of: Int = PIN_LENGTH,
    content: LazyListScope.() -> Unit,
) = BoxWithConstraints {
    val words = WORDS * LocalDensity.current.fontScale.coerceAtLeast(1f)
    val full = maxHeight >= FULL_PAD + words
    val pinned = full || maxHeight >= SMALL_PAD + words
    val pad = @Composable { PinPad(digits, shuffled, !full && pinned, of, on) }
    Screen(name, title, pad.takeIf { pinned }, about, pinned = true) {
        content()
        if (!pinned) item("pad") { Box(Modifier.fillMaxWidth(), Alignment.Center) { pad() } }
    }
}

/**
 * The keys of a PIN and a dot for each digit that is typed. Digits of a keyboard are taken, too. A [small] one changes
 * the digits' places by a sign, a full one by words.
 */
@Composable
fun PinPad(digits: Int, shuffled: Boolean, small: Boolean, of: Int = PIN_LENGTH, on: (PinEvent) -> Unit) {
    val still = LocalStill.current
    val focus = remember { FocusRequester() }
    val order = remember(shuffled) { if (!shuffled) ORDER else if (still) ORDER.reversed() else ORDER.shuffled() }
    LaunchedEffect(Unit) { if (!still) focus.requestFocus() }
    Column(
        Modifier.widthIn(max = 360.dp).fillMaxWidth().tag("pin-pad")
            .onPreviewKeyEvent { event -> eventOf(event)?.let(on) != null }.focusRequester(focus).focusable(),
        Arrangement.spacedBy(Space.s), Alignment.CenterHorizontally,
    ) {
        Dots(digits, of, shuffled, if (small) Space.xs else Space.m)
        val toggle = word(if (shuffled) "screen-pin-unshuffle" else "screen-pin-shuffle")
        val shuffle = { on(PinEvent.Shuffle(!shuffled)) }
        order.take(9).chunked(3).forEach { row ->
            Row(horizontalArrangement = Arrangement.spacedBy(Space.s)) { row.forEach { DigitKey(it, on) } }
        }
        Row(horizontalArrangement = Arrangement.spacedBy(Space.s)) {
            if (small) {
                PadKey("pin-shuffle", toggle, shuffle) { Glyph(Sign.Shuffle, colours.sky, Modifier.size(26.dp)) }
            } else {
                Spacer(Modifier.weight(1f))
            }
            DigitKey(order.last(), on)
            PadKey("pin-delete", word("screen-pin-delete-a11y"), { on(PinEvent.Delete) }) { Glyph(Sign.Erase, colours.ink, Modifier.size(26.dp)) }
        }
        if (!small) QuietAction(toggle, "pin-shuffle", onClick = shuffle)
    }
}

/** One dot a digit. Their number is read aloud as it grows, but not over shuffled keys: someone is looking on there. */
@Composable
private fun Dots(digits: Int, of: Int, shuffled: Boolean, around: Dp) {
    val says = said("screen-pin-digits-a11y", "n" to digits, "of" to of)
    val dots = Modifier.tag("pin-dots")
    Row(
        (if (shuffled) dots else dots.announced()).clearAndSetSemantics { contentDescription = says }.padding(vertical = around),
        Arrangement.spacedBy(if (of > PIN_LENGTH) Space.m else Space.l),
    ) {
        repeat(of) { i ->
            val typed = if (i < digits) Modifier.background(colours.sky) else Modifier.border(2.dp, colours.line, CircleShape)
            Box(Modifier.size(16.dp).clip(CircleShape).then(typed))
        }
    }
}

@Composable
private fun RowScope.DigitKey(digit: Char, on: (PinEvent) -> Unit) = PadKey("pin-$digit", null, { on(PinEvent.Digit(digit)) }) {
    Text("$digit", color = colours.ink, style = MaterialTheme.typography.displaySmall.figures())
}

@Composable
private fun RowScope.PadKey(tag: String, says: String?, onClick: () -> Unit, content: @Composable () -> Unit) {
    val haptic = LocalHapticFeedback.current
    val density = LocalDensity.current
    Box(
        Modifier.weight(1f).heightIn(min = 64.dp).clip(Corner.large).background(colours.sand).clickable(role = Role.Button) {
            haptic.performHapticFeedback(HapticFeedbackType.KeyboardTap)
            onClick()
        }.semantics { if (says != null) contentDescription = says }.tag(tag),
        Alignment.Center,
    ) {
        // Ten keys share the screen with what is asked: their digits are large enough and grow only so far.
        val scaled = Density(density.density, density.fontScale.coerceAtMost(PAD_SCALE))
        CompositionLocalProvider(LocalDensity provides scaled, content)
    }
}

private fun eventOf(event: KeyEvent): PinEvent? {
    if (event.type != KeyEventType.KeyDown) return null
    if (event.key == Key.Backspace) return PinEvent.Delete
    return event.utf16CodePoint.toChar().takeIf { it in '0'..'9' }?.let { PinEvent.Digit(it) }
}

private val ORDER = "1234567890".toList()

/** The bar above, the pad, and what is around it. */
private val FULL_PAD = 480.dp
private val SMALL_PAD = 404.dp

/** What the words above the pad need at the least, at their usual size. */
private val WORDS = 120.dp
private const val PAD_SCALE = 1.3f
