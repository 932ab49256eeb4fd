package org.qyzmet.app.components

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue

/**
 * Digits of a PIN while they are typed. They live here alone: a state knows their [count], nothing prints or saves them.
 *
 * @property length how many there may be.
 */
@Stable
class PinDigits(val length: Int = PIN_LENGTH) {
    private val digits = CharArray(length)

    /** How many are typed. */
    var count: Int by mutableIntStateOf(0)
        private set

    val full: Boolean get() = count == length

    fun add(digit: Char) {
        if (digit in '0'..'9' && !full) digits[count++] = digit
    }

    fun delete() {
        if (count > 0) digits[--count] = GONE
    }

    fun clear() {
        digits.fill(GONE)
        count = 0
    }

    /** The digits as the library takes them; none are left here. */
    fun take(): String = String(digits, 0, count).also { clear() }

    /** The digits as the library takes them; they stay for another try. */
    fun lend(): String = String(digits, 0, count)

    /** Whether the [other] digits are the same. */
    fun same(other: PinDigits): Boolean = count == other.count && digits.contentEquals(other.digits)

    override fun toString() = "PinDigits"
}

/** Digits of the PIN of a signature key. */
const val PIN_LENGTH = 6

/** Digits of the PIN that signs in. */
const val SIGN_IN_PIN_LENGTH = 5

/** Digits of a PUK. */
const val PUK_LENGTH = 8

/** Digits that a card's PIN, its PUK or its operator's code has at least. */
const val SECRET_LEAST = 4

/** Digits that a card's PIN, its PUK or its operator's code has at most. */
const val SECRET_MOST = 16

private const val GONE = '\u0000'
