package org.qyzmet.app.search

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.lazy.items
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.OutlinedTextFieldDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.unit.dp
import kotlinx.coroutines.delay
import org.qyzmet.CardView
import org.qyzmet.Found
import org.qyzmet.Hit
import org.qyzmet.SearchPage
import org.qyzmet.app.components.Art
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.Empty
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.LocalStill
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.Picture
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.SecondAction
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.announced
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route
import org.qyzmet.app.nav.isBeside
import org.qyzmet.app.theme.Corner
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun SearchScreen(app: AppModel, go: Go, query: String) {
    val (state, on) = searchPresenter(app, go, query)
    SearchView(state, on)
}

@Composable
fun SearchView(state: SearchState, on: (SearchEvent) -> Unit) {
    val none = (state.page as? Load.Ready)?.value?.hits?.isEmpty() == true
    Screen(
        "search", word("screen-search-title"),
        action = if (none) ({ MainAction(word("screen-common-call-1414"), "search-main") { on(SearchEvent.Call) } }) else null,
    ) {
        item("field") { QueryField(state.query, on) }
        val page = state.page
        if (page == null) {
            item("begin") { Words(word("screen-search-start")) }
        } else {
            loaded(page, "found", { on(SearchEvent.Again) }) { found -> found(found, state, on) }
        }
    }
}

private fun LazyListScope.found(page: SearchPage, state: SearchState, on: (SearchEvent) -> Unit) {
    item("count") { CountAnnounced(page.total.toInt()) }
    if (page.hits.isEmpty()) {
        item("none") { Empty(word("screen-search-none"), word("screen-search-none-text")) { Picture(Art.Search) } }
        return
    }
    if (page.found == Found.NEARLY) item("nearly") { Words(word("screen-search-nearly")) }
    hits("here", state.here, on) { Heading(word("screen-search-here")) }
    hits("elsewhere", state.elsewhere, on) { Heading(word("screen-search-elsewhere")) }
    if (state.more) item("more") { SecondAction(word("screen-common-more"), "search-more", Modifier.fillMaxWidth()) { on(SearchEvent.More) } }
}

private fun LazyListScope.hits(key: String, hits: List<Hit>, on: (SearchEvent) -> Unit, title: @Composable () -> Unit) {
    if (hits.isEmpty()) return
    item("$key-title") { title() }
    items(hits, { "hit-${it.card.code}" }) { HitCard(it) { on(SearchEvent.Open(it.card.code)) } }
}

@Composable
private fun HitCard(hit: Hit, onClick: () -> Unit) = Card(
    Modifier.tag("service-card-${hit.card.code}"), onClick = onClick, chosen = isBeside(Route.Service(hit.card.code)),
) {
    Text(emboldened(hit), color = colours.ink, style = MaterialTheme.typography.bodyLarge)
    QuietWords(hit.card.summary)
    Text(factsOf(hit.card), color = colours.inkSoft, style = MaterialTheme.typography.bodySmall)
}

private fun factsOf(card: CardView) = "${card.term} · ${card.price}"

/** The field one came for: the keyboard opens with it. */
@Composable
private fun QueryField(query: String, on: (SearchEvent) -> Unit) {
    val focus = remember { FocusRequester() }
    val hint = word("screen-start-search-hint")
    val clear = word("screen-search-clear-a11y")
    if (!LocalStill.current) LaunchedEffect(Unit) { focus.requestFocus() }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Space.s)) {
        OutlinedTextField(
            query, { on(SearchEvent.Typed(it)) },
            Modifier.fillMaxWidth().focusRequester(focus).tag("search-field").semantics { contentDescription = hint },
            textStyle = MaterialTheme.typography.bodyLarge,
            placeholder = { Text(hint, color = colours.inkSoft, style = MaterialTheme.typography.bodyLarge) },
            leadingIcon = { Glyph(Sign.Search, colours.sky) },
            trailingIcon = if (query.isEmpty()) {
                null
            } else {
                { IconButton({ on(SearchEvent.Clear) }, Modifier.size(48.dp).tag("search-clear")) { Glyph(Sign.Close, colours.inkSoft, says = clear) } }
            },
            singleLine = true,
            keyboardOptions = KeyboardOptions(imeAction = ImeAction.Search),
            shape = Corner.medium,
            colors = OutlinedTextFieldDefaults.colors(
                focusedContainerColor = colours.surface, unfocusedContainerColor = colours.surface,
                focusedBorderColor = colours.sky, unfocusedBorderColor = colours.line,
            ),
        )
    }
}

/** Says how many were found once the letters have come to rest. */
@Composable
private fun CountAnnounced(total: Int) {
    val says = said("screen-search-found-a11y", "n" to total)
    var rested by remember { mutableStateOf("") }
    LaunchedEffect(says) {
        delay(REST_MS)
        rested = says
    }
    QuietWords(says, Modifier.announced().semantics { contentDescription = rested.ifEmpty { says } })
}

private const val REST_MS = 600L
