package org.qyzmet.app.category

import org.qyzmet.Page
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

val categorySamples = listOf(
    Sample("category", "full", state = { full() }) { CategoryScreenView(it) {} },
    Sample("category", "empty", state = { full().copy(cards = Load.Ready(emptyList()), total = 0) }) { CategoryScreenView(it) {} },
    Sample("category", "waiting", state = { CategoryState(null, Load.Waiting, 0) }) { CategoryScreenView(it) {} },
)

private suspend fun SampleWorld.full(): CategoryState {
    val category = catalogue.categories(lang).maxBy { it.count }
    val page = catalogue.byCategory(lang, category.id, Page(0u, 30u))
    return CategoryState(category, Load.Ready(page.cards), page.total.toInt())
}
