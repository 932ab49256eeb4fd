package org.qyzmet.app.search

import org.qyzmet.Kind
import org.qyzmet.Page
import org.qyzmet.Retry
import org.qyzmet.app.model.Load
import org.qyzmet.app.samples.Sample
import org.qyzmet.app.samples.SampleWorld

val searchSamples = listOf(
    Sample("search", "begin", state = { searchStateOf("", null) }) { SearchView(it) {} },
    Sample("search", "found", state = { found(text("анықтама", "справка", "certificate")) }) { SearchView(it) {} },
    Sample("search", "nearly", state = { found(text("аныктаиа", "спраака", "certifcate")) }) { SearchView(it) {} },
    Sample("search", "none", state = { found("qqqqqq") }) { SearchView(it) {} },
    Sample("search", "failed", state = { searchStateOf("а", Load.Failed(failure("catalogue.damaged", Kind.CATALOGUE, Retry.WhenOnline))) }) { SearchView(it) {} },
)

private suspend fun SampleWorld.found(query: String) = searchStateOf(query, Load.Ready(catalogue.search(lang, query, Page(0u, 30u))))
