package org.qyzmet.desk.pictures

/** Lengthens words by about forty per cent and hangs marks on them: what survives this survives any translation. */
fun stretched(text: String): String = buildString {
    var letters = 0
    for (c in text) {
        append(c)
        if (!c.isLetter()) continue
        letters++
        if (letters % 5 == 2 || letters % 5 == 4) append(if (c.lowercaseChar() in VOWELS) c.lowercaseChar() else 'ң')
        if (letters % 7 == 3) append('\u0301')
    }
}

private const val VOWELS = "аәеёиіоөуұүыэюяaeiou"
