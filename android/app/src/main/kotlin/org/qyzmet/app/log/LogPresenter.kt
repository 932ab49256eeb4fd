package org.qyzmet.app.log

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import org.qyzmet.AuditPage
import org.qyzmet.Page
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.Load
import org.qyzmet.app.model.Presented
import org.qyzmet.app.model.ofKey
import org.qyzmet.app.model.reading
import org.qyzmet.app.model.value

data class LogState(val log: Load<AuditPage>, val more: Boolean)

sealed interface LogEvent {
    data object More : LogEvent

    data object Again : LogEvent
}

/** Every use of the key, newest first. */
@Composable
fun logPresenter(app: AppModel): Presented<LogState, LogEvent> {
    var pages by rememberSaveable { mutableIntStateOf(1) }
    val read = app.reading(pages, ::ofKey) { lang -> pagesOf(pages) { app.core.signature.audit(lang, it) } }
    // What is shown stays in its place while the next lines come.
    val shown = remember { Shown() }
    if (read.load != Load.Waiting) shown.log = read.load
    val page = shown.log.value
    return Presented(LogState(shown.log, page != null && page.lines.size < page.total.toInt())) { event ->
        when (event) {
            LogEvent.More -> pages++
            LogEvent.Again -> read.again()
        }
    }
}

private class Shown {
    var log: Load<AuditPage> = Load.Waiting
}

/** These pages as one; what is wrong with the chain stands in each of them. */
private suspend fun pagesOf(pages: Int, read: suspend (Page) -> AuditPage): AuditPage {
    val all = (0 until pages).map { read(Page((it * PAGE).toUInt(), PAGE.toUInt())) }
    return all.last().copy(lines = all.flatMap { it.lines }.distinctBy { it.number })
}

private const val PAGE = 30
