package org.qyzmet.app.category

import androidx.compose.foundation.lazy.itemsIndexed
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.Modifier
import org.qyzmet.CardView
import org.qyzmet.Channel
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Chip
import org.qyzmet.app.components.Empty
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.said
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.isBeside
import org.qyzmet.app.theme.colours

@Composable
fun CategoryScreen(app: AppModel, go: Go, id: String) {
    val (state, on) = categoryPresenter(app, go, id)
    CategoryScreenView(state, on)
}

@Composable
fun CategoryScreenView(state: CategoryState, on: (CategoryEvent) -> Unit) = Screen("category", state.category?.title) {
    state.category?.let { category -> item("hint") { QuietWords(category.hint) } }
    loaded(state.cards, "cards", { on(CategoryEvent.Again) }, rows = 6) { cards ->
        if (cards.isEmpty()) item("none") { Empty(word("screen-search-none"), word("screen-category-none")) { Picture(Art.Search) } }
        itemsIndexed(cards, { _, card -> "service-${card.code}" }) { index, card ->
            if (index == cards.size - AHEAD) LaunchedEffect(cards.size) { on(CategoryEvent.More) }
            ServiceCard(card) { on(CategoryEvent.Open(card.code)) }
        }
    }
}

/** A service in a list: what helps to decide, and whether it can be asked for here. */
@Composable
private fun ServiceCard(card: CardView, onClick: () -> Unit) = Card(
    Modifier.tag("service-card-${card.code}"), onClick = onClick, chosen = isBeside(Route.Service(card.code)),
) {
    Text(card.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
    Text("${card.term} · ${card.price}", color = colours.inkSoft, style = MaterialTheme.typography.bodyMedium)
    val elsewhere = card.channels.firstOrNull()
    when {
        card.mobile -> Chip(word("screen-common-here"))
        elsewhere != null -> QuietWords(said(wordOf(elsewhere)))
    }
}

private fun wordOf(channel: Channel): String = when (channel) {
    Channel.APP -> "channel-app"
    Channel.PORTAL -> "channel-portal"
    Channel.BOT -> "channel-bot"
    Channel.SMS -> "channel-sms"
    Channel.CENTRE -> "channel-centre"
}

private const val AHEAD = 5
