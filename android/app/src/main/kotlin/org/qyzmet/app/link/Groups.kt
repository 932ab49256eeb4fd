package org.qyzmet.app.link

import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.input.OffsetMapping
import androidx.compose.ui.text.input.TransformedText
import androidx.compose.ui.text.input.VisualTransformation

/** Digits in groups as people read them, `990101 500016`; what is no plain digits stands as it was typed. */
internal class Groups(private vararg val sizes: Int) : VisualTransformation {
    /** Typed digits before each gap. */
    private val gaps = sizes.dropLast(1).runningReduce(Int::plus)

    override fun filter(text: AnnotatedString): TransformedText {
        if (!text.all { it in '0'..'9' } || text.length > sizes.sum()) return TransformedText(text, OffsetMapping.Identity)
        val shown = buildString {
            text.forEachIndexed { i, c ->
                if (i in gaps) append(' ')
                append(c)
            }
        }
        return TransformedText(AnnotatedString(shown), Mapping(text.length))
    }

    private inner class Mapping(private val typed: Int) : OffsetMapping {
        override fun originalToTransformed(offset: Int) = offset + gaps.count { it < offset || it == offset && offset < typed }

        override fun transformedToOriginal(offset: Int) = (0..typed).last { originalToTransformed(it) <= offset || it == 0 }
    }
}

internal val IinGroups = Groups(6, 6)
internal val PhoneGroups = Groups(3, 3, 2, 2)
internal val CodeGroups = Groups(3, 3)
