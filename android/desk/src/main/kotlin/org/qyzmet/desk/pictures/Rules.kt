package org.qyzmet.desk.pictures

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.TextLayoutResult
import org.qyzmet.app.theme.contrast

/** What a screen must keep, and what is said when it does not. */
enum class Rule(val says: String) {
    Touch("a thing to tap is smaller than 48 dp"),
    Label("a thing to tap has no words to be read aloud"),
    Heading("no heading to go to by ear"),
    Clipped("words are cut off"),
    Broken("a word is broken in its middle"),
    Overlap("two things lie on each other"),
    Contrast("words are too weak on their ground"),
    Action("the main action is not in view"),
}

/** A rule that is not kept, and where. */
data class Finding(val rule: Rule, val where: String) {
    override fun toString() = "${rule.name}: ${rule.says}: $where"
}

/** A drawn screen as the rules see it. */
class Seen(val shot: Shot) {
    val merged: List<SemanticsNode> = shot.nodes(merged = true)
    val texts: List<Written> = shot.nodes(merged = false).mapNotNull(::written)
    val tapped: List<SemanticsNode> = merged.filter { node -> node.config.run { contains(SemanticsActions.OnClick) || contains(SemanticsActions.SetText) } }
    val dp: Float = shot.look.device.density
}

/** Words as they were laid out. */
class Written(val node: SemanticsNode, val layout: TextLayoutResult) {
    val words: String get() = layout.layoutInput.text.text
}

private fun written(node: SemanticsNode): Written? {
    val action = node.config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action ?: return null
    val results = mutableListOf<TextLayoutResult>()
    action(results)
    return results.firstOrNull()?.takeIf { it.layoutInput.text.isNotBlank() }?.let { Written(node, it) }
}

/** Every rule on one drawn screen. [broken] also asks that no word is broken: too much to ask of the largest words. */
fun judge(seen: Seen, broken: Boolean): List<Finding> = buildList {
    seen.tapped.forEach { node ->
        val (width, height) = node.size.run { width / seen.dp to height / seen.dp }
        if (width < TOUCH || height < TOUCH) add(Finding(Rule.Touch, "${name(node)} $width x $height"))
        if (spoken(node).isBlank()) add(Finding(Rule.Label, name(node)))
    }
    // A menu is a few words beside what opened it.
    val menu = seen.merged.any { it.config.contains(SemanticsProperties.IsPopup) }
    if (!menu && seen.merged.none { it.config.contains(SemanticsProperties.Heading) }) add(Finding(Rule.Heading, "the screen"))
    seen.texts.forEach { text ->
        cut(text)?.let { add(Finding(Rule.Clipped, "“${text.words}”: $it")) }
        if (broken) brokenWord(text.layout)?.let { add(Finding(Rule.Broken, "“$it” in “${text.words}”")) }
        weak(seen, text)?.let { add(Finding(Rule.Contrast, "“${text.words}”: $it")) }
    }
    addAll(overlaps(seen))
}

/** The main action, if there is one, is in view whole. [seen] is drawn in the window of a small phone. */
fun mainActionInView(seen: Seen): List<Finding> = seen.merged
    .filter { it.config.getOrNull(SemanticsProperties.TestTag).orEmpty().endsWith("-main") }
    .filter { it.boundsInRoot.height + 1 < it.size.height || it.boundsInRoot.bottom > seen.shot.image.height + 1 }
    .map { Finding(Rule.Action, name(it)) }

/** What is cut off of these words: by their own box, at the side, or by a box around them that does not scroll. */
private fun cut(text: Written): String? {
    val layout = text.layout
    val bounds = text.node.boundsInRoot
    return when {
        overflows(layout) -> "does not fit its box"
        layout.multiParagraph.didExceedMaxLines -> "ends in an ellipsis"
        bounds.isEmpty -> null
        text.node.size.width > bounds.width + 1 -> "cut at the side"
        text.node.size.height > bounds.height + 1 && !scrolls(text.node) -> "cut above or below"
        else -> null
    }
}

/** Measured on the lines themselves: the layout's own word is true of every text of one line. */
private fun overflows(layout: TextLayoutResult): Boolean =
    (0 until layout.lineCount).any { layout.getLineRight(it) - layout.getLineLeft(it) > layout.size.width + 1 } ||
        layout.getLineBottom(layout.lineCount - 1) > layout.size.height + 1

private fun scrolls(node: SemanticsNode): Boolean =
    generateSequence(node) { it.parent }.any { it.config.contains(SemanticsProperties.VerticalScrollAxisRange) }

/** A word that goes on in the next line without a hyphen of its own. A hash is no word: it fits no line of a phone. */
private fun brokenWord(layout: TextLayoutResult): String? {
    val words = layout.layoutInput.text.text
    return (0 until layout.lineCount - 1).firstNotNullOfOrNull { line ->
        val end = layout.getLineEnd(line)
        if (end !in 1 until words.length || !words[end - 1].isLetterOrDigit() || !words[end].isLetterOrDigit()) return@firstNotNullOfOrNull null
        val (before, after) = words.substring(0, end).takeLastWhile { it.isLetterOrDigit() } to words.substring(end).takeWhile { it.isLetterOrDigit() }
        "$before|$after".takeUnless { HASH.matches(before + after) }
    }
}

/** The contrast of these words with the colour that most of their box has, when it is less than 4.5. */
private fun weak(seen: Seen, text: Written): String? {
    val colour = text.layout.layoutInput.style.color
    val ground = seen.shot.groundOf(text.node.boundsInRoot) ?: return null
    val contrast = contrast(colour, ground)
    return if (contrast < WORDS) "%.2f".format(contrast) else null
}

private fun overlaps(seen: Seen): List<Finding> {
    val words = seen.texts.map { it.node }
    val things = seen.tapped
    return (pairs(words) + pairs(things)).filter { (a, b) -> !within(a, b) && !within(b, a) && lieOnEachOther(a.boundsInRoot, b.boundsInRoot) }
        .map { (a, b) -> Finding(Rule.Overlap, "${name(a)} and ${name(b)}") }
}

private fun pairs(nodes: List<SemanticsNode>) = nodes.flatMapIndexed { i, a -> nodes.drop(i + 1).map { a to it } }

private fun within(inner: SemanticsNode, outer: SemanticsNode) = generateSequence(inner) { it.parent }.any { it.id == outer.id }

private fun lieOnEachOther(a: Rect, b: Rect): Boolean = a.intersect(b).let { !a.isEmpty && !b.isEmpty && it.width > 1 && it.height > 1 }

private fun spoken(node: SemanticsNode): String = with(node.config) {
    (
        getOrNull(SemanticsProperties.ContentDescription).orEmpty() + getOrNull(SemanticsProperties.Text).orEmpty().map { it.text } +
            listOfNotNull(getOrNull(SemanticsProperties.EditableText)?.text)
        ).joinToString(" ")
}

private fun name(node: SemanticsNode): String =
    node.config.getOrNull(SemanticsProperties.TestTag) ?: spoken(node).ifBlank {
        null
    } ?: node.config.getOrNull(SemanticsProperties.Text)?.joinToString() ?: "a node at ${node.boundsInRoot}"

private const val TOUCH = 48f
private const val WORDS = 4.5
private val HASH = Regex("[0-9a-f]{64}")
