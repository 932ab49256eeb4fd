package org.qyzmet.app.service

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.sizeIn
import androidx.compose.foundation.lazy.LazyListScope
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.qyzmet.GuideStepView
import org.qyzmet.ServiceView
import org.qyzmet.app.components.Card
import org.qyzmet.app.components.ErrorBox
import org.qyzmet.app.components.Fact
import org.qyzmet.app.components.Glyph
import org.qyzmet.app.components.Heading
import org.qyzmet.app.components.HelpAbout
import org.qyzmet.app.components.MainAction
import org.qyzmet.app.components.QueuedHint
import org.qyzmet.app.components.QuietAction
import org.qyzmet.app.components.QuietWords
import org.qyzmet.app.components.Screen
import org.qyzmet.app.components.Sign
import org.qyzmet.app.components.Words
import org.qyzmet.app.components.loaded
import org.qyzmet.app.components.tag
import org.qyzmet.app.model.AppModel
import org.qyzmet.app.model.said
import org.qyzmet.app.model.value
import org.qyzmet.app.model.word
import org.qyzmet.app.nav.Go
import org.qyzmet.app.theme.Space
import org.qyzmet.app.theme.colours

@Composable
fun ServiceScreen(app: AppModel, go: Go, code: String) {
    val (state, on) = servicePresenter(app, go, code)
    ServiceScreenView(state, on)
}

@Composable
fun ServiceScreenView(state: ServiceState, on: (ServiceEvent) -> Unit) {
    val service = state.service.value
    Screen(
        "service", service?.title,
        action = service?.let { { Actions(it, state, on) } },
        about = service?.let { HelpAbout(it.title) },
    ) {
        loaded(state.service, "service", { on(ServiceEvent.Again) }, rows = 4) { about(it, state, on) }
    }
}

private fun LazyListScope.about(service: ServiceView, state: ServiceState, on: (ServiceEvent) -> Unit) {
    state.failure?.let { failure -> item("failure") { ErrorBox(failure) { on(ServiceEvent.Apply) } } }
    item("summary") { Words(service.summary) }
    item("facts") { Facts(service) }
    item("need-title") { Heading(word("screen-service-need")) }
    item("need") {
        if (service.documents.isEmpty()) Words(word("screen-service-need-none")) else Listed(service.documents, Sign.Request)
    }
    item("where-title") { Heading(word("screen-service-where")) }
    item("where") { Listed(service.channels.map { it.name }, Sign.Tick) }
    item("steps-title") { Heading(word("screen-service-steps")) }
    service.guide.forEachIndexed { index, step -> item("step-$index") { GuideStep(step, index + 1, service.guide.size) } }
    if (service.mobile && state.offline) item("offline") { QueuedHint(word("screen-service-offline")) }
}

@Composable
private fun Facts(service: ServiceView) = Card(Modifier.tag("service-facts")) {
    Fact(word("screen-service-result"), service.result)
    Fact(word("screen-service-price"), service.priceText)
    Fact(word("screen-service-term"), service.termText)
    Fact(word("screen-service-provider"), service.provider)
}

@Composable
private fun Listed(lines: List<String>, sign: Sign) = Column(verticalArrangement = Arrangement.spacedBy(Space.s)) {
    lines.forEach { line ->
        Row(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(Space.m)) {
            Glyph(sign, colours.sky, Modifier.padding(top = 2.dp).size(22.dp))
            Text(line, Modifier.weight(1f), colours.ink, style = MaterialTheme.typography.bodyLarge)
        }
    }
}

@Composable
private fun GuideStep(step: GuideStepView, n: Int, of: Int) =
    Row(Modifier.fillMaxWidth().semantics(mergeDescendants = true) {}, Arrangement.spacedBy(Space.m)) {
        val says = said("screen-common-step", "n" to n, "of" to of)
        Box(
            Modifier.clip(CircleShape).background(colours.skySoft).sizeIn(32.dp, 32.dp).clearAndSetSemantics { contentDescription = says },
            Alignment.Center,
        ) { Text("$n", Modifier.padding(horizontal = Space.s), colours.onSkySoft, style = MaterialTheme.typography.labelLarge) }
        Column(Modifier.weight(1f).padding(top = 4.dp), Arrangement.spacedBy(Space.xs)) {
            Text(step.title, color = colours.ink, style = MaterialTheme.typography.titleMedium)
            Text(step.text, color = colours.ink, style = MaterialTheme.typography.bodyLarge)
        }
    }

/** The one thing to do: begin, go on with what was begun, or call where it can't be asked for here. */
@Composable
private fun Actions(service: ServiceView, state: ServiceState, on: (ServiceEvent) -> Unit) {
    val draft = state.draft
    when {
        !service.mobile -> MainAction(word("screen-common-call-1414"), "service-main", why = word("screen-service-elsewhere")) { on(ServiceEvent.Call) }
        draft != null -> {
            MainAction(word("screen-service-continue"), "service-main", why = draft.updated) { on(ServiceEvent.Continue(draft.id)) }
            QuietAction(word("screen-service-anew"), "service-anew") { on(ServiceEvent.Apply) }
        }
        else -> {
            val later = if (state.link == null || state.link.state == "linked") null else word("screen-service-link-later")
            MainAction(word("screen-service-apply"), "service-main", state.busy, why = later) { on(ServiceEvent.Apply) }
        }
    }
}
