package org.qyzmet.app.search

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import org.qyzmet.Change
import org.qyzmet.Hit
import org.qyzmet.Page
import org.qyzmet.QyzmetException
import org.qyzmet.SearchPage
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

data class SearchState(
    val query: String,
    /** Null while nothing is typed. */
    val page: Load<SearchPage>?,
    val here: List<Hit>,
    val elsewhere: List<Hit>,
    val more: Boolean,
)

sealed interface SearchEvent {
    data class Typed(val query: String) : SearchEvent

    data object Clear : SearchEvent

    data class Open(val code: String) : SearchEvent

    data object More : SearchEvent

    data object Again : SearchEvent

    data object Call : SearchEvent
}

/** Search as one types; what can be asked for here comes first, in the core's order. */
@Composable
fun searchPresenter(app: AppModel, go: Go, first: String): Presented<SearchState, SearchEvent> {
    var query by rememberSaveable { mutableStateOf(first) }
    var page by remember { mutableStateOf<Load<SearchPage>?>(null) }
    var turn by remember { mutableStateOf(0) }
    val scope = rememberCoroutineScope()
    val lang = app.lang

    LaunchedEffect(query, lang, turn) {
        if (query.isBlank()) {
            page = null
            return@LaunchedEffect
        }
        delay(STILL_MS)
        if (page == null) page = Load.Waiting
        try {
            app.core.watch({ it is Change.Catalogue }) { app.core.catalogue.search(lang, query, Page(0u, PAGE)) }.collect { page = Load.Ready(it) }
        } catch (e: QyzmetException) {
            page = Load.Failed(e.failure)
        }
    }

    fun more(shown: SearchPage) = scope.launch {
        val asked = query
        try {
            val next = app.core.catalogue.search(lang, asked, Page(shown.hits.size.toUInt(), PAGE))
            if (asked == query && page?.value === shown) page = Load.Ready(shown.copy(hits = shown.hits + next.hits))
        } catch (e: QyzmetException) {
            page = Load.Failed(e.failure)
        }
    }

    return Presented(searchStateOf(query, page)) { event ->
        when (event) {
            is SearchEvent.Typed -> query = event.query
            SearchEvent.Clear -> query = ""
            is SearchEvent.Open -> go.to(Route.Service(event.code))
            SearchEvent.More -> page?.value?.let(::more)
            SearchEvent.Again -> turn++
            SearchEvent.Call -> go.help()
        }
    }
}

/** What was found, by where it can be asked for; the core's order is kept within each. */
fun searchStateOf(query: String, page: Load<SearchPage>?): SearchState {
    val (here, elsewhere) = page?.value?.hits.orEmpty().partition { it.card.mobile }
    return SearchState(query, page, here, elsewhere, more = page?.value?.let { it.hits.size < it.total.toInt() } == true)
}

private const val STILL_MS = 80L
private const val PAGE = 30u
