package org.qyzmet.app.start

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.CardView
import org.qyzmet.CategoryView
import org.qyzmet.DraftView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LinkCard
import org.qyzmet.app.components.LocalColumns
import org.qyzmet.app.components.OrnamentLine
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.StateLine
import org.qyzmet.app.components.cards
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.signOf
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Tone
import org.qyzmet.app.model.said
import org.qyzmet.app.model.toneOf
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun StartScreen(app: AppModel, go: Go) {
    val (state, on) = startPresenter(app, go)
    StartView(state, on)
}

@Composable
fun StartView(state: StartState, on: (StartEvent) -> Unit) {
    val columns = LocalColumns.current
    Screen("start", word("screen-start-title"), width = Space.column * if (columns == 1) 1f else WIDER) {
        item("search") { SearchField { on(StartEvent.Search) } }
        item("ornament") { OrnamentLine(Modifier.padding(top = Space.xs)) }
        state.urgent?.let { urgent ->
            item("urgent-title") { Heading(word("screen-start-urgent")) }
            item("urgent") { UrgentCard(urgent) { on(StartEvent.Open(urgent)) } }
        }
        if (state.welcome) item("welcome") { Welcome() }
        drafts(state.drafts, on)
        item("popular-title") { Heading(word("screen-start-popular")) }
        loaded(state.popular, "popular", { on(StartEvent.Again) }) { cards ->
            cards(cards, columns, { "service-${it.code}" }) { card, modifier -> ServiceCard(card, modifier) { on(StartEvent.Service(card.code)) } }
        }
        item("categories-title") { Heading(word("screen-start-categories")) }
        loaded(state.categories, "categories", { on(StartEvent.Again) }, rows = 6) { categories ->
            cards(categories, columns, { "category-${it.id}" }) { category, modifier -> CategoryCard(category, modifier) { on(StartEvent.Category(category.id)) } }
        }
        state.status?.let { status ->
            item("notice") { QuietWords(status.info.notice) }
            item("fresh") { QuietWords(status.state.short) }
        }
    }
}

private fun LazyListScope.drafts(drafts: List<DraftView>, on: (StartEvent) -> Unit) {
    if (drafts.isEmpty()) return
    item("drafts-title") { Heading(word("screen-start-continue")) }
    items(drafts, { "draft-${it.id}" }) { draft ->
        LinkCard(draft.title, "start-draft-${draft.id}", draft.state.short, Sign.Pen, draft.updated) { on(StartEvent.Continue(draft.id)) }
    }
}

/** Looks like the field that it leads to. */
@Composable
private fun SearchField(onClick: () -> Unit) = Row(
    Modifier.fillMaxWidth().clip(Corner.medium).background(colours.surface).border(1.dp, colours.line, Corner.medium)
        .semantics(mergeDescendants = true) {}.clickable(role = Role.Button, onClick = onClick)
        .heightIn(min = 56.dp).padding(horizontal = Space.l, vertical = Space.m).tag("start-search"),
    Arrangement.spacedBy(Space.m), Alignment.CenterVertically,
) {
    Glyph(Sign.Search, colours.sky)
    Text(word("screen-start-search-hint"), Modifier.weight(1f), colours.inkSoft, style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun UrgentCard(urgent: Urgent, onClick: () -> Unit) {
    val (state, title, tone) = when (urgent) {
        is Urgent.Asked -> Triple(urgent.request.state, urgent.request.title, toneOf(urgent.request.stateId))
        is Urgent.LinkAgain -> Triple(urgent.link.text, null, Tone.Asks)
        is Urgent.Reprove -> Triple(urgent.sim.state, null, Tone.Asks)
        is Urgent.Identify -> Triple(urgent.state, null, Tone.Asks)
        is Urgent.Certificate -> Triple(urgent.state, null, if (urgent.lost) Tone.Lost else Tone.Asks)
    }
    val (ground, ink) = if (tone == Tone.Lost) colours.redSoft to colours.onRedSoft else colours.skySoft to colours.onSkySoft
    Card(Modifier.tag("start-urgent"), ground, ground, onClick) {
        StateLine(state, tone)
        if (title != null) Text(title, color = ink, style = MaterialTheme.typography.titleMedium)
        if (urgent is Urgent.Reprove || urgent is Urgent.Identify || urgent is Urgent.Certificate) Text(state.plain, color = ink, style = MaterialTheme.typography.bodyLarge)
        Text(state.next, color = ink, style = MaterialTheme.typography.bodyMedium)
    }
}

@Composable
private fun Welcome() = Card(Modifier.tag("start-welcome"), colours.skySoft, colours.skySoft) {
    Text(word("screen-start-welcome"), Modifier.isHeading(), colours.onSkySoft, style = MaterialTheme.typography.titleLarge)
    Text(word("screen-start-welcome-text"), color = colours.onSkySoft, style = MaterialTheme.typography.bodyLarge)
}

@Composable
private fun ServiceCard(card: CardView, modifier: Modifier, onClick: () -> Unit) =
    LinkCard(card.title, "service-card-${card.code}", "${card.term} · ${card.price}", modifier = modifier, onClick = onClick)

@Composable
private fun CategoryCard(category: CategoryView, modifier: Modifier, onClick: () -> Unit) = LinkCard(
    category.title, "category-${category.id}", category.hint, signOf(category.id), said("screen-start-count", "n" to category.count), modifier, onClick,
)

/** Two columns of cards are so much wider than one of text. */
private const val WIDER = 1.5f
