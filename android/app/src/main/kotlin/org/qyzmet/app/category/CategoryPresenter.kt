package org.qyzmet.app.category

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.CardView
import org.qyzmet.CategoryView
import org.qyzmet.Change
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.value
import org.qyzmet.app.nav.Go
import org.qyzmet.app.nav.Route

data class CategoryState(val category: CategoryView?, val cards: Load<List<CardView>>, val total: Int)

sealed interface CategoryEvent {
    data class Open(val code: String) : CategoryEvent

    data object More : CategoryEvent

    data object Again : CategoryEvent
}

/** The services under one heading, a page more when one comes near the end. */
@Composable
fun categoryPresenter(app: AppModel, go: Go, id: String): Presented<CategoryState, CategoryEvent> {
    var pages by rememberSaveable(id) { mutableIntStateOf(1) }
    val ofCatalogue = { change: Change -> change is Change.Catalogue }
    val category = app.reading(id, ofCatalogue) { lang -> app.core.catalogue.categories(lang).find { it.id == id } }
    val cards = app.reading(id to pages, ofCatalogue) { lang -> app.cardsOf(lang, id, pages) }
    // What is shown stays in its place while the next page comes.
    val shown = remember(id) { Shown() }
    if (cards.load != Load.Waiting) shown.load = cards.load
    val state = CategoryState(category.load.value, shown.load.map { it.first }, shown.load.value?.second ?: 0)
    return Presented(state) { event ->
        when (event) {
            is CategoryEvent.Open -> go.to(Route.Service(event.code))
            CategoryEvent.More -> if ((state.cards.value?.size ?: state.total) < state.total) pages++
            CategoryEvent.Again -> cards.again()
        }
    }
}

/** The cards that were read last, and how many there are in all. */
private class Shown {
    var load: Load<Pair<List<CardView>, Int>> = Load.Waiting
}

private suspend fun AppModel.cardsOf(lang: Lang, id: String, pages: Int): Pair<List<CardView>, Int> {
    val read = (0 until pages).map { core.catalogue.byCategory(lang, id, Page((it * PAGE).toUInt(), PAGE.toUInt())) }
    return read.flatMap { it.cards } to read.first().total.toInt()
}

private fun <T, R> Load<T>.map(of: (T) -> R): Load<R> = when (this) {
    Load.Waiting -> Load.Waiting
    is Load.Failed -> this
    is Load.Ready -> Load.Ready(of(value))
}

internal const val PAGE = 30
