package org.qyzmet.app.card

import androidx.compose.runtime.Composable
import org.qyzmet.CardFound
import org.qyzmet.CardKeyView
import org.qyzmet.Failure
import org.qyzmet.QyzmetException
import org.qyzmet.Signature
import org.qyzmet.StateText
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.value

/**
 * Where a key may be made: on the phone, or on a SIM card of it.
 *
 * @property cards one applet a card; empty where no card can have the key.
 * @property refused the cards let this app in nowhere: the citizen can have that changed.
 * @property onPhone what a key on the phone protects from.
 * @property onCard what a key on the SIM card protects from.
 */
data class CardOffer(val cards: List<CardFound>, val refused: Failure?, val onPhone: StateText, val onCard: StateText)

/** Looks into the phone's cards, once, while this is called; null until it is known, and where there is nothing to say. */
@Composable
internal fun cardOffer(app: AppModel): CardOffer? = app.reading("card-offer", { false }) { lang ->
    val levels = app.core.signature.levels(lang).associate { it.id to it.text }
    val phone = levels[if (app.host.chip == Chip.Ready) "device-se" else "software"]
    val card = levels["sim-applet"]
    val (cards, failure) = app.core.signature.cardsOrWhy()
    val refused = failure?.takeIf { it.code == "signature.card_access" }
    if (phone == null || card == null || cards.isEmpty() && refused == null) null else CardOffer(cards, refused, phone, card)
}.load.value

/** The cards that could have the key, or why none is to be had. */
internal suspend fun Signature.cardsOrWhy(): Pair<List<CardFound>, Failure?> = try {
    onePerSlot(cards()) to null
} catch (e: QyzmetException) {
    if (!e.code.startsWith("signature.card_")) throw e
    emptyList<CardFound>() to e.failure
}

/** The applet of each card that asks least of the citizen: one whose PIN still works, and that wants no further code. */
internal fun onePerSlot(found: List<CardFound>): List<CardFound> =
    found.groupBy { it.slot }.toSortedMap().values.map { of -> of.minWith(compareBy({ it.blocked }, { it.administratorCode })) }

/** The PIN was wrong too often before there was a key. */
internal val CardFound.blocked: Boolean get() = tries == 0.toUByte()

/**
 * The key on a card, as far as screens show it.
 *
 * @property slot the card's slot, from 0.
 * @property written nobody need write the certificate onto the card: it is there, the card takes none, or the next PIN writes it.
 * @property proved the operator confirmed to the authority that the key is on the card.
 * @property administratorCode writing to the card takes the operator's code.
 */
data class HeldKey(val slot: Int, val certified: Boolean, val written: Boolean, val proved: Boolean, val administratorCode: Boolean)

internal fun held(key: CardKeyView): HeldKey {
    val written = key.onCard || !key.takesCertificate || key.writtenWithPin
    return HeldKey(key.slot.toInt(), key.certified, written, key.levelId == "sim-applet", key.administratorCode)
}
