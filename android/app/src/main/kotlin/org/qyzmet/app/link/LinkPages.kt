package org.qyzmet.app.link

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import org.qyzmet.LinkView
import org.qyzmet.app.components.PinDigits
import org.qyzmet.app.components.SIGN_IN_PIN_LENGTH

/** What the citizen has typed so far, and on which page. Outlives no process. */
@Stable
internal class LinkTyping {
    var page: LinkPage by mutableStateOf(LinkPage.Why)
    var iin: String by mutableStateOf("")
    var phone: String by mutableStateOf("")
    var code: String by mutableStateOf("")
    val cardPin = PinDigits(CARD_PIN_MOST)
    val signIn = PinDigits(SIGN_IN_PIN_LENGTH)

    /** The citizen wants a code, though a PIN would do. */
    var bySms: Boolean by mutableStateOf(false)

    /** A code was sent, but the citizen mends the number. */
    var renumber: Boolean by mutableStateOf(false)

    /** Numbers are pasted in groups; their spaces are no part of them. */
    fun type(field: LinkField, text: String) = when (field) {
        LinkField.Iin -> iin = digits(text)
        LinkField.Phone -> phone = text.take(LETTERS_MOST)
        LinkField.Code -> code = digits(text)
    }

    private fun digits(text: String) = text.filterNot(Char::isWhitespace).take(LETTERS_MOST)

    /** The card's PIN and the code are gone as soon as nobody needs them. */
    fun forgetSecrets() {
        cardPin.clear()
        signIn.clear()
        code = ""
    }

    override fun toString() = "LinkTyping($page)"
}

/**
 * The page that is shown: what the linking itself says goes first. A phone that has to [reprove] is linked, but not done;
 * where a PIN [signsIn], that is the first way.
 */
internal fun pageOf(view: LinkView?, reprove: Boolean, signsIn: Boolean, typing: LinkTyping): LinkPage = when (view?.state) {
    null -> LinkPage.Why
    "starting" -> LinkPage.Working
    "code-sent", "code-expired" -> if (typing.renumber) typing.page else LinkPage.Code
    "locked" -> if (typing.page == LinkPage.Centre) LinkPage.Centre else LinkPage.Locked
    "linked" -> if (reprove) typing.page else LinkPage.Linked
    else -> if (signsIn && !typing.bySms) LinkPage.SignIn else typing.page
}

/** The page before this one; null where back leaves the screen. */
internal fun before(page: LinkPage, renumber: Boolean): LinkPage? = when (page) {
    LinkPage.Iin, LinkPage.Centre -> LinkPage.Why
    LinkPage.Phone -> if (renumber) LinkPage.Code else LinkPage.Iin
    LinkPage.CardPin -> LinkPage.Phone
    else -> null
}

/** Where the citizen mends what failed with this [code]; null where the page stays. */
internal fun pageAfter(code: String): LinkPage? = when (code) {
    "input.iin", "identity.person_unknown" -> LinkPage.Iin
    "input.phone", "identity.number_taken" -> LinkPage.Phone
    "identity.card_pin_wrong" -> LinkPage.CardPin
    OTHER_PERSON -> LinkPage.Why
    else -> null
}

/** After these the linking stands elsewhere, and its own state says why. */
internal val readAgainAfter = setOf("identity.code_expired", "identity.link_not_started", "identity.too_many_tries")

/** After these no PIN signs in, and the state of its key says why. */
internal val noPinAfter = setOf("signature.pin_locked", "signature.certificate_expired", "signature.certificate_revoked")

/** Another person's data are on this phone. */
internal const val OTHER_PERSON = "identity.other_person"

private const val CARD_PIN_MOST = 16
private const val LETTERS_MOST = 64
